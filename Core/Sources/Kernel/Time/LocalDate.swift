/// A calendar day in the proleptic Gregorian calendar, without a time and without a zone.
///
/// Kept as the number of days since 1970-01-01, which is also how the ledger stores it.
public struct LocalDate: Hashable, Comparable, Sendable {
    /// Days since 1970-01-01; negative before it.
    public let dayNumber: Int

    public init(dayNumber: Int) { self.dayNumber = dayNumber }

    /// The day with this year, month (1...12) and day of the month, or nil when there is none.
    public init?(_ year: Int, _ month: Int, _ day: Int) {
        guard (1...12).contains(month), day >= 1, day <= Self.length(of: month, in: year) else {
            return nil
        }
        dayNumber = Self.number(year, month, day)
    }

    public static func < (a: LocalDate, b: LocalDate) -> Bool { a.dayNumber < b.dayNumber }

    /// The days that a person or a partner may enter: 1900-01-01 up to and including 2100-12-31.
    public static let enterable: ClosedRange<LocalDate> =
        LocalDate(dayNumber: -25_567)...LocalDate(dayNumber: 47_846)

    public var year: Int { parts.year }
    public var month: Int { parts.month }
    public var day: Int { parts.day }

    /// Monday is 1, Sunday is 7 (ISO 8601).
    public var weekday: Int { Self.floorMod(dayNumber + 3, 7) + 1 }

    public var isWeekend: Bool { weekday > 5 }

    public func adding(days: Int) -> LocalDate { LocalDate(dayNumber: dayNumber + days) }

    /// The same date so many months on; a missing date becomes the last day of that month.
    public func adding(months: Int) -> LocalDate {
        let (year, month, day) = parts
        let count = year * 12 + (month - 1) + months
        let newYear = Self.floorDiv(count, 12)
        let newMonth = Self.floorMod(count, 12) + 1
        let newDay = min(day, Self.length(of: newMonth, in: newYear))
        return LocalDate(dayNumber: Self.number(newYear, newMonth, newDay))
    }

    /// Days from `self` to `other`; negative when `other` is earlier.
    public func days(until other: LocalDate) -> Int { other.dayNumber - dayNumber }

    public var firstOfMonth: LocalDate { adding(days: 1 - day) }

    public static func isLeap(_ year: Int) -> Bool {
        floorMod(year, 4) == 0 && (floorMod(year, 100) != 0 || floorMod(year, 400) == 0)
    }

    static func length(of month: Int, in year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    // Howard Hinnant's civil-calendar arithmetic: eras of 400 years, years that start in March.
    private static func number(_ year: Int, _ month: Int, _ day: Int) -> Int {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDiv(shifted, 400)
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// All three at once; each alone costs as much.
    public var parts: (year: Int, month: Int, day: Int) {
        let shifted = dayNumber + 719_468
        let era = Self.floorDiv(shifted, 146_097)
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    static func floorDiv(_ a: Int, _ b: Int) -> Int { a >= 0 ? a / b : -((b - 1 - a) / b) }
    static func floorMod(_ a: Int, _ b: Int) -> Int { a - floorDiv(a, b) * b }
}
