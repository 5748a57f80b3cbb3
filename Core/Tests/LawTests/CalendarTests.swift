import Kernel
import Testing

@testable import Law

@Suite struct CalendarTests {
    static let days: [(String, Holiday.Name?)] = [
        ("2026-01-01", .newYear), ("2026-04-02", nil), ("2026-04-03", .goodFriday),
        ("2026-04-06", .easterMonday), ("2026-04-07", nil), ("2026-05-14", .ascension),
        ("2026-05-25", .whitMonday), ("2026-12-25", .christmas), ("2026-12-26", .boxingDay),
        ("2026-12-27", nil),
        // King's Day from 2014, on a Sunday a day earlier (2014, 2025).
        ("2013-04-30", .queensDay), ("2013-04-27", nil), ("2014-04-26", .kingsDay),
        ("2014-04-27", nil), ("2025-04-26", .kingsDay), ("2025-04-27", nil),
        ("2026-04-27", .kingsDay), ("2014-04-30", nil),
        // 5 May counts every year, not only each fifth one.
        ("2025-05-05", .liberationDay), ("2026-05-05", .liberationDay),
        // Days on a level with holidays, and the same days a year on.
        ("2024-05-10", .equated), ("2024-12-27", .equated), ("2025-05-30", .equated),
        ("2026-01-02", .equated), ("2026-05-15", .equated), ("2025-01-02", nil),
    ]

    @Test(arguments: days)
    func `knows its holidays`(text: String, name: Holiday.Name?) throws {
        let day = try #require(LocalDate(text))
        #expect(try Self.calendar().holidays.holiday(on: day)?.name == name)
    }

    // Start and end of a term; the end before and after every kind of edge.
    static let ends: [(String, Term, String)] = [
        ("2026-03-02", .weeks(4), "2026-03-30"),  // Monday: stays.
        ("2026-02-06", .weeks(4), "2026-03-06"),  // Friday: stays.
        ("2026-02-07", .weeks(4), "2026-03-09"),  // Saturday: to Monday.
        ("2026-02-08", .days(28), "2026-03-09"),  // Sunday: to Monday.
        ("2026-03-05", .weeks(4), "2026-04-02"),  // The day before Good Friday.
        ("2026-03-06", .weeks(4), "2026-04-07"),  // Good Friday: past Easter.
        ("2025-03-28", .weeks(4), "2025-04-25"),  // King's Day is Saturday 26.
        ("2025-03-29", .weeks(4), "2025-04-28"),
        ("2026-11-27", .weeks(4), "2026-12-28"),  // Christmas on Friday, then a weekend.
        ("2024-11-29", .weeks(4), "2024-12-30"),  // 27-12-2024 was equated, a Friday.
        ("2024-04-12", .weeks(4), "2024-05-13"),  // 10-05-2024 was equated, a Friday.
        ("2025-04-11", .weeks(4), "2025-05-09"),  // 09-05-2025 was not.
        ("2026-03-31", .days(3), "2026-04-07"),  // Good Friday: past Easter, two working days.
        ("2026-04-02", .days(3), "2026-04-08"),  // Only Tuesday is a working day: one more.
        ("2026-04-02", .days(2), "2026-04-07"),  // Shorter than three days: no such rule.
        ("2026-01-05", .days(90), "2026-04-07"),  // 05-04 is Easter: 90 days are moved,
        ("2026-01-04", .days(91), "2026-04-05"),  // 91 are not (ATW 4).
        ("2026-01-11", .weeks(12), "2026-04-07"), ("2026-01-04", .weeks(13), "2026-04-05"),
        ("2026-03-07", .days(0), "2026-03-07"),  // No term at all.
    ]

    @Test(arguments: ends)
    func `ends a term`(start: String, term: Term, end: String) throws {
        let start = try #require(LocalDate(start))
        #expect(try Self.calendar().end(of: term, after: start).day.description == end)
    }

    @Test func `names each day that it passes`() throws {
        let start = try #require(LocalDate(2026, 3, 6))
        let steps = try Self.calendar().end(of: .weeks(4), after: start).steps
        let friday = try #require(LocalDate(2026, 4, 3))
        #expect(
            steps == [
                .moves(past: friday, .holiday(.goodFriday)),
                .moves(past: friday.adding(days: 1), .saturday),
                .moves(past: friday.adding(days: 2), .sunday),
                .moves(past: friday.adding(days: 3), .holiday(.easterMonday)),
            ])
    }

    static func calendar() throws -> TermCalendar {
        try #require(try Shipped.law().calendar(on: .beforePact))
    }
}
