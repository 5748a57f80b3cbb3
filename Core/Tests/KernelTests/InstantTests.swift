import Kernel
import Testing

@Suite struct InstantTests {
    static func instant(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Instant {
        Instant(try #require(LocalDate(day)), hour: hour, minute: minute)
    }

    /// A wall clock in Amsterdam and the same moment in UTC, in pairs around every edge.
    static let clocks: [(String, Int, Int, String)] = [
        ("2024-01-01", 0, 0, "2023-12-31T23:00:00Z"),
        ("2024-07-01", 0, 0, "2024-06-30T22:00:00Z"),
        ("2024-03-31", 1, 59, "2024-03-31T00:59:00Z"),
        ("2024-03-31", 3, 0, "2024-03-31T01:00:00Z"),
        ("2024-10-27", 1, 59, "2024-10-26T23:59:00Z"),
        ("2024-10-27", 2, 0, "2024-10-27T00:00:00Z"),
        ("2024-10-27", 2, 59, "2024-10-27T00:59:00Z"),
        ("2024-10-27", 3, 0, "2024-10-27T02:00:00Z"),
        ("2026-03-29", 3, 0, "2026-03-29T01:00:00Z"),
        ("2026-10-25", 3, 0, "2026-10-25T02:00:00Z"),
        // The last Sunday is the 31st itself.
        ("2030-03-31", 3, 0, "2030-03-31T01:00:00Z"),
        ("2027-10-31", 3, 0, "2027-10-31T02:00:00Z"),
    ]

    @Test(arguments: clocks)
    func `reads the clock on the wall`(
        day: String, hour: Int, minute: Int, utc: String
    ) throws {
        let instant = try Self.instant(day, hour, minute)
        #expect(instant.description == utc)
        #expect(instant.day.description == day)
        #expect(instant.minuteOfDay == hour * 60 + minute)
    }

    @Test func `in the skipped hour the clock has moved on`() throws {
        let skipped = try Self.instant("2024-03-31", 2, 30)
        #expect(skipped.description == "2024-03-31T01:30:00Z")
        #expect(skipped.minuteOfDay == 3 * 60 + 30)
    }

    @Test func `in the hour that comes twice the earlier moment is meant`() throws {
        let first = try Self.instant("2024-10-27", 2, 30)
        let second = first.adding(hours: 1)
        #expect(first.isSummerTime && !second.isSummerTime)
        #expect(first.minuteOfDay == second.minuteOfDay)
        #expect(first.day == second.day)
    }

    static let lengths: [(String, Int)] = [
        ("2024-03-30", 24), ("2024-03-31", 23), ("2024-04-01", 24), ("2024-10-26", 24),
        ("2024-10-27", 25), ("2024-10-28", 24),
    ]

    @Test(arguments: lengths)
    func `the days of the change are an hour shorter and longer`(day: String, hours: Int) throws {
        let date = try #require(LocalDate(day))
        let (start, end) = (Instant(date, hour: 0), Instant(date.adding(days: 1), hour: 0))
        #expect(end == start.adding(hours: hours))
        #expect(start.day == date)
        #expect(Instant(microseconds: end.microseconds - 1).day == date)
        #expect(end.day == date.adding(days: 1))
    }

    @Test func `every quarter of an hour of two years has its day and minute`() throws {
        var instant = try Self.instant("2023-12-31", 0)
        let last = try Self.instant("2026-01-01", 0)
        while instant < last {
            let minute = instant.minuteOfDay
            let again = Instant(instant.day, hour: minute / 60, minute: minute % 60)
            // In October an hour comes twice, and the earlier one is meant.
            guard again == instant || again.adding(hours: 1) == instant else {
                Issue.record("\(instant) was read as \(again)")
                return
            }
            instant = instant.adding(seconds: 900)
        }
    }

    static let seconds: [(Int64, Int)] = [
        (0, 0), (999_999, 0), (1_000_000, 1), (-1, -1), (-1_000_000, -1), (-1_000_001, -2),
    ]

    @Test(arguments: seconds)
    func `seconds are rounded down`(microseconds: Int64, seconds: Int) {
        #expect(Instant(microseconds: microseconds).seconds == seconds)
    }

    @Test func `a moment before 1970 is written like any other`() {
        #expect(Instant(microseconds: -1).description == "1969-12-31T23:59:59Z")
        #expect(Instant(microseconds: -1) < Instant(microseconds: 0))
    }
}
