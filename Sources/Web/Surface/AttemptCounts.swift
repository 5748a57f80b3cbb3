import Kernel
import Sealing

/// Counts attempts by who makes them, each in a window that begins with the first one. A value:
/// it is told the time.
///
/// Promise: holds at most ``capacity`` counts of about 70 bytes, whoever asks and however often.
/// When it is full it forgets what has run out and, if that is not enough, the oldest tenth: those
/// may then try anew, and nobody is locked out because others filled the table.
struct AttemptCounts: Sendable {
    let limit: Int
    /// In seconds.
    let window: Int
    let capacity: Int
    private var counts: [Digest: Count] = [:]

    private struct Count {
        let began: Instant
        var attempts: Int
    }

    init(limit: Int, window: Int, capacity: Int) {
        (self.limit, self.window, self.capacity) = (limit, window, capacity)
    }

    var size: Int { counts.count }

    /// - Returns: how many seconds until this one may try again; nil when now is fine.
    func wait(of one: Digest, at now: Instant) -> Int? {
        guard let count = running(one, at: now), count.attempts >= limit else { return nil }
        return count.began.adding(seconds: window).seconds - now.seconds + 1
    }

    /// - Complexity: constant on the average; a full table is swept once for a tenth of it.
    mutating func count(_ one: Digest, at now: Instant) {
        if let count = running(one, at: now) {
            counts[one] = Count(began: count.began, attempts: count.attempts + 1)
            return
        }
        if counts.count >= capacity { makeRoom(at: now) }
        counts[one] = Count(began: now, attempts: 1)
    }

    private func running(_ one: Digest, at now: Instant) -> Count? {
        counts[one].flatMap { isRunning($0, at: now) ? $0 : nil }
    }

    // A clock that was set back ends what it had not reached yet.
    private func isRunning(_ count: Count, at now: Instant) -> Bool {
        count.began <= now && now < count.began.adding(seconds: window)
    }

    private mutating func makeRoom(at now: Instant) {
        counts = counts.filter { isRunning($0.value, at: now) }
        let excess = counts.count - capacity * 9 / 10
        guard excess > 0 else { return }
        for (one, _) in counts.sorted(by: { $0.value.began < $1.value.began }).prefix(excess) {
            counts[one] = nil
        }
    }
}
