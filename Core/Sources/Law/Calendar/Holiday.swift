public import Kernel

/// A day on which no term ends under the general act on terms.
public struct Holiday: Hashable, Sendable {
    public enum Name: String, CaseIterable, Sendable {
        case newYear, goodFriday, easterMonday, kingsDay, queensDay, liberationDay, ascension
        case whitMonday, christmas, boxingDay
        /// Put on a level with a holiday by decree (ATW 3(3)). Dutch: gelijkgestelde dag.
        case equated
    }

    public let day: LocalDate
    public let name: Name
}

/// How a holiday is found in a year, as the calendar file says it.
struct HolidayRule: Hashable, Sendable {
    enum Place: Hashable, Sendable {
        case fixed(month: Int, day: Int)
        /// Days after Easter Sunday; negative before it.
        case easter(Int)
    }

    let name: Holiday.Name
    let place: Place
    /// How many days it moves when it falls on a Sunday.
    let onSunday: Int
    let years: ClosedRange<Int>

    func day(in year: Int) -> LocalDate? {
        guard years.contains(year) else { return nil }
        switch place {
        case .easter(let offset): return LocalDate.easter(in: year).adding(days: offset)
        case .fixed(let month, let day):
            guard let date = LocalDate(year, month, day) else { return nil }
            return date.weekday == 7 ? date.adding(days: onSunday) : date
        }
    }
}

extension LocalDate {
    /// Easter Sunday in the Gregorian calendar, by the "anonymous" rule of 1876
    /// (J. Meeus, Astronomical Algorithms, ch. 8).
    static func easter(in year: Int) -> LocalDate {
        let (golden, century, rest) = (year % 19, year / 100, year % 100)
        let correction = (century + 8) / 25
        let epact =
            (19 * golden + century - century / 4 - (century - correction + 1) / 3 + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
        let late = (golden + 11 * epact + 22 * weekday) / 451
        let sum = epact + weekday - 7 * late + 114
        guard let easter = LocalDate(year, sum / 31, sum % 31 + 1) else {
            preconditionFailure("Easter lies between 22 March and 25 April")
        }
        return easter
    }
}
