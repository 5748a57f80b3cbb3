public import Kernel
internal import Ledger
internal import Publication
internal import Sealing
public import Simulation

/// Makes a demonstration ledger through the one door; all people in it are invented.
public enum Demonstration {
    /// What a demonstration is made of.
    public struct Wish: Sendable {
        public let seed: UInt64
        public let span: Caseload.Span
        /// 1 for as many cases as were published.
        public let scale: Double

        public init(seed: UInt64, span: Caseload.Span, scale: Double) {
            (self.seed, self.span, self.scale) = (seed, span, scale)
        }
    }

    /// What the Desk answered.
    public struct Counts: Sendable {
        public var cases = 0
        public var accepted = 0
        /// By act and reason.
        public var refused: [String: Int] = [:]
    }

    /// What came of it, and the root of the log: the same wish gives the same.
    public struct Made: Sendable {
        public let counts: Counts
        public let events: Int64
        public let root: String
        /// What was published beside what came of it.
        public let lines: [Line]
    }

    /// - Parameter inMemory: false writes every batch into the file itself, with the same outcome
    ///   and slower; for the test that says so.
    /// - Precondition: nothing stands at the place.
    /// - Throws: ``NoFlow`` for a year of which nothing was published.
    public static func make(
        at place: Place, _ wish: Wish, inMemory: Bool = true,
        progress: @escaping Progress = { _, _, _ in }
    ) async throws -> Made {
        let flow = try Flow(
            from: wish.span.from, until: wish.span.horizon, figures: PublishedCounts.figures())
        let clock = SettableClock(Instant(wish.span.from, hour: 7))
        let entropy = SeededEntropy(wish.seed)
        let year = DemoYear(clock: clock, entropy: entropy, wish: wish)
        let office: Office
        let counts: Counts
        if inMemory {
            let workshop = try await Workshop(
                at: place, seed: wish.seed, clock: clock, entropy: entropy)
            counts = try await year.play(flow, through: workshop.desk) { progress(.days, $0, $1) }
            office = try await workshop.finished(clock: clock, entropy: entropy) {
                progress(.events, $0, $1)
            }
        } else {
            office = try await place.make(seed: wish.seed, clock: clock, entropy: entropy)
            counts = try await year.play(flow, through: office.desk) { progress(.days, $0, $1) }
        }
        try await year.finish(office)
        let lines = try await year.compared(office)
        try await office.desk.set(today: wish.span.today)
        let last = try await office.desk.sign().first
        try await office.close()
        return Made(
            counts: counts, events: last?.size ?? 0, root: last?.root.description ?? "",
            lines: lines)
    }

    /// How far the making has come: days that were lived, then events that were written.
    public typealias Progress = @Sendable (_ of: Stage, _ done: Int64, _ total: Int64) -> Void

    /// What is being counted.
    public enum Stage: String, Sendable { case days, events }
}
