/// A length of time as a law writes it: "four weeks" and "28 days" are different terms.
public struct Term: Hashable, Sendable {
    public enum Unit: String, CaseIterable, Sendable { case hours, days, weeks, months, years }

    public let count: Int
    public let unit: Unit

    /// - Precondition: `count >= 0`.
    public init(_ count: Int, _ unit: Unit) {
        precondition(count >= 0, "a term does not run backwards")
        (self.count, self.unit) = (count, unit)
    }

    public static func days(_ count: Int) -> Term { Term(count, .days) }
    public static func weeks(_ count: Int) -> Term { Term(count, .weeks) }

    /// The last day of the term when `start` itself is not counted, before any calendar rule.
    ///
    /// Hours are no matter of days: a term in hours ends on the day of its start here, and its
    /// moment is computed with ``Instant``.
    public func lastDay(after start: LocalDate) -> LocalDate {
        switch unit {
        case .hours: start
        case .days: start.adding(days: count)
        case .weeks: start.adding(days: 7 * count)
        case .months: start.adding(months: count)
        case .years: start.adding(months: 12 * count)
        }
    }
}

extension Term: CustomStringConvertible {
    public var description: String { "\(count) \(unit.rawValue)" }
}
