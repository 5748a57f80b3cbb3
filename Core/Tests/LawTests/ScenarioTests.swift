import Kernel
import Law
import Testing

@Suite struct ScenarioTests {
    @Test func `every scenario comes out as written`() throws {
        let law = try Shipped.law()
        for scenario in law.scenarios {
            switch scenario.question {
            case .barriers(let act, let facts, let day, let expected):
                let found = law.barriers(to: act, given: facts, on: day).map(\.short)
                #expect(found == expected, "\(scenario.name)")
            case .period(let length, let day, let lastDay):
                let receipt = try? law.departurePeriod(decidedOn: day, length: length)
                #expect(receipt?.lastDay == lastDay, "\(scenario.name)")
            case .clock(let clock, let expected):
                #expect(Self.answer(clock, law, expected) == expected, "\(scenario.name)")
            case .text(let rule, let day, let article):
                #expect(law.provision(rule, on: day)?.rule.article == article, "\(scenario.name)")
            }
        }
    }

    private static func bars(_ rule: String) -> Bool {
        Blocker(rawValue: rule) != nil || Gate(rawValue: rule) != nil
    }

    // A scenario that does not say the moment is not asked for it.
    private static func answer(
        _ clock: Clock, _ law: Corpus, _ expected: Scenario.ClockAnswer
    ) -> Scenario.ClockAnswer {
        do {
            let receipts = try law.receipts(of: clock)
            var moment: Instant?
            if case .ends(_, .some) = expected { moment = receipts.last?.endsAt }
            return .ends(receipts.map(\.lastDay), at: moment)
        } catch {
            return .refused(error.name)
        }
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
        #expect(shown.subtracting(law.rules).isEmpty)
    }
}
