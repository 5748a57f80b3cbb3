import Kernel
import Law
import Testing

/// What there is to read of one rule.
@Suite struct RuleEntryTests {
    private static func entry(_ rule: String, on day: LocalDate) throws -> RuleEntry {
        try #require(try Shipped.law().entry(rule, on: day))
    }

    @Test func `every rule has an entry on every side of the Pact`() throws {
        let law = try Shipped.law()
        for rule in law.laws.values.joined() {
            for day in [LocalDate.beforePact, .sincePact] {
                let entry = try #require(law.entry(rule, on: day))
                let held = law.versions(of: rule).first { $0.holds(on: day) }
                #expect(entry.current == held)
                #expect(!entry.versions.isEmpty || !entry.unbinding.isEmpty)
                #expect(!entry.examples.isEmpty, "\(rule)")
            }
        }
        #expect(law.entry("RET-99", on: .sincePact) == nil)
    }

    @Test func `a term says what starts, stops, suspends and lengthens it`() throws {
        let complaint = try Self.entry("AWB-01", on: .sincePact)
        #expect(complaint.starts.map(\.code) == ["complaintReceived"])
        #expect(complaint.stops.map(\.code) == ["complaintHandled", "complaintWithdrawn"])
        #expect(complaint.extenders.map(\.rule).contains("AWB-02"))
        #expect(complaint.isComputable && complaint.cells.isEmpty)
        let adjourned = try Self.entry("AWB-02", on: .sincePact)
        #expect(adjourned.extended.map(\.rule).contains("AWB-01"))
        #expect(!adjourned.isComputable)
        let period = try Self.entry("RET-02", on: .sincePact)
        let rules = period.suspenders.compactMap { suspender -> String? in
            if case .rule(let text) = suspender { text.rule } else { nil }
        }
        #expect(rules.contains("SUS-08"))
    }

    static let extensions: [(String, Bool)] = [
        ("AWB-02", false), ("DUB-10", true), ("DUB-10b", true), ("DUB-08", false), ("x", false),
    ]

    @Test(arguments: extensions)
    func `an extension says whether the day of its own event counts`(
        rule: String, counts: Bool
    ) throws {
        #expect(try Shipped.law().countsOwnEvent(rule) == counts)
    }

    @Test func `a rule knows what lengthens it in any of its texts`() throws {
        let law = try Shipped.law()
        #expect(law.rules(lengthening: "DUB-08") == ["DUB-09", "DUB-10", "DUB-10b"])
        #expect(law.rules(lengthening: "RET-02") == [])
    }

    @Test func `a blocker says what it bars`() throws {
        let stay = try Self.entry("SUS-08", on: .sincePact)
        #expect(stay.cells.count == BarredAct.allCases.count)
        #expect(stay.cells.values.allSatisfy { $0.bars })
        guard case .blocker(let rule) = try #require(stay.current).content else {
            Issue.record("SUS-08 is a blocker")
            return
        }
        #expect(rule.isAbsolute)
    }

    @Test func `a rule without a text of that day keeps its texts of other days`() throws {
        let early = try Self.entry("DET-21", on: .beforePact)
        #expect(early.current == nil && early.versions.count == 1)
    }

    @Test func `what is only proposed has no text of any day`() throws {
        let law = try Shipped.law()
        let rule = try #require(law.laws["return-regulation"]?.first)
        let entry = try #require(law.entry(rule, on: .sincePact))
        #expect(entry.versions.isEmpty && entry.current == nil && !entry.unbinding.isEmpty)
    }
}
