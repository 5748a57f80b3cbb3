import Casework
public import Kernel

/// A form on a travel document or on a request for one: which act, and which questions.
public protocol DocumentFormKind: Sendable {
    static var act: CaseAct { get }
    static var lead: Text { get }
    static var questions: [DocumentQuestion] { get }
}

/// What forms on travel documents ask.
public enum DocumentQuestion: Sendable {
    case kind, issuer, opens, from, until, number, document, endReason, day, request, country
    case requestKind, method, enclosed, objected, sentBackReasons, informedOn, outcome
    case withdrawalReason, presentable
}

/// One form for every act on travel documents: they differ in what they ask.
public struct DocumentForm<Kind: DocumentFormKind>: CaseForm {
    static var act: CaseAct { Kind.act }

    public let context: FormContext
    public let today: LocalDate
    public let countries: [Choice]
    /// The documents that are held, by id.
    public let documents: [Choice]
    /// The requests that run, by id.
    public let requests: [Choice]

    public init(
        _ context: FormContext, today: LocalDate, countries: [Choice], documents: [Choice],
        requests: [Choice]
    ) {
        (self.context, self.today, self.countries) = (context, today, countries)
        (self.documents, self.requests) = (documents, requests)
    }

    func lead(_ say: Language) -> String { say(Kind.lead) }
    func fields(_ say: Language) -> [Field] { Kind.questions.map { field($0, say) } }
    var defaults: [String: [String]] { ["dag": [today.description]] }

    private func field(_ question: DocumentQuestion, _ say: Language) -> Field {
        switch question {
        case .kind:
            Field("soort", say(.documentKind), .pick(say.choices(TravelDocumentKind.self)))
        case .issuer: Field("land", say(.documentIssuer), .menu(countries))
        case .opens: Field("opent", say(.documentOpens), .menu(countries))
        case .from: day("van", .documentFrom, say)
        case .until: day("tot", .validUntil, say)
        case .number: Field("nummer", say(.documentNumber), .text)
        case .document: Field("document", say(.travelDocument), .pick(documents))
        case .endReason: pick("reden", .reason, say.choices(DocumentEnded.Reason.self), say)
        case .day: day("dag", .documentDay, say)
        case .request: pick("aanvraag", .travelRequest, requests, say)
        case .country: Field("bij", say(.representation), .menu(countries))
        case .requestKind: pick("aanvraagsoort", .requestKind, say.choices(RequestKind.self), say)
        case .method:
            pick("wijze", .presentationMethod, say.choices(PresentationMethod.self), say)
        case .enclosed: checks("bijlagen", .enclosed, say.choices(Enclosure.self), say)
        case .objected: checks("bezwaar", .objectedTo, say.choices(Enclosure.self), say)
        case .sentBackReasons:
            checks("redenen", .reason, say.choices(RequestSentBack.Reason.self), say)
        case .informedOn: day("ingelicht", .personInformedOn, say)
        case .outcome: pick("uitkomst", .outcome, say.choices(RequestOutcome.self), say)
        case .presentable:
            pick("presentabel", .outcome, say.choices(PresentabilityOutcome.self), say)
        case .withdrawalReason:
            pick("reden", .reason, say.choices(RequestWithdrawn.Reason.self), say)
        }
    }

    private func day(_ name: String, _ label: Text, _ say: Language) -> Field {
        Field(name, say(label), hint: say(.dateHint), .day)
    }

    private func pick(
        _ name: String, _ label: Text, _ choices: [Choice], _ say: Language
    ) -> Field { Field(name, say(label), .pick(choices)) }

    private func checks(
        _ name: String, _ label: Text, _ choices: [Choice], _ say: Language
    ) -> Field { Field(name, say(label), .checks(choices)) }
}

/// What a check before a presentation found.
public enum PresentabilityOutcome: String, CaseIterable, Worded {
    case possible = "kan"
    case impossible = "kan-niet"

    public var text: Text {
        switch self {
        case .possible: .presentableYes
        case .impossible: .presentableNo
        }
    }
}
