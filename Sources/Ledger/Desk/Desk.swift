public import Casework
public import Kernel
public import Law
public import Sealing
internal import Synchronization

/// The one door to the record: decides each act once, on what was recorded, and records what
/// follows together with claims, alarms, messages, read models and figures.
///
/// Acts are judged where they come in, beside each other; one writer checks that nothing changed
/// in between, judges again what did, and commits all that waits at once.
public final class Desk: Door {
    public typealias Command = any Act

    public let ledger: any Ledger
    public let rooms: Rooms
    public let law: Corpus
    public let keyring: Keyring
    private let press: Press

    /// Opens the record, and lets the erasures of the journal reach what a restore brought back.
    ///
    /// - Throws: ``OtherKeystore`` when the keys are not those of this ledger.
    public init(
        _ ledger: any Ledger, rooms: Rooms, law: Corpus, keyring: Keyring,
        clock: any WallClock = SystemClock(), entropy: any Entropy = SystemEntropy(),
        statesInMind: Int = 20_000
    ) async throws {
        (self.ledger, self.rooms, self.law, self.keyring) = (ledger, rooms, law, keyring)
        let key = Hex.text(keyring.publicKey)
        let erased = keyring.erased.sorted()
        let (tail, today, restored) = try await ledger.write { writer in
            if try writer.meta("public_key") == nil { try writer.setMeta("public_key", to: key) }
            guard try writer.meta("public_key") == key else { throw OtherKeystore() }
            return (
                try Tail(writer), try writer.meta("today").flatMap { Int($0) },
                try erased.filter { try !writer.streams(withPartsOf: $0).isEmpty }
            )
        }
        press = Press(
            ledger, rooms: rooms, law: law, keyring: keyring, clock: clock, entropy: entropy,
            tail: tail, statesInMind: statesInMind)
        press.demonstrationDay.withLock { $0 = today.map { LocalDate(dayNumber: $0) } }
        if !restored.isEmpty {
            _ = try await press.send(.catchUp(restored))
            try await ledger.forget()
        }
    }

    /// The day on which everything is judged: a demonstration has one of its own.
    public var today: LocalDate {
        press.demonstrationDay.withLock { $0 } ?? press.clock.now().day
    }

    public func submit(_ submission: Submission<any Act>) async throws -> Answer {
        let verdict = try await judgedOutside(submission)
        guard case .answers(let answers) = try await press.send(.submit(submission, verdict)),
            let answer = answers.first
        else { throw Unanswered() }
        return answer
    }

    /// Submits in this order with one durable commit; later ones see what earlier ones recorded.
    ///
    /// - Throws: as for one; a fault of one leaves nothing of the whole batch.
    public func submit(_ batch: [Submission<any Act>]) async throws -> [Answer] {
        guard case .answers(let answers) = try await press.send(.batch(batch)) else {
            throw Unanswered()
        }
        return answers
    }

    /// Puts a look on record, durable on return: call it before the page leaves.
    public func witness(_ look: Look) async throws { _ = try await press.send(.look(look)) }

    /// Puts on record that somebody asked to see this and was not shown it, durable on return.
    public func witness(_ look: Look, refused refusal: Refusal) async throws {
        _ = try await press.send(.refusedLook(look, refusal))
    }

    /// Signs the roots of both logs as they are now; the last ones where nothing was added.
    @discardableResult
    public func sign() async throws -> [Checkpoint] {
        guard case .signed(let checkpoints) = try await press.send(.sign) else {
            throw Unanswered()
        }
        return checkpoints
    }

    public func close() async throws {
        try await sign()
        try await ledger.close()
    }

    /// Sets the day of a demonstration; it stands until it is set again.
    ///
    /// - Throws: ``NoDemonstration`` for any other ledger.
    public func set(today day: LocalDate) async throws {
        try await ledger.write { writer in
            guard try writer.meta("demonstration") == "1" else { throw NoDemonstration() }
            try writer.setMeta("today", to: String(day.dayNumber))
        }
        press.demonstrationDay.withLock { $0 = day }
    }

