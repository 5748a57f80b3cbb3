import Kernel
import Law
import Pages

extension Values {
    private func proposal(isOwn: Bool) -> ProposalPage.Proposal {
        let change = ClockChange(
            index: 0, rule: "RET-02", old: Self.day("2024-09-13"), new: Self.day("2024-09-16"),
            direction: .favour, treatment: .bindsAtOnce)
        return ProposalPage.Proposal(
            version: text("versie-van-een-voorbeeld"), by: text("W. Letter"),
            onDay: Self.day("2024-07-01"), running: 52, changes: [change],
            lines: [
                .init("2024-018342-1", change, officer: text("R. de Vries")),
                .init(nil, change, officer: nil),
            ], key: Self.key, isOwn: isOwn)
    }

    var lawSamples: [Sample] {
        [
            Sample(name: "voorstel", page: ProposalPage(proposal(isOwn: false)), section: nil),
            Sample(
                name: "voorstel-eigen",
                page: ProposalPage(proposal(isOwn: true), refusal: text("Dat mag niet.")),
                section: nil),
            Sample(name: "voorstel-geen", page: ProposalPage(nil, isDone: true), section: nil),
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
