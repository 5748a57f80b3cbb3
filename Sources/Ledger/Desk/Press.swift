internal import Casework
internal import Kernel
internal import Law
internal import Sealing
internal import Synchronization

/// Lets everything that waits share one durable commit.
///
/// While one commit waits for the disk the next jobs gather; each is answered once it is durable.
final class Press: Sendable {
    let ledger: any Ledger
    let rooms: Rooms
    let law: Corpus
    let keyring: Keyring
    let clock: any WallClock
    let entropy: any Entropy
    let cache: StateCache
    let demonstrationDay = Mutex<LocalDate?>(nil)
    private let tail: Mutex<Tail>
    private let line = Mutex(Line())

    private struct Line {
        var waiting: [Job] = []
        var isWorking = false
    }

    /// What one transaction made, believed once it is durable.
    private struct Printed: Sendable {
        let results: [Result<Job.Reply, any Error>]
        let tail: Tail
        let known: [StreamID: Known]
        let erasures: [Erasure]
    }

    init(
        _ ledger: any Ledger, rooms: Rooms, law: Corpus, keyring: Keyring, clock: any WallClock,
        entropy: any Entropy, tail: Tail, statesInMind: Int
    ) {
        (self.ledger, self.rooms, self.law) = (ledger, rooms, law)
        (self.keyring, self.clock, self.entropy) = (keyring, clock, entropy)
        cache = StateCache(limit: statesInMind)
        self.tail = Mutex(tail)
    }

    var judge: Judge {
        Judge(clock: clock, entropy: entropy, law: law, today: demonstrationDay.withLock { $0 })
    }

    func send(_ errand: Job.Errand) async throws -> Job.Reply {
        try await withCheckedThrowingContinuation { continuation in
            add(Job(errand: errand) { continuation.resume(with: $0) })
        }
    }

    private func add(_ job: Job) {
        let isFirst = line.withLock { line in
            line.waiting.append(job)
            defer { line.isWorking = true }
            return !line.isWorking
        }
        if isFirst { Task { await work() } }
    }

    private func work() async {
        while let jobs = next() { await commit(jobs) }
    }

    private func next() -> [Job]? {
        line.withLock { line in
            guard !line.waiting.isEmpty else {
                line.isWorking = false
                return nil
            }
            defer { line.waiting = [] }
            return line.waiting
        }
    }

    private func commit(_ jobs: [Job]) async {
        do {
            let printed = try await ledger.write { try self.print(jobs, with: $0) }
            tail.withLock { $0 = printed.tail }
            cache.keep(printed.known)
            try await erase(printed.erasures.map(\.subject))
            for (job, result) in zip(jobs, printed.results) { job.answer(result) }
        } catch {
            // Also when only the destruction of a key failed: the record stands, a repeated
            // command is answered from it, and the journal destroys the key at the next start.
            for job in jobs { job.answer(.failure(error)) }
        }
    }

    private func print(_ jobs: [Job], with writer: any LedgerWriter) throws -> Printed {
        let last = tail.withLock { $0 }
        let bench = Bench(rooms, keyring, cache, reader: writer)
        let pen = Pen(
            writer, bench: bench, judge: judge, tail: try last.isAt(writer) ? last : Tail(writer))
        // One durable write of keys for all that were judged outside.
        try keyring.prepare(jobs.reduce(into: []) { $0.formUnion($1.subjects) })
        let results = jobs.map { pen.perform($0.errand) }
        try pen.finish()
        return Printed(
            results: results, tail: pen.tail, known: bench.current, erasures: pen.erasures)
    }

    private func erase(_ subjects: [SubjectID]) async throws {
        guard !subjects.isEmpty else { return }
        try keyring.destroy(subjects)
        try await ledger.forget()
    }
}

extension Job {
    /// The people about whom this job, as judged outside, records something.
    fileprivate var subjects: Set<SubjectID> {
        guard case .submit(_, let verdict?) = errand, case .decided(let decision) = verdict.outcome
        else { return [] }
        return Pen.subjects(of: decision)
    }
}
