public import Casework
public import Kernel

/// Record a departure interview: every mandatory question has an answer, or a reason why it was
/// not asked.
public struct InterviewForm: CaseForm {
    static let act = CaseAct.interview

    public let context: FormContext
    public let questions: [Question]
    public let today: LocalDate
    /// Interviews of the agenda whose report it may be, by id.
    public let planned: [Choice]
    /// The one that is reported on most likely: the form holds what is known of it.
    public let likely: PlannedInterview?

    public init(
        _ context: FormContext, questions: [Question], today: LocalDate, planned: [Choice] = [],
        likely: PlannedInterview? = nil
    ) {
        (self.context, self.questions, self.today) = (context, questions, today)
        (self.planned, self.likely) = (planned, likely)
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

    var defaults: [String: [String]] {
        guard let likely else { return ["dag": [today.description]] }
        let way = likely.plan.interpreter?.way
        let use: InterpreterUse? = way.map { $0 == .present ? .present : .byPhone }
        return [
            "gepland": [likely.id.description], "dag": [likely.plan.startsAt.day.description],
            "tolk": [(use ?? .notNeeded).rawValue],
        ]
    }

    func lead(_ say: Language) -> String { say(.interviewLead) }

    func fields(_ say: Language) -> [Field] {
        let asked = questions.map { Field($0.code, $0.text, hint: $0.hint, .asked) }
        let ofAgenda = Field(
            "gepland", say(.plannedInterviewOf), hint: say(.optional), .menu(planned))
        return (planned.isEmpty ? [] : [ofAgenda]) + [
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
