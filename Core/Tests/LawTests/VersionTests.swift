import Kernel
import Law
import Testing

@Suite struct VersionTests {
    static let articles: [(Blocker, old: String, new: String)] = [
        (.firstAsylumApplication, "Vw 8(f); Vb 3.1", "APR 10(1)"),
        (.asylumAppeal, "Vw 82(1)", "APR 68(1)-(2)"),
        (.subsequentApplication, "Vb 3.1(2)-(3)", "APR 10(4), 55-56"),
        (.transferAppeal, "D3 27(3)-(4)", "AMMR 43(3); Vb 7.3(3)"),
        (.medicalApplication, "Vc A3/7.2", "Vb 6.1c; Vc A3/7.2"),
        (.courtStay, "Awb 8:81", "Awb 8:81"),
    ]

    @Test(arguments: articles)
    func `the text changes between 11 and 12 June 2026`(
        blocker: Blocker, old: String, new: String
    ) throws {
        let law = try Shipped.law()
        #expect(LocalDate.beforePact == LocalDate(2026, 6, 11))
        #expect(law.blocker(blocker, on: .beforePact).article == old)
        #expect(law.blocker(blocker, on: .sincePact).article == new)
    }

    @Test func `a version ends the day before the next`() throws {
        let law = try Shipped.law()
        let old = try #require(law.text(of: "SUS-02", on: .beforePact))
        let new = try #require(law.text(of: "SUS-02", on: .sincePact))
        #expect(old.validUntil == .beforePact)
        #expect(new.validFrom == .sincePact && new.validUntil == nil)
    }

    // The day on which a blocker came to stand chooses the version, not the day of the act.
    @Test func `an open blocker is judged by the law of its own day`() throws {
        var facts = Facts.clear
        facts.blockers[.asylumAppeal] = .open(since: .beforePact)
        let old = try Shipped.law().barriers(to: .execution, given: facts, on: .sincePact)
        facts.blockers[.asylumAppeal] = .open(since: .sincePact)
        let new = try Shipped.law().barriers(to: .execution, given: facts, on: .sincePact)
        #expect(old.map(\.article) == ["Vw 82(1)"])
        #expect(new.map(\.article) == ["APR 68(1)-(2)"])
    }

    // The choice of version may be wrong by the transitional law that nobody found; while this
    // holds, only the article in the answer can be.
    @Test func `no cell differs between the versions`() throws {
        let law = try Shipped.law()
        for cell in ExpectedCell.all {
            let old = law.cell(cell.rule, cell.act, on: .beforePact)
            #expect(old.bars == law.cell(cell.rule, cell.act, on: .sincePact).bars)
        }
    }

    // Text read in the version of 28-02-2026 (V1) proves nothing for the day before it.
    @Test func `a text counts as verified from its own day on`() throws {
        let law = try Shipped.law()
        let first = try #require(LocalDate(2026, 2, 28))
        let before = try #require(law.text(of: "SUS-02", on: first.adding(days: -1)))
        let after = try #require(law.text(of: "SUS-02", on: first))
        #expect(!before.isVerified && before.doubt != nil)
        #expect(after.isVerified && after.doubt == nil)
    }

    @Test func `what was not read is not verified`() throws {
        let rule = try Shipped.law().blocker(.rule39Measure, on: .sincePact)
        #expect(!rule.isVerified && rule.text.doubt != nil)
    }

    @Test func `before the first version the first one bars`() throws {
        let law = try Shipped.law()
        let long = try #require(LocalDate(2005, 1, 1))
        #expect(law.cell("SUS-02", .execution, on: long).bars)
        #expect(!law.cell("SUS-02", .execution, on: long).isVerified)
    }
}
