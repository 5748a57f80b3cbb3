import Kernel
import Law
import Testing

/// Terms that end at a moment: those of liberty, and those in hours.
@Suite struct ClockMomentTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let at: (day: String, hour: Int, minute: Int)?
        let start: String
        let endsAt: String
        let ends: String
        var testDescription: String { "\(rule) \(start) \(at?.hour ?? 0)" }

        init(
            _ rule: String, _ start: String, _ time: (Int, Int)? = nil, endsAt: String,
            ends: String
        ) {
            (self.rule, self.start, self.endsAt, self.ends) = (rule, start, endsAt, ends)
            at = time.map { (start, $0.0, $0.1) }
        }
    }

    static let cases: [Case] = [
        // Six months, the first day counted: over when 14 July is over, in summer time.
        Case("T-LIBERTY", "2026-01-15", endsAt: "2026-07-14T22:00:00Z", ends: "2026-07-14"),
        Case(
            "T-LIBERTY", "2026-01-15", (14, 30), endsAt: "2026-07-14T22:00:00Z",
            ends: "2026-07-14"),
        // Six hours are six hours, also in the night in which a clock is put back.
        Case("T-HOURS", "2026-03-02", (21, 15), endsAt: "2026-03-03T02:15:00Z", ends: "2026-03-03"),
        Case("T-HOURS", "2026-10-25", (0, 0), endsAt: "2026-10-25T04:00:00Z", ends: "2026-10-25"),
        Case("T-HOURS", "2026-03-29", (0, 0), endsAt: "2026-03-29T05:00:00Z", ends: "2026-03-29"),
        Case("T-HOURS", "2026-03-02", (18, 0), endsAt: "2026-03-02T23:00:00Z", ends: "2026-03-02"),
        // 72 hours of Union law: the hour of the event does not count.
        Case("T-UNION", "2026-03-02", (10, 20), endsAt: "2026-03-05T10:00:00Z", ends: "2026-03-05"),
        Case("T-UNION", "2026-03-02", endsAt: "2026-03-05T00:00:00Z", ends: "2026-03-05"),
    ]

    @Test(arguments: cases)
    func `ends at a moment`(example: Case) throws {
        let day = try #require(LocalDate(example.start))
        let clock =
            example.at.map {
                Clock(example.rule, at: Instant(day, hour: $0.hour, minute: $0.minute))
            } ?? Clock(example.rule, from: day)
        let receipt = try #require(try TestLaw.law().receipts(of: clock).first)
        #expect(receipt.endsAt?.description == example.endsAt)
        #expect(receipt.lastDay.description == example.ends)
    }

    @Test func `other terms have no moment`() throws {
        let day = try #require(LocalDate(2026, 3, 2))
        #expect(try TestLaw.law().receipts(of: Clock("T-PAUSE", from: day))[0].endsAt == nil)
    }
}
