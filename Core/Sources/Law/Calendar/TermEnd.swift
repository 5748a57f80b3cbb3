public import Kernel

/// The last day of a term and how it was reached.
public struct TermEnd: Hashable, Sendable {
    /// Why no term ends on a day.
    public enum Reason: Hashable, Sendable {
        case saturday, sunday
        case holiday(Holiday.Name)
    }

    /// One day further, and why.
    public enum Step: Hashable, Sendable {
        /// The last day would be this one, but no term ends there.
        case moves(past: LocalDate, Reason)
        /// Too few working days in a short term: one day more than this one.
        case lengthens(past: LocalDate)
    }

    public private(set) var day: LocalDate
    public private(set) var steps: [Step] = []

    init(_ day: LocalDate) { self.day = day }

    mutating func move(_ reason: Reason) {
        steps.append(.moves(past: day, reason))
        day = day.adding(days: 1)
    }

    mutating func lengthen() {
        steps.append(.lengthens(past: day))
        day = day.adding(days: 1)
    }
}
