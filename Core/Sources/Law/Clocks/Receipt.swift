public import Kernel

/// The proof of a computed day: the rule and version it rests on, what went in, and every step.
///
/// Kept with the event that it justifies, so that the day can be explained and computed again
/// years later. Dutch: bon.
public struct Receipt: Hashable, Sendable {
    /// The way in which days are computed; a receipt is replayed by the engine that made it.
    public static let engine = 1

    /// One step from the event to the last day.
    public struct Step: Hashable, Sendable {
        /// The rule or the calendar on which the step rests.
        public let rule: String
        public let what: What
        /// The last day before the step; the day of the event for the first one.
        public let from: LocalDate
        public let to: LocalDate
    }

    /// What a step does.
    public enum What: Hashable, Sendable {
        /// This rule goes before the one that was asked.
        case goesBefore(String)
        case counts(Term, TermRule.Counting, workingDays: Bool)
        case adds(Term)
        case sets(Term)
        case atLeast(Term, from: LocalDate)
        /// Days of an earlier period.
        case takesOff(days: Int)
        case pauses(ClosedRange<LocalDate>)
        case restarts(ClosedRange<LocalDate>)
        /// A suspension that changes nothing: the rule knows none, or it came too late.
        case ignores(ClosedRange<LocalDate>)
        case moves(TermEnd.Reason)
        case lacksWorkingDays
    }

    public let clock: Clock
    /// The rule that answered: the clock's own, or the one that goes before it.
    public let rule: String
    /// The first day of the version that answered.
    public let version: LocalDate
    /// ``Corpus/version``.
    public let corpus: String
    public let article: String
    public let calendar: TermCalendar.Regime
    public let protects: TermRule.Protected
    public let steps: [Step]
    /// The last day of the term, itself included.
    public let lastDay: LocalDate
    /// The moment at which it ends; only for terms of liberty and terms of hours.
    public let endsAt: Instant?
    /// What is not certain, in words; empty when all of it was read in the texts of that day.
    public let doubts: [String]
    /// Whether the old and the new law both answer, until a person with the mandate decides.
    public let isOneOfTwo: Bool

    public var isVerified: Bool { doubts.isEmpty }

    /// The holidays that the end met on its way.
    public var holidays: [Holiday] {
        steps.compactMap { step in
            guard case .moves(.holiday(let name)) = step.what else { return nil }
            return Holiday(day: step.from, name: name)
        }
    }

    /// Computes the day again.
    ///
    /// - Parameter corpus: the version that the receipt names.
    /// - Throws: ``ReplayFault`` for another version; ``ClockFault`` when that law has no answer.
    public func replay(in corpus: Corpus) throws -> LocalDate {
        guard corpus.version == self.corpus else {
            throw ReplayFault.otherVersion(needed: self.corpus, given: corpus.version)
        }
        let again = try corpus.receipts(of: clock)
        return (again.first { $0.version == version } ?? again[0]).lastDay
    }
}

/// Why a receipt could not be computed again.
public enum ReplayFault: Error, Hashable, Sendable {
    case otherVersion(needed: String, given: String)
}
