import Kernel
import Law
import Testing

/// The law as a reader finds it on a day.
@Suite struct ChapterTests {
    @Test func `every law of the shipped corpus has a name in both languages`() throws {
        let law = try Shipped.law()
        let names = law.laws.keys.compactMap { law.laws[$0]?.first }.compactMap(law.law(of:))
        #expect(names.count == law.laws.count)
        for name in names {
            #expect(name.words(.nl) != name.law && name.words(.en) != name.law, "\(name.law)")
        }
    }

    @Test func `a law that nobody named is called as its folder`() throws {
        let law = try TestLaw.law()
        #expect(law.law(of: "T-PAUSE")?.words(.nl) == "test")
        #expect(law.chapters(on: .sincePact).last?.name.law == "test")
        #expect(law.law(of: "T-NOWHERE") == nil)
    }

    // DET-21 came with the Pact.
    static let days: [(LocalDate, isThere: Bool)] = [(.beforePact, false), (.sincePact, true)]

    @Test(arguments: days)
    func `a rule is there from its first day on`(day: LocalDate, isThere: Bool) throws {
        let rules = try Shipped.law().chapters(on: day).flatMap(\.rules).map(\.rule.id)
        #expect(rules.contains("DET-21") == isThere)
        #expect(rules.contains("SUS-02") && rules.contains("SUS-14"))
        #expect(Set(rules).count == rules.count)
    }

    @Test func `every rule that holds stands in one chapter`() throws {
        let law = try Shipped.law()
        let found = law.chapters(on: .sincePact).flatMap(\.rules)
        let expected = law.rules.filter { rule in
            law.versions(of: rule).contains { $0.holds(on: .sincePact) }
        }
        #expect(found.map(\.rule.id).sorted() == expected)
        #expect(found.allSatisfy { $0.rule.status.binds })
    }

    @Test func `before all law there is no chapter`() throws {
        #expect(try Shipped.law().chapters(on: #require(LocalDate(1950, 1, 1))).isEmpty)
    }

    static let slips: [(String, CorpusFault.Problem)] = [
        ("courts", .twice), ("nowhere", .notA("folder with rules")),
    ]

    @Test(arguments: slips)
    func `a slip in the names is found`(name: String, problem: CorpusFault.Problem) throws {
        let more = CorpusFile(
            path: "laws/more.yaml", text: "laws: [{law: \(name), nl: \"a\", en: \"b\"}]")
        let faults = Corpus.faults(in: try CorpusFile.shipped() + [more])
        #expect(faults.map(\.problem) == [problem])
        #expect(faults.map(\.field) == ["\(name).law"])
    }
}
