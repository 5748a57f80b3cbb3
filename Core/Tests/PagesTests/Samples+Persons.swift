import Kernel

@testable import Pages

/// Every question that a form on a person can ask; of those for a reason, one.
private enum EveryQuestion: PersonFormKind {
    static let act = CaseAct("naam-vastleggen", .caseActStateName)
    static let lead = Text.stateNameLead
    static let questions: [PersonQuestion] = [
        .givenName, .familyName, .bornOn, .nationality, .numberKind, .number, .source, .strength,
        .day, .howFoundOut, .statement, .withdrawalReason, .representativeRole, .contactName,
        .contact, .mandateFrom, .mandateUntil, .mandate, .language,
        .interpreter, .circumstances, .reviewOn, .otherCase, .linkGround, .link, .contradiction,
        .holds,
    ]
}

extension Values {
    var personSamples: [Sample] {
        [
            Sample(name: "persoon", page: person, section: .cases),
            Sample(
                name: "persoon-leeg",
                page: PersonPage(
                    heading: context.heading, statements: [], representatives: [],
                    care: .init(facts: [], review: nil), links: [], actions: []),
                section: .cases),
            Sample(name: "naam-vastleggen", page: personForm, section: .cases),
            Sample(name: "verzoening", page: reconciliation, section: .cases),
            Sample(
                name: "verzoening-leeg",
                page: ReconciliationPage(
                    rows: [], total: 0, filters: kinds("x"),
                    problems: [Problem("soort", .notAChoice)]),
                section: .cases),
        ]
    }

    private var person: PersonPage {
        PersonPage(
            heading: context.heading,
            statements: [
                .init(
                    what: text("Naam"), value: text("Youssef Bennani, geboren 1 mei 1990"),
                    source: text("Politie"), day: Self.day("2024-06-01"),
                    strength: text("Opgegeven"), status: Tag(text("Geldt"), .ok)),
                .init(
                    what: "Naam", value: text("Jusuf Benani"), source: text("De persoon zelf"),
                    day: Self.day("2024-06-08"), strength: text("Opgegeven"),
                    status: Tag(text("Blijkt onjuist"), .warn)),
            ],
            representatives: [
                .init(
                    role: text("Gemachtigde (advocaat)"), name: text("Mr. A. Licht"),
                    contact: text("010-1234567"), since: Self.day("2024-06-01"), until: nil,
                    status: Tag(text("Treedt op"), .ok))
            ],
            care: .init(
                facts: [
                    Fact(text("Taal"), text("Tarifit")),
                    Fact(text("Omstandigheden"), text("Niet gevraagd: geen tolk")),
                ],
                review: DeadlineBadge(
                    text("Opnieuw bekijken op"), .target, day: Self.day("2024-07-04"))),
            links: [
                .init(
                    number: text("2023-001177-4"), address: "/zaken/2023-001177-4",
                    ground: text("Dezelfde vingerafdrukken"), since: Self.day("2024-06-20"),
                    status: Tag(text("Gekoppeld"), .warn)),
                .init(
                    number: "2022-000001-1", address: nil, ground: "Dezelfde gegevens",
                    since: Self.day("2024-06-01"), status: Tag("Losgemaakt")),
            ],
            actions: [EveryQuestion.act])
    }

    private var reconciliation: ReconciliationPage {
        ReconciliationPage(
            rows: [
                .init(
                    heading: heading, kind: text("Twee nationaliteiten"),
                    first: text("Marokkaanse (Politie, 1 juni 2024)"),
                    second: text("Algerijnse (IND, 8 juni 2024)"), since: Self.day("2024-06-08"),
                    mayResolve: true),
                .init(
                    heading: CaseHeading(number: "2024-001177-4", person: text("Amina K.")),
                    kind: text("Gezien na het gemelde vertrek"),
                    first: text("Zelfstandig vertrek, 1 mei 2024"),
                    second: text("In beeld op 3 mei 2024"), since: Self.day("2024-05-03"),
                    mayResolve: false),
            ], total: 52, filters: kinds("nationalities"))
    }

    private func kinds(_ chosen: String) -> [Filter] {
        [
            Filter(
                "soort", text("Tegenspraak"),
                choices: [
                    Choice("", text("Elke")), Choice("nationalities", text("Twee nationaliteiten")),
                ], chosen: chosen)
        ]
    }

    private var personForm: some Page {
        PersonForm<EveryQuestion>(
            context, today: Self.today, nationalities: countries,
            statements: [Choice("1", text("Naam: Jusuf Benani"))],
            mandates: [Choice("2", text("Voogd: Nidos"))],
            links: [Choice("3", text("2023-001177-4"))],
            contradictions: [Choice("4", text("Twee nationaliteiten: Marokkaanse – Algerijnse"))])
    }
}
