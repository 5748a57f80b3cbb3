import Casework
public import Kernel

/// A form on what is known of a person: which act, and which questions.
public protocol PersonFormKind: Sendable {
    static var act: CaseAct { get }
    static var lead: Text { get }
    static var questions: [PersonQuestion] { get }
}

/// What forms on a person ask.
public enum PersonQuestion: Sendable {
    case givenName, familyName, bornOn, nationality, numberKind, number
    case source, strength, day, howFoundOut
    case statement, withdrawalReason, explanation
}

/// One form for every act on a person: they differ in what they ask.
public struct PersonForm<Kind: PersonFormKind>: CaseForm {
    static var act: CaseAct { Kind.act }

    public let context: FormContext
    public let today: LocalDate
    public let nationalities: [Choice]
    /// The statements that can be withdrawn, by id.
    public let statements: [Choice]

    public init(
        _ context: FormContext, today: LocalDate, nationalities: [Choice], statements: [Choice]
    ) {
        (self.context, self.today) = (context, today)
        (self.nationalities, self.statements) = (nationalities, statements)
    }

    func lead(_ say: Language) -> String { say(Kind.lead) }
    func fields(_ say: Language) -> [Field] { Kind.questions.map { field($0, say) } }
    var defaults: [String: [String]] { ["dag": [today.description]] }

    private func field(_ question: PersonQuestion, _ say: Language) -> Field {
        switch question {
        case .givenName: Field("voornaam", say(.givenName), hint: say(.optional), .text)
        case .familyName: Field("achternaam", say(.familyName), .text)
        case .bornOn: Field("geboren", say(.born), hint: say(.optional), .day)
        case .nationality: Field("nationaliteit", say(.nationality), .menu(nationalities))
        case .numberKind:
            Field(
                "nummersoort", say(.chainNumberKind), .pick(say.choices(ChainNumber.Kind.self)))
        case .number: Field("nummer", say(.chainNumber), .text)
        case .source:
            Field("bron", say(.statementSource), .menu(say.choices(StatementSource.self)))
        case .strength:
            Field("sterkte", say(.statementStrength), .pick(say.choices(Strength.self)))
        case .day: Field("dag", say(.statedOnDay), hint: say(.dateHint), .day)
        case .howFoundOut:
            Field("toelichting", say(.howFoundOut), hint: say(.howFoundOutHint), .area)
        case .statement: Field("opgave", say(.statementValue), .pick(statements))
        case .withdrawalReason:
            Field("reden", say(.reason), .pick(say.choices(StatementWithdrawn.Reason.self)))
        case .explanation: Field("toelichting", say(.explanation), .area)
        }
    }
}
