import Pages
import Testing

/// What is put into a sentence: isolated, counted, and never a tag.
@Suite struct PhraseTests {
    static let late: [(Language, Int, String)] = [
        (.nl, 1, "<bdi>1</bdi> dag te laat"), (.nl, 2, "<bdi>2</bdi> dagen te laat"),
        (.nl, 1_200, "<bdi>1.200</bdi> dagen te laat"), (.en, 1, "<bdi>1</bdi> day late"),
        (.en, 0, "<bdi>0</bdi> days late"),
    ]

    @Test(arguments: late) func `counts as the language does`(
        say: Language, days: Int, words: String
    ) {
        #expect(say(.daysLate(days: days)).description == words)
    }

    @Test func `isolates and escapes a name`() {
        let html = Language.nl(.notAllowed(act: "محمد <b>")).description
        #expect(html == "<bdi>محمد &lt;b&gt;</bdi>: mag nu niet")
        #expect(Language.nl.plain(.notAllowed(act: "محمد")) == "محمد: mag nu niet")
    }

    @Test func `takes braces in a name for what they are`() {
        #expect(Language.en.plain(.notAllowed(act: "{0} {act}")) == "{0} {act}: not allowed now")
    }

    @Test func `says in Dutch what a translation lacks`() {
        #expect(Language.ar(.skipLink) != Language.nl(.skipLink))
        #expect(Language.ar(.roleTeamLead) == Language.nl(.roleTeamLead))
        #expect(Language.ti(.dutyMatches(people: 1)) == Language.nl(.dutyMatches(people: 1)))
    }
}
