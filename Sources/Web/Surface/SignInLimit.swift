import Kernel
import Sealing
import Synchronization

/// How often one may try to sign in: ten times in five minutes for an account from a network, and
/// 300 times from a network for all accounts (an office shares one address; assumed).
///
/// Counted before anybody looks whether there is such an account, so that the answer does not tell.
/// An attempt that is refused is not counted: after the window one may try, whatever was done in
/// it. Each node counts for itself, and a restart forgets.
final class SignInLimit: Sendable {
    private struct Counts {
        var byAccount: AttemptCounts
        var byNetwork: AttemptCounts
    }

    static let window = 300

    private let counts: Mutex<Counts>

    /// - Parameter capacity: of each of the two tables. The usual one takes 1.5 MB at most.
    init(capacity: Int = 10_000) {
        counts = Mutex(
            Counts(
                byAccount: AttemptCounts(limit: 10, window: Self.window, capacity: capacity),
                byNetwork: AttemptCounts(limit: 300, window: Self.window, capacity: capacity)))
    }

    /// - Parameter account: as it was entered; only its hash is kept, however long it is.
    func count(_ account: String, from network: Network, at now: Instant) throws(TooManyAttempts) {
        let place = Digest.of(network.bytes)
        let pair = Digest.node(place, Digest.of(Array(account.utf8)))
        let wait = counts.withLock { counts -> Int? in
            let waits = [
                counts.byAccount.wait(of: pair, at: now), counts.byNetwork.wait(of: place, at: now),
            ]
            if let longest = waits.compactMap({ $0 }).max() { return longest }
            counts.byAccount.count(pair, at: now)
            counts.byNetwork.count(place, at: now)
            return nil
        }
        if let wait { throw TooManyAttempts(seconds: wait) }
    }
}

/// Somebody tried to sign in too often.
struct TooManyAttempts: Error {
    /// Until the next attempt is looked at.
    let seconds: Int
}
