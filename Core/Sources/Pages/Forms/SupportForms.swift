public import Casework
public import Kernel

extension CaseAct {
    public static let stateWilling = Self("wil-vertrekken", .caseActStateWilling)
    public static let endWilling = Self("bereidheid-einde", .caseActEndWilling, isGrave: true)
    public static let askSupport = Self("steun-vragen", .caseActAskSupport)
    public static let answerSupport = Self("steun-antwoord", .caseActAnswerSupport)
    public static let revokeSupport = Self(
        "steun-intrekken", .caseActRevokeSupport, isGrave: true)
}

/// The person is willing to leave: forced steps pause.
public struct StateWillingForm: CaseForm {
    static let act = CaseAct.stateWilling

    public let context: FormContext
    public let today: LocalDate

    public init(_ context: FormContext, today: LocalDate) {
        (self.context, self.today) = (context, today)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.willingLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("dag", say(.willingDay), hint: say(.dateHint), .day),
            Field("toelichting", say(.inOwnWords), hint: say(.optional), .area),
        ]
    }
}

/// The statement holds no longer.
public struct EndWillingForm: CaseForm {
    static let act = CaseAct.endWilling

    public let context: FormContext

    public init(_ context: FormContext) { self.context = context }

    func lead(_ say: Language) -> String { say(.endWillingLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("reden", say(.reason), .pick(say.choices(WillingnessEnded.Reason.self))),
            Field("toelichting", say(.explanation), .area),
        ]
    }
}

/// A request for support goes to IOM.
public struct AskSupportForm: CaseForm {
    static let act = CaseAct.askSupport

    public let context: FormContext
    /// What is already known of each condition.
    public let known: [String: [String]]

    public init(_ context: FormContext, known: [String: [String]]) {
        (self.context, self.known) = (context, known)
    }

    var defaults: [String: [String]] { known }

    func lead(_ say: Language) -> String { say(.askSupportLead) }

    func fields(_ say: Language) -> [Field] {
        SupportCondition.allCases.map { condition in
            Field(condition.rawValue, say(condition.text), .pick(say.choices(Knowledge.self)))
        } + [Field("toestemming", say(.consentToIOM), .agree)]
    }
}

/// IOM has answered.
public struct AnswerSupportForm: CaseForm {
    static let act = CaseAct.answerSupport

    /// Which way it went.
    public enum Answer: String, CaseIterable, Sendable { case granted, refused }

    public let context: FormContext
    public let today: LocalDate
    /// The lowest and the highest amount of the table, in euros, with where it is from.
    public let table: String

    public init(_ context: FormContext, today: LocalDate, table: String) {
        (self.context, self.today, self.table) = (context, today, table)
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.answerSupportLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("antwoord", say(.answerOfIOM), .pick(say.choices(Answer.self))),
            Field("bedrag", say(.amountInEuros), hint: table, .text),
            Field(
                "voorwaarden", say(.conditionsUnmet), hint: say(.onlyWhenRefused),
                .checks(say.choices(SupportCondition.self))),
            Field("dag", say(.answerDay), hint: say(.dateHint), .day),
        ]
    }
}

/// A grant is taken back.
public struct RevokeSupportForm: CaseForm {
    static let act = CaseAct.revokeSupport

    public let context: FormContext

    public init(_ context: FormContext) { self.context = context }

    func lead(_ say: Language) -> String { say(.revokeSupportLead) }

    func fields(_ say: Language) -> [Field] {
        [Field("reden", say(.reason), .pick(say.choices(SupportRevoked.Reason.self)))]
    }
}
