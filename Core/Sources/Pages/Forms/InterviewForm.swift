public import Kernel

/// Record a departure interview: every mandatory question has an answer, or a reason why it was
/// not asked.
public struct InterviewForm: CaseForm {
    static let act = CaseAct.interview

    public let context: FormContext
    public let questions: [Question]
    public let today: LocalDate

    public init(_ context: FormContext, questions: [Question], today: LocalDate) {
        (self.context, self.questions, self.today) = (context, questions, today)
    }

    /// A mandatory question. Its two fields are `{code}-answer` and `{code}-reason`; a problem
    /// names the code.
    public struct Question: Sendable {
        public let code: String
        public let text: String
        public let hint: String?

        public init(_ code: String, _ text: String, hint: String? = nil) {
            (self.code, self.text, self.hint) = (code, text, hint)
        }
    }

    var defaults: [String: [String]] { ["dag": [today.description]] }

    func lead(_ say: Language) -> String { say(.interviewLead) }

    func fields(_ say: Language) -> [Field] {
        let asked = questions.map { Field($0.code, $0.text, hint: $0.hint, .asked) }
        return [
            Field("dag", say(.interviewDay), hint: say(.dateHint), .day),
            Field("tolk", say(.interpreter), .pick(say.choices(InterpreterUse.self))),
        ] + asked + [Field("asielwens", say(.voicesAsylumWish), .agree)]
    }
}

/// Whether an interpreter helped.
public enum InterpreterUse: String, CaseIterable, Worded {
    case present = "aanwezig"
    case byPhone = "telefonisch"
    case notNeeded = "niet-nodig"
    case refused = "geweigerd"

    public var text: Text {
        switch self {
        case .present: .interpreterUsePresent
        case .byPhone: .interpreterUseByPhone
        case .notNeeded: .interpreterUseNotNeeded
        case .refused:
            .interpreterUseRefused
        }
    }
}
