import Kernel
import Law
import Testing

@Suite struct ReceiptTests {
    static let lengths: [DeparturePeriod.Length] = [
        .rule, .shortened(days: 3, .absconding), .extended(days: 60, DeparturePeriodTests.all),
    ]

    // Every start from Wednesday 25-03-2026 on: with the weekend, Easter, King's Day and 5 May.
    @Test(arguments: lengths)
    func `keeps itself in fields and replays to the same day`(
        length: DeparturePeriod.Length
    ) throws {
        let law = try Shipped.law()
        let first = try #require(LocalDate(2026, 3, 25))
        for offset in 0..<30 {
            let receipt = try law.departurePeriod(
                decidedOn: first.adding(days: offset), length: length,
                runsFrom: first.adding(days: offset + offset % 3))
            #expect(try DeparturePeriod.Receipt(try Fields(bytes: receipt.fields.bytes)) == receipt)
            #expect(try receipt.replay(in: law) == receipt.lastDay)
            #expect(DeparturePeriod.Length(receipt) == length)
        }
    }

    @Test func `replays in its own version only`() throws {
        let law = try Shipped.law()
        let receipt = try DeparturePeriodTests.receipt(.rule)
        #expect(throws: ReplayFault.self) {
            try receipt.replay(in: law.withoutEnforcement(of: "SUS-08"))
        }
    }

    @Test func `a damaged receipt is not read`() throws {
        let whole = try DeparturePeriodTests.receipt(.rule).fields
        for name in whole.names {
            var damaged = whole
            damaged[name] = nil
            #expect(throws: Malformed.self, "\(name)") { try DeparturePeriod.Receipt(damaged) }
        }
    }

    @Test func `names the holidays that it met`() throws {
        let day = try #require(LocalDate(2026, 3, 6))
        let receipt = try Shipped.law().departurePeriod(decidedOn: day, length: .rule)
        #expect(receipt.holidays.map(\.name) == [.goodFriday, .easterMonday])
    }

    @Test func `speaks both languages`() throws {
        let day = try #require(LocalDate(2026, 2, 7))
        let receipt = try Shipped.law().departurePeriod(decidedOn: day, length: .rule)
        #expect(
            receipt.words(.nl) == [
                "De termijn is 4 weken, geteld na 7 februari 2026.",
                "Dit staat in Vw 62(1) (regel RET-02, dagen tellen volgens de ATW).",
                "7 maart 2026 is een zaterdag: de termijn loopt een dag door.",
                "8 maart 2026 is een zondag: de termijn loopt een dag door.",
                "De laatste dag is 9 maart 2026.",
                "Let op: deze uitkomst is niet helemaal aan de wettekst getoetst.",
            ])
        #expect(receipt.words(.en).count == 6)
        #expect(receipt.words(.en)[4] == "The last day is 9 March 2026.")
    }

    @Test func `says that there is no period`() throws {
        let receipt = try DeparturePeriodTests.receipt(.shortened(days: 0, .absconding))
        #expect(
            receipt.words(.en).first == "The decision of 2 March 2026 gives no departure period.")
    }
}
