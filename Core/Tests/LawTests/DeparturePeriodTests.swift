import Kernel
import Law
import Testing

@Suite struct DeparturePeriodTests {
    static let all: Set<DeparturePeriod.Condition> = [
        .askedInPerson, .documentsNearlyAvailable, .individuallyReasoned,
    ]
    static let given: [(DeparturePeriod.Length, String)] = [
        (.rule, "2026-03-30"),
        (.shortened(days: 0, .absconding), "2026-03-02"),
        (.shortened(days: 1, .unfounded), "2026-03-03"),
        (.shortened(days: 27, .publicOrder), "2026-03-30"),  // 29-03 is a Sunday.
        (.extended(days: 29, all), "2026-03-31"),
        (.extended(days: 90, all), "2026-06-01"),  // 31-05 is a Sunday.
    ]

    @Test(arguments: given)
    func `gives the last day`(length: DeparturePeriod.Length, last: String) throws {
        let receipt = try Self.receipt(length)
        #expect(receipt.lastDay.description == last)
        #expect(receipt.rule == length.rule)
    }

    static let refused: [(DeparturePeriod.Length, Refusal.Reason, [String])] = [
        (.shortened(days: -1, .absconding), .periodTooShort, ["RET-04 tooShort"]),
        (.shortened(days: 28, .absconding), .periodTooLong, ["RET-04 tooLong"]),
        (
            .shortened(days: 7, .init(rawValue: "62(2)(d)")), .unknownGround,
            ["RET-04 groundUnknown"]
        ),
        (.extended(days: 28, all), .periodTooShort, ["RET-05 tooShort"]),
        (.extended(days: 91, all), .periodTooLong, ["RET-05 tooLong"]),
        (
            .extended(days: 60, [.askedInPerson]), .conditionMissing,
            [
                "RET-05 missing.documentsNearlyAvailable", "RET-05 missing.individuallyReasoned",
            ]
        ),
    ]

    @Test(arguments: refused)
    func `refuses what the law does not give`(
        length: DeparturePeriod.Length, reason: Refusal.Reason, cited: [String]
    ) {
        #expect {
            try Self.receipt(length)
        } throws: { error in
            guard let refusal = error as? Refusal else { return false }
            return refusal.reason == reason && refusal.citations.map(\.short) == cited
        }
    }

    @Test func `no version in force before the Return Directive`() throws {
        let law = try Shipped.law()
        let first = try #require(LocalDate(2011, 12, 31))
        #expect(throws: Never.self) {
            try law.departurePeriod(decidedOn: first, length: .rule)
        }
        #expect(throws: Refusal.self) {
            try law.departurePeriod(decidedOn: first.adding(days: -1), length: .rule)
        }
    }

    @Test func `runs from the end of a suspension, under the law of the decision`() throws {
        let decided = try #require(LocalDate(2026, 6, 1))
        let ended = try #require(LocalDate(2026, 7, 6))
        let receipt = try Shipped.law().departurePeriod(
            decidedOn: decided, length: .shortened(days: 7, .absconding), runsFrom: ended)
        #expect(receipt.lastDay == ended.adding(days: 7))
        #expect(receipt.decidedOn == decided)
        #expect(!receipt.isVerified)
        #expect(receipt.words(.en)[1].contains("only after the suspension"))
    }

    // V3, in which Vw 62(2) was read under the Pact, is the text of 01-09-2026.
    @Test func `is verified when rule and day rest on what was read`() throws {
        let verified: [(String, Bool)] = [
            ("2026-02-27", false), ("2026-03-02", true), ("2026-03-06", false),
        ]
        for (text, expected) in verified {
            let day = try #require(LocalDate(text))
            let receipt = try Shipped.law().departurePeriod(decidedOn: day, length: .rule)
            #expect(receipt.isVerified == expected, "\(text)")
        }
    }

    static func receipt(_ length: DeparturePeriod.Length) throws -> DeparturePeriod.Receipt {
        let day = try #require(LocalDate(2026, 3, 2))
        return try Shipped.law().departurePeriod(decidedOn: day, length: length)
    }
}