    private func judgedOutside(_ submission: Submission<any Act>) async throws -> Verdict? {
        let judge = press.judge
        do {
            let bench = Bench(rooms, keyring, press.cache, reader: nil)
            return try judge.verdict(submission, on: bench)
        } catch is Bench.NotCached {
            return try await onBench { bench in
                try Self.unlessFault { try judge.verdict(submission, on: bench) }
            }
        } catch is Fault {
            return nil
        }
    }

    // Only the writer may fault: the command may be one that was accepted before.
    private static func unlessFault(_ judge: () throws -> Verdict) throws -> Verdict? {
        do { return try judge() } catch is Fault { return nil }
    }
}

extension Desk {
    /// Everything that is recorded in this stream, opened as far as keys are there.
    public func entries(of stream: StreamID) async throws -> [Entry] {
        let keyring = keyring
        return try await ledger.read { reader in
            try reader.events(of: stream, from: 0).map { try $0.entry(opening: keyring) }
        }
    }

    /// The streams that these targets mean, with their companions, as they are now.
    ///
    /// - Throws: ``Fault/unknown(_:)`` as for a submission.
    public func snapshot(of targets: [Target]) async throws -> Snapshot {
        try await onBench { try $0.gather(targets, expecting: []).snapshot }
    }

    /// Answers a query on the read models, on what is durable now.
    public func run<Output>(_ query: Query<Output>) async throws -> [Output] {
        try await ask { try $0.rows(of: query) }
    }

    /// Asks several things at once, on one state: each way to the ledger and back costs more than
    /// most answers.
    public func ask<Output: Sendable>(
        _ work: @escaping @Sendable (any Answering) throws -> Output
    ) async throws -> Output {
        try await ledger.ask(opening: keyring, work)
    }

    /// Who looked at this stream and what was refused about it, oldest first.
    public func trail(of stream: StreamID) async throws -> [Trail] {
        try await ledger.read { try $0.trail(of: stream) }
    }

    /// Fires every alarm that is due, in order of due, rule and stream, until none is; then signs
    /// what was added.
    public func tick() async throws -> Tick {
        let now = press.clock.now()
        var tick = Tick()
        while true {
            let left = Set(tick.unanswered).union(tick.failed.keys)
            let due = try await ledger.read { reader in
                try reader.alarms(due: now, limit: Self.alarmsAtOnce + left.count)
                    .filter { !left.contains($0) }
            }
            guard !due.isEmpty else { break }
            let firing = due.map { (alarm: $0, act: rooms.alarms($0)) }
            tick.unanswered += firing.filter { $0.act == nil }.map(\.alarm)
            let submissions = firing.compactMap { alarm, act in
                act.map { (alarm: alarm, submission: Robot.submission($0, alarm)) }
            }
            guard case .fired(let fired) = try await press.send(.fire(submissions)) else {
                throw Unanswered()
            }
            tick.fired += fired.fired
            tick.failed.merge(fired.failed) { $1 }
        }
        tick.signed = try await sign()
        return tick
    }

    private static let alarmsAtOnce = 500

    // Checks versions, so that it shows everything that is durable.
    private func onBench<Output: Sendable>(
        _ work: @escaping @Sendable (Bench) throws -> Output
    ) async throws -> Output {
        let (rooms, keyring, cache) = (rooms, keyring, press.cache)
        return try await ledger.read { reader in
            try work(Bench(rooms, keyring, cache, reader: reader))
        }
    }
}

/// The keystore is not that of this ledger.
public struct OtherKeystore: Error, Hashable, Sendable {}

/// Only a demonstration has a day of its own.
public struct NoDemonstration: Error, Hashable, Sendable {}

/// A job was answered with the answer to another one.
struct Unanswered: Error {}
