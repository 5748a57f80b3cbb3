import Casework
import Kernel
import Pages

/// Forms on terms with most questions that they can ask, so that each is looked at.
private enum LongTermForm: TermFormKind {
    static let act = CaseAct("termijn-verlengen", .caseActLengthenTerm, isGrave: true)
    static let lead = Text.lengthenTermLead
    static let questions: [TermQuestion] = [
        .made, .registered, .lodged, .term, .lengthening, .version, .why, .eventOn, .reasons,
    ]
}

private enum NewTermForm: TermFormKind {
    static let act = CaseAct("termijn-beginnen", .caseActBeginTerm)
    static let lead = Text.beginTermLead
    static let questions: [TermQuestion] = [.newTerm, .start]
}

private enum EndedTermForm: TermFormKind {
    static let act = CaseAct("termijn-einde", .caseActEndTerm)
    static let lead = Text.endTermLead
    static let questions: [TermQuestion] = [.term, .why, .endedOn, .reasons]
}

extension Values {
    var termSamples: [Sample] {
        [
            ("termijn-lang", page(LongTermForm.self)),
            ("termijn-beginnen", page(NewTermForm.self)),
            ("termijn-einde", page(EndedTermForm.self)),
        ].map { Sample(name: $0.0, page: $0.1, section: .cases) }
    }

    private func page<Kind: TermFormKind>(_ kind: Kind.Type) -> any Page {
        TermForm<Kind>(
            context, terms: [Choice("DUB-08", text("Overdracht"))],
            lengthenings: [Choice("DUB-10", text("Langer door verdwijnen"))],
            versions: [Choice("DUB-08 2014-01-01", text("D3 29(1)"))])
    }
}
