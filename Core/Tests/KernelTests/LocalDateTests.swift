import Kernel
import Testing

@Suite struct LocalDateTests {
    /// Day numbers by a second road: the table of the proleptic Gregorian calendar.
    static let known: [(String, Int, Int)] = [
        ("1970-01-01", 0, 4), ("1969-12-31", -1, 3), ("2000-02-29", 11_016, 2),
        ("2024-03-09", 19_791, 6), ("1900-01-01", -25_567, 1), ("2100-12-31", 47_846, 5),
        ("0001-01-01", -719_162, 1),
    ]

    @Test(arguments: known)
    func `counts days and weekdays`(text: String, number: Int, weekday: Int) throws {
        let date = try #require(LocalDate(text))
        #expect(date.dayNumber == number)
        #expect(date.weekday == weekday)
        #expect(LocalDate(dayNumber: number).description == text)
    }

    static let existing: [(Int, Int, Int, Bool)] = [
        (2024, 2, 29, true), (2024, 2, 30, false), (2023, 2, 28, true), (2023, 2, 29, false),
        (2000, 2, 29, true), (1900, 2, 29, false), (2024, 4, 30, true), (2024, 4, 31, false),
        (2024, 12, 31, true), (2024, 12, 32, false), (2024, 1, 1, true), (2024, 1, 0, false),
        (2024, 12, 1, true), (2024, 13, 1, false), (2024, 0, 1, false),
    ]

    @Test(arguments: existing)
    func `knows which days there are`(year: Int, month: Int, day: Int, exists: Bool) {
        #expect((LocalDate(year, month, day) != nil) == exists)
    }

    @Test(arguments: [
        "", "2024-3-09", "2024-03-9", "2024/03/09", "20240309", "2024-03-09 ", " 2024-03-09",
        "2024-02-30", "２０２４-03-09", "2024-03-0a", "-024-03-09",
    ])
    func `reads one written form only`(text: String) { #expect(LocalDate(text) == nil) }

    @Test func `every day of four centuries survives its parts and its text`() {
        for number in stride(from: -140_000, through: 47_846, by: 1) {
            let date = LocalDate(dayNumber: number)
            let again = LocalDate(date.year, date.month, date.day)
            guard again == date else {
                Issue.record("\(number) became \(String(describing: again))")
                return
            }
        }
        for number in stride(from: -140_000, through: 47_846, by: 97) {
            let date = LocalDate(dayNumber: number)
            #expect(LocalDate(date.description) == date)
        }
    }

    static let months: [(String, Int, String)] = [
        ("2024-01-31", 1, "2024-02-29"), ("2023-01-31", 1, "2023-02-28"),
        ("2024-01-30", 1, "2024-02-29"), ("2024-01-29", 1, "2024-02-29"),
        ("2024-03-31", -1, "2024-02-29"), ("2024-12-15", 1, "2025-01-15"),
        ("2024-01-15", -1, "2023-12-15"), ("2024-02-29", 12, "2025-02-28"),
        ("2024-02-29", 48, "2028-02-29"), ("2024-05-31", 0, "2024-05-31"),
    ]

    @Test(arguments: months)
    func `adds months up to the last day there is`(
        start: String, count: Int, end: String
    ) throws {
        #expect(try #require(LocalDate(start)).adding(months: count).description == end)
    }

    @Test func `weeks begin on Monday and end with the weekend`() throws {
        let monday = try #require(LocalDate("2024-03-04"))
        #expect((0..<7).map { monday.adding(days: $0).weekday } == [1, 2, 3, 4, 5, 6, 7])
        let weekend = [false, false, false, false, false, true, true]
        #expect((0..<7).map { monday.adding(days: $0).isWeekend } == weekend)
    }

    @Test func `days between, order and the first of the month agree`() throws {
        let (early, late) = try (
            #require(LocalDate("2024-02-28")), #require(LocalDate("2024-03-01"))
        )
        #expect(early.days(until: late) == 2)
        #expect(late.days(until: early) == -2)
        #expect(early < late && !(late < early) && !(early < early))
        #expect(early.firstOfMonth.description == "2024-02-01")
        #expect(late.firstOfMonth == late)
    }

    static let leapYears: [(Int, Bool)] = [
        (2023, false), (2024, true), (1900, false), (2000, true), (2100, false), (0, true),
        (-4, true), (-1, false),
    ]

    @Test(arguments: leapYears)
    func `knows leap years`(year: Int, isLeap: Bool) { #expect(LocalDate.isLeap(year) == isLeap) }

    static let entered: [(String, Bool)] = [
        ("1899-12-31", false), ("1900-01-01", true), ("2100-12-31", true), ("2101-01-01", false),
    ]

    @Test(arguments: entered)
    func `two centuries may be entered`(text: String, isEnterable: Bool) throws {
        #expect(LocalDate.enterable.contains(try #require(LocalDate(text))) == isEnterable)
    }
}
