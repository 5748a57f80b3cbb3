import Kernel

/// A length as months and days, so that terms of one kind can be added.
///
/// Six months and twelve months from a day are eighteen months from it, which is not always the
/// same as twelve months from the end of the six.
struct Span: Hashable {
    var months = 0
    var days = 0

    init(_ term: Term) {
        switch term.unit {
        case .hours: break
        case .days: days = term.count
        case .weeks: days = 7 * term.count
        case .months: months = term.count
        case .years: months = 12 * term.count
        }
    }

    mutating func add(_ other: Span) {
        months += other.months
        days += other.days
    }

    /// The same date so many months on and so many days after it.
    func end(from day: LocalDate) -> LocalDate { day.adding(months: months).adding(days: days) }

    func start(before day: LocalDate) -> LocalDate {
        day.adding(months: -months).adding(days: -days)
    }
}
