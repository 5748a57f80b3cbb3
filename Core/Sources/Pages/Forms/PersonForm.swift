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
    case representativeRole, contactName, contact, mandateFrom, mandateUntil
    case mandate, mandateEndReason, mandateEndDay
    case language, interpreter, circumstances, askedOn, reviewOn
    case otherCase, linkGround, link, unlinkReason, contradiction, holds
}

/// One form for every act on a person: they differ in what they ask.
public struct PersonForm<Kind: PersonFormKind>: CaseForm {
    static var act: CaseAct { Kind.act }

    public let context: FormContext
    public let today: LocalDate
    public let nationalities: [Choice]
    /// The statements that can be withdrawn, by id.
    public let statements: [Choice]
    /// The mandates that can be ended, by id.
    public let mandates: [Choice]
    /// The links that can be taken back, by the id of the other person.
    public let links: [Choice]
    /// What contradicts each other, by its key.
    public let contradictions: [Choice]

    public init(
        _ context: FormContext, today: LocalDate, nationalities: [Choice], statements: [Choice],
        mandates: [Choice], links: [Choice], contradictions: [Choice]
    ) {
        (self.context, self.today) = (context, today)
        (self.mandates, self.links) = (mandates, links)
        self.contradictions = contradictions
        (self.nationalities, self.statements) = (nationalities, statements)
    }

    func lead(_ say: Language) -> String { say(Kind.lead) }
    func fields(_ say: Language) -> [Field] { Kind.questions.map { field($0, say) } }
    var defaults: [String: [String]] {
        ["dag": [today.description], "vanaf": [today.description]]
    }

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
        case .representativeRole, .contactName, .contact, .mandateFrom, .mandateUntil, .mandate,
            .mandateEndReason, .mandateEndDay:
            mandateField(question, say)
        case .language, .interpreter, .circumstances, .askedOn, .reviewOn:
            careField(question, say)
        case .otherCase: Field("zaak", say(.otherCaseNumber), .text)
        case .linkGround:
            Field("grond", say(.linkGround), .pick(say.choices(PersonLinked.Ground.self)))
        case .link: Field("dossier", say(.linkedFile), .pick(links))
        case .contradiction:
            Field("tegenspraak", say(.contradiction), .pick(contradictions))
        case .holds: Field("geldt", say(.whatHolds), .pick(say.choices(Holds.self)))
        case .unlinkReason:
            Field("reden", say(.reason), .pick(say.choices(PersonUnlinked.Reason.self)))
        }
    }

    private func mandateField(_ question: PersonQuestion, _ say: Language) -> Field {
        switch question {
        case .representativeRole:
            Field(
                "rol", say(.representativeRole), .pick(say.choices(Representative.Role.self)))
        case .contactName: Field("naam", say(.representativeName), .text)
        case .contact: Field("contact", say(.representativeContact), hint: say(.optional), .text)
        case .mandateFrom: Field("vanaf", say(.mandateFrom), hint: say(.dateHint), .day)
        case .mandateUntil: Field("tot", say(.mandateUntil), hint: say(.optional), .day)
        case .mandateEndReason:
            Field("reden", say(.reason), .pick(say.choices(MandateEnded.Reason.self)))
        case .mandateEndDay: Field("dag", say(.mandateEndDay), hint: say(.dateHint), .day)
        default: Field("machtiging", say(.mandate), .pick(mandates))
        }
    }

    private func careField(_ question: PersonQuestion, _ say: Language) -> Field {
        switch question {
        case .language:
            Field("taal", say(.spokenLanguage), hint: say(.spokenLanguageHint), .text)
        case .interpreter:
            Field("tolk", say(.needsInterpreter), .pick(say.choices(Knowledge.self)))
        case .askedOn: Field("dag", say(.circumstancesAskedOn), hint: say(.dateHint), .day)
        case .reviewOn: Field("opnieuw", say(.reviewOn), hint: say(.dateHint), .day)
        default:
            Field("omstandigheden", say(.circumstances), hint: say(.circumstancesHint), .asked)
        }
    }
}
