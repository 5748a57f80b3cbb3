import Kernel
import Law
import Testing

/// What holds for every day and every term, not only for the examples.
@Suite struct CalendarPropertyTests {
    /// Eight years with every kind of leap, Easter and bridging day.
    private static let days = (19_723..<22_645).map { LocalDate(dayNumber: $0) }
    private static let terms: [Term] = [
        .days(1), .days(2), .days(3), .days(14), .days(28), .days(90), .weeks(1), .weeks(4),
        .weeks(12), .weeks(13), Term(1, .months), Term(3, .months), Term(6, .months),
        Term(1, .years),
    ]

    private static func calendar(_ regime: TermCalendar.Regime) throws -> TermCalendar {
        try #require(try Shipped.law().calendar(regime, on: .sincePact))
    }

    @Test(arguments: TermCalendar.Regime.allCases)
    func `a later start never ends earlier`(regime: TermCalendar.Regime) throws {
        let calendar = try Self.calendar(regime)
        for term in Self.terms {
            let ends = Self.days.map { calendar.end(of: term, after: $0).day }
            #expect(zip(ends, ends.dropFirst()).allSatisfy { $0 <= $1 }, "\(term)")
        }
    }

    @Test(arguments: TermCalendar.Regime.allCases)
    func `an end is moved to a working day and no further`(regime: TermCalendar.Regime) throws {
        let calendar = try Self.calendar(regime)
        for term in Self.terms {
            for start in Self.days {
                let end = calendar.end(of: term, after: start)
                let bare = term.lastDay(after: start)
                guard calendar.applies(to: term) else {
                    #expect(end.day == bare)
                    continue
                }
                #expect(calendar.isWorkingDay(end.day) && end.day >= bare)
                #expect(end.steps.isEmpty == (end.day == bare))
                #expect(end.day.dayNumber - bare.dayNumber == end.steps.count)
            }
        }
    }

    // Whatever calendar somebody would put on a rule of detention, LIBERTY is the earliest.
    @Test(arguments: TermCalendar.Regime.allCases)
    func `no regime ever ends before liberty does`(regime: TermCalendar.Regime) throws {
        let (calendar, liberty) = (try Self.calendar(regime), try Self.calendar(.liberty))
        for term in Self.terms {
            for start in Self.days {
                let end = liberty.end(of: term, after: start)
                #expect(end.steps.isEmpty && end.day <= calendar.end(of: term, after: start).day)
            }
        }
    }

    @Test func `days that are added and taken off again lead back`() {
        for day in Self.days {
            for count in [1, 28, 90, 365, 1_000] {
                #expect(day.adding(days: count).adding(days: -count) == day)
            }
        }
    }

    @Test func `a month on is the same date, or the last day of a shorter month`() {
        for day in Self.days {
            for months in [1, 3, 6, 12, 18] {
                let end = day.adding(months: months)
                let isLast = end.adding(days: 1).month != end.month
                #expect(end.day == day.day || (isLast && end.day < day.day))
                #expect((end.year * 12 + end.month) - (day.year * 12 + day.month) == months)
            }
        }
    }

    static let monthEnds: [(String, Int, String)] = [
        ("2026-01-29", 1, "2026-02-28"), ("2026-01-30", 1, "2026-02-28"),
        ("2026-01-31", 1, "2026-02-28"), ("2028-01-29", 1, "2028-02-29"),
        ("2028-01-31", 1, "2028-02-29"), ("2028-02-29", 12, "2029-02-28"),
        ("2024-02-29", 48, "2028-02-29"), ("2026-03-31", 1, "2026-04-30"),
    ]

    @Test(arguments: monthEnds)
    func `months end where the calendar ends`(start: String, months: Int, end: String) throws {
        let start = try #require(LocalDate(start))
        #expect(Term(months, .months).lastDay(after: start).description == end)
    }

    @Test func `King's Day that falls on a Sunday is kept on Saturday`() throws {
        let calendar = try Self.calendar(.generalTerms)
        for year in 2014...2050 {
            let day = try #require(LocalDate(year, 4, 27))
            let isSunday = day.weekday == 7
            #expect((calendar.holidays.holiday(on: day) == nil) == isSunday, "\(year)")
            let kept = day.adding(days: isSunday ? -1 : 0)
            #expect(calendar.holidays.holiday(on: kept)?.name == .kingsDay)
        }
    }
}
