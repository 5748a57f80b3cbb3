import Kernel
import Law
import Pages

extension Values {
    var lawSamples: [Sample] {
        [
            Sample(
                name: "waarborgen", page: SafeguardsPage(safeguards), section: nil,
                isPublic: true),
            Sample(
                name: "termijn-berekenen", page: CalculatorPage(questions(rule: text(""))),
                section: nil, isPublic: true),
            Sample(
                name: "termijn-berekend",
                page: CalculatorPage(
                    questions(rule: text("DUB-08")),
                    .days([answer("2014-01-01"), answer("2026-06-12")])),
                section: nil, isPublic: true),
            Sample(
                name: "termijn-geen-tekst",
                page: CalculatorPage(questions(rule: text("DUB-08")), .noVersion), section: nil,
                isPublic: true),
            Sample(
                name: "termijn-geen-dagen",
                page: CalculatorPage(questions(rule: text("DUB-08")), .noTerm), section: nil,
                isPublic: true),
            Sample(
                name: "termijn-geen-verlenging",
                page: CalculatorPage(questions(rule: text("DUB-08")), .noExtension), section: nil,
                isPublic: true),
        ]
    }

    /// One of each standing.
    private var safeguards: [SafeguardRecord] {
        let law = try? Corpus.shipped(version: "shipped")
        return (law?.safeguards ?? []).filter { record in
            [.removalBlockers, .presentationInformed, .detentionMaximum].contains(record.safeguard)
        }
    }

    private func questions(rule: String) -> [Filter] {
        [
            Filter(
                "regel", text("Termijn"),
                choices: [Choice("", text("Kies")), Choice("DUB-08", text("DUB-08 Overdracht"))],
                chosen: rule),
            Filter("begin", text("Begon op"), day: "2026-07-06", words: text("6 juli 2026")),
        ]
    }

    private func answer(_ version: String) -> CalculatorPage.Answer {
        CalculatorPage.Answer(
            lastDay: Self.day("2027-01-06"), textOf: Self.day(version),
            ShownReceipt(
                rule: text("De tijd voor een overdracht"),
                article: Article(
                    text("AMMR 46(1)"), Href(text("https://eur-lex.europa.eu/")),
                    isVerified: false),
                steps: [text("De termijn is 6 maanden, geteld na 6 juli 2026.")],
                corpus: "voorbeeld", judgedOn: Self.today))
    }
}
