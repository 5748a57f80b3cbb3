import Kernel

@testable import Pages

/// Every question that a form on travel documents can ask.
private enum EveryQuestion: DocumentFormKind {
    static let act = CaseAct("aanvraag-opdracht", .caseActOrderRequest)
    static let lead = Text.orderRequestLead
    static let questions: [DocumentQuestion] = [
        .request, .document, .kind, .issuer, .opens, .from, .until, .number, .country,
        .requestKind, .method, .enclosed, .objected, .sentBackReasons, .day, .informedOn,
        .outcome, .withdrawalReason,
    ]
}

extension Values {
    var documentSamples: [Sample] {
        [
            Sample(name: "reisdocumenten", page: documents, section: .cases),
            Sample(
                name: "reisdocumenten-leeg",
                page: DocumentsPage(
                    heading: context.heading, documents: [], requests: [], actions: []),
                section: .cases),
            Sample(name: "aanvraag-opdracht", page: documentForm, section: .cases),
        ]
    }

    private var documents: DocumentsPage {
        DocumentsPage(
            heading: context.heading,
            documents: [
                .init(
                    kind: text("Paspoort"), country: text("Marokko"),
                    until: Self.day("2024-06-01"), status: Tag(text("Nu niet geldig"), .warn))
            ],
            requests: [
                .init(
                    number: "LP-0000000001", facts: [Fact(text("Soort"), text("LP"))],
                    stepsTaken: 2, status: Tag(text("Ingediend"), .info),
                    dates: [
                        DeadlineBadge(text("Presentatie"), .target, day: Self.day("2024-07-04"))
                    ])
            ], actions: [EveryQuestion.act])
    }

    private var documentForm: some Page {
        DocumentForm<EveryQuestion>(
            context, today: Self.today, countries: countries,
            documents: [Choice("1", text("Paspoort"))],
            requests: [Choice("2", text("LP-0000000001"))])
    }
}
