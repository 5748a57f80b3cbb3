import Casework
public import Kernel

/// A form on a term that a case keeps: which act, and which questions.
public protocol TermFormKind: Sendable {
    static var act: CaseAct { get }
    static var lead: Text { get }
    static var questions: [TermQuestion] { get }
}

/// What forms on terms ask.
public enum TermQuestion: Sendable {
    case made, registered, lodged, newTerm, term, start, lengthening, eventOn, version, why
    case endedOn, reasons
}

/// One form for every act on terms: they differ in what they ask.
public struct TermForm<Kind: TermFormKind>: CaseForm {
    static var act: CaseAct { Kind.act }

    public let context: FormContext
    /// The terms that the act can be about, by rule.
    public let terms: [Choice]
    /// What can lengthen a term, by rule.
    public let lengthenings: [Choice]
    /// The texts that may hold, by the term and their first day.
    public let versions: [Choice]

    public init(
        _ context: FormContext, terms: [Choice], lengthenings: [Choice], versions: [Choice]
    ) {
        (self.context, self.terms) = (context, terms)
        (self.lengthenings, self.versions) = (lengthenings, versions)
    }

    func lead(_ say: Language) -> String { say(Kind.lead) }
    func fields(_ say: Language) -> [Field] { Kind.questions.map { field($0, say) } }

    private func field(_ question: TermQuestion, _ say: Language) -> Field {
        switch question {
        case .made: day("gedaan", .applicationMade, .applicationDayHint, say)
        case .registered: day("geregistreerd", .applicationRegistered, .dateHint, say)
        case .lodged: day("ingediend", .applicationLodged, .applicationDayHint, say)
        case .newTerm: Field("termijn", say(.keptTerm), .pick(say.choices(KeptTerm.Rule.self)))
        case .term: Field("termijn", say(.keptTerm), .pick(terms))
        case .start: day("dag", .termBeganOn, .termBeganHint, say)
        case .lengthening: Field("grond", say(.lengthenBy), .pick(lengthenings))
        case .eventOn: day("dag", .lengthenedEventOn, .dateHint, say)
        case .version: Field("tekst", say(.settledText), .pick(versions))
        case .why: Field("wat", say(.termEndedWhy), .pick(say.choices(TermEnded.Why.self)))
        case .endedOn: day("dag", .termEndedOn, .dateHint, say)
        case .reasons: Field("motivering", say(.reasoning), .area)
        }
    }

    private func day(_ name: String, _ label: Text, _ hint: Text, _ say: Language) -> Field {
        Field(name, say(label), hint: say(hint), .day)
    }
}
