import Kernel
import Law
import Testing

/// What happens to a term, one row a case; the days were found by hand on a calendar.
@Suite struct ClockTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let rule: String
        let start: String
        var suspended: [String] = []
        var extended: [String] = []
        var earlier: [String] = []
        let ends: String
        var testDescription: String { "\(rule) from \(start) \(suspended)\(extended)\(earlier)" }
    }

    static let cases: [Case] = [
        // Six weeks from Monday 2 March 2026: Monday 13 April. A pause moves it by its own days.
        Case(rule: "T-PAUSE", start: "2026-03-02", ends: "2026-04-13"),
        Case(
            rule: "T-PAUSE", start: "2026-03-02", suspended: ["2026-03-10..2026-03-10"],
            ends: "2026-04-14"),
        Case(
            rule: "T-PAUSE", start: "2026-03-02",
            suspended: ["2026-04-01..2026-04-03", "2026-03-10..2026-03-11"], ends: "2026-04-20"),
        // On the last day, and the day after it.
        Case(
            rule: "T-PAUSE", start: "2026-03-02", suspended: ["2026-04-13..2026-04-14"],
            ends: "2026-04-15"),
        Case(
            rule: "T-PAUSE", start: "2026-03-02", suspended: ["2026-04-14..2026-04-15"],
            ends: "2026-04-13"),
        // Before the first day, around it, and one that ends on the day of the event.
        Case(
            rule: "T-PAUSE", start: "2026-03-02", suspended: ["2026-02-20..2026-03-02"],
            ends: "2026-04-13"),
        Case(
            rule: "T-PAUSE", start: "2026-03-02", suspended: ["2026-02-20..2026-03-03"],
            ends: "2026-04-14"),
        // The bare end is Saturday 11 April; on Sunday the term still runs, and one day is left.
        Case(
            rule: "T-PAUSE", start: "2026-02-28", suspended: ["2026-04-12..2026-04-14"],
            ends: "2026-04-15"),
        // A term that starts again runs in full after the last day of the suspension.
        Case(rule: "T-RESTART", start: "2026-03-02", ends: "2026-03-30"),
        Case(
            rule: "T-RESTART", start: "2026-03-02", suspended: ["2026-03-05..2026-03-11"],
            ends: "2026-04-08"),
        Case(
            rule: "T-RESTART", start: "2026-03-02",
            suspended: ["2026-03-05..2026-03-11", "2026-04-09..2026-04-20"], ends: "2026-04-08"),
        Case(
            rule: "T-RESTART", start: "2026-03-02",
            suspended: ["2026-03-05..2026-03-11", "2026-04-08..2026-04-20"], ends: "2026-05-18"),
        // A rule that no suspension touches.
        Case(
            rule: "T-FIXED", start: "2026-03-02", suspended: ["2026-03-05..2026-03-11"],
            ends: "2026-03-16"),
        // Lengthened: so much more, the whole, from the extension's own event.
        Case(rule: "T-PAUSE", start: "2026-03-02", extended: ["T-MORE"], ends: "2026-05-11"),
        Case(
            rule: "T-PAUSE", start: "2026-03-02", suspended: ["2026-03-10..2026-03-10"],
            extended: ["T-MORE"], ends: "2026-05-12"),
        Case(rule: "T-FIXED", start: "2026-03-02", extended: ["T-TOTAL"], ends: "2027-09-02"),
        Case(
            rule: "T-FIXED", start: "2026-03-02", extended: ["T-OWN 2026-03-10"],
            ends: "2029-03-10"),
        Case(
            rule: "T-FIXED", start: "2026-03-02", extended: ["T-TOTAL", "T-LEAST 2027-07-01"],
            ends: "2027-10-01"),
        Case(
            rule: "T-FIXED", start: "2026-03-02", extended: ["T-TOTAL", "T-LEAST 2027-05-01"],
            ends: "2027-09-02"),
        // Liberty: the first day counts, no end is moved, earlier periods are taken off.
        Case(rule: "T-LIBERTY", start: "2026-01-15", ends: "2026-07-14"),
        Case(rule: "T-LIBERTY", start: "2026-03-01", ends: "2026-08-31"),
        Case(rule: "T-LIBERTY", start: "2025-08-31", ends: "2026-02-27"),
        Case(
            rule: "T-LIBERTY", start: "2026-01-15", earlier: ["2025-03-01..2025-03-10"],
            ends: "2026-07-04"),
        Case(
            rule: "T-LIBERTY", start: "2026-01-15", extended: ["T-MORE"],
            earlier: ["2025-03-01..2025-03-10", "2025-05-01..2025-05-01"], ends: "2026-07-31"),
        // Counted back: the day of the event does not count, nothing is moved.
        Case(rule: "T-BACK", start: "2026-04-20", ends: "2026-04-06"),
        Case(rule: "T-WORK", start: "2026-04-08", ends: "2026-04-01"),
        Case(rule: "T-WORK", start: "2026-04-17", ends: "2026-04-14"),
    ]

    @Test(arguments: cases)
    func `finds the last day`(example: Case) throws {
        let law = try TestLaw.law()
        let receipt = try #require(try law.receipts(of: try Self.clock(example)).first)
        #expect(receipt.lastDay.description == example.ends)
        #expect(try receipt.replay(in: law) == receipt.lastDay)
        #expect(try Receipt(try Fields(bytes: receipt.fields.bytes)) == receipt)
        // Each step takes over where the one before it ended.
        let chain = zip(receipt.steps, receipt.steps.dropFirst())
        #expect(chain.allSatisfy { $0.to == $1.from })
        #expect(receipt.steps.first?.from == receipt.clock.start)
        #expect(receipt.steps.last?.to == receipt.lastDay)
        for language in LegalLanguage.allCases {
            let words = receipt.words(language)
            #expect(words.count >= 3 && words.allSatisfy { $0.hasSuffix(".") || $0.hasSuffix(")") })
        }
    }

    static func clock(_ example: Case) throws -> Clock {
        var clock = Clock(example.rule, from: try #require(LocalDate(example.start)))
        clock.suspensions = try example.suspended.map { try #require(ClosedRange<LocalDate>($0)) }
        clock.earlier = try example.earlier.map { try #require(ClosedRange<LocalDate>($0)) }
        clock.lengthenings = try example.extended.map {
            try #require(Clock.Lengthening($0))
        }
        return clock
    }
}
