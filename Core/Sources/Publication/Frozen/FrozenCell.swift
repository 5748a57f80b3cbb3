public import Kernel

/// One number of a publication: a line in a month, or in the year up to the end of its month.
public struct FrozenCell: Hashable, Sendable {
    public let line: MonthlyLine
    /// First day of the month; nil for the year so far.
    public let month: LocalDate?
    /// A multiple of ten; nil when hidden.
    public let value: Int?

    public init(_ line: MonthlyLine, in month: LocalDate?, _ value: Int?) {
        (self.line, self.month, self.value) = (line, month?.firstOfMonth, value)
    }
}

/// A number that was said otherwise before.
public struct Restatement: Hashable, Sendable {
    public let now: FrozenCell
    /// What was said then; nil when it was hidden.
    public let then: Int?
    public let saidIn: Said

    /// The publication that said it last.
    public struct Said: Hashable, Sendable {
        public let month: LocalDate
        public let version: Int
        public let frozenOn: LocalDate

        public init(month: LocalDate, version: Int, frozenOn: LocalDate) {
            (self.month, self.version, self.frozenOn) = (month, version, frozenOn)
        }
    }

    public init(_ now: FrozenCell, then: Int?, saidIn: Said) {
        (self.now, self.then, self.saidIn) = (now, then, saidIn)
    }

    /// Why numbers are said otherwise. Whoever freezes them answers for it.
    public enum Reason: String, CaseIterable, Sendable {
        /// Departures and handovers of these months were reported after they were published.
        case lateReports
        /// What had been recorded was wrong and was put right.
        case corrections
        /// The same facts are counted by another rule.
        case countingRule
    }
}
