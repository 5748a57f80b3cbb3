import Kernel
import Law
import Testing

@Suite struct ScenarioTests {
    @Test func `every scenario comes out as written`() throws {
        #expect(try Shipped.law().failedScenarios() == [])
    }

    private static func bars(_ rule: String) -> Bool {
        Blocker(rawValue: rule) != nil || Gate(rawValue: rule) != nil
    }

    @Test func `every rule has words, an address and a scenario`() throws {
        let law = try Shipped.law()
        let shown = Set(law.scenarios.flatMap(\.shows))
        #expect(law.rules.count >= 18 + 4)
        for rule in law.rules {
            let text = try #require(law.text(of: rule, on: .sincePact))
            #expect(shown.contains(rule), "\(rule) has no scenario")
            #expect(text.url.hasPrefix("https://"))
            for language in LegalLanguage.allCases {
                let words = text.words(language)
                #expect(!words.name.isEmpty && !words.why.isEmpty)
                #expect((words.lift != nil) == Self.bars(rule))
            }
        }
        #expect(shown.subtracting(law.rules + law.unbinding.map(\.rule.id)).isEmpty)
    }
}
