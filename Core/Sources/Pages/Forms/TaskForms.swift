public import Casework
public import Kernel

extension CaseAct {
    public static let takeTask = Self("taak-overnemen", .caseActTakeTask)
    public static let handOverTask = Self("taak-overdragen", .caseActHandOverTask)
    public static let putOffTask = Self("taak-uitstellen", .caseActPutOffTask)
    public static let takeBackTask = Self("taak-terugnemen", .caseActTakeBackTask)
}

/// Which form about a task, and what it asks beside which task.
public protocol TaskFormKind: Sendable {
    static var act: CaseAct { get }
    static var lead: Text { get }
    static var questions: [TaskQuestion] { get }
}

/// What forms about tasks ask.
public enum TaskQuestion: Sendable { case colleague, handOverReason, until, putOffReason, note }

/// One form for everything that is arranged about a task.
public struct TaskForm<Kind: TaskFormKind>: CaseForm {
    static var act: CaseAct { Kind.act }

    public let context: FormContext
    /// The tasks of the case that it can be about, by their code.
    public let tasks: [Choice]
    /// The one that the address names.
    public let chosen: String
    /// To whom a task can be given.
    public let colleagues: [Choice]

    public init(
        _ context: FormContext, tasks: [Choice], chosen: String, colleagues: [Choice] = []
    ) {
        (self.context, self.tasks, self.chosen) = (context, tasks, chosen)
        self.colleagues = colleagues
    }

    var defaults: [String: [String]] { ["taak": [chosen]] }

    func lead(_ say: Language) -> String { say(Kind.lead) }

    func fields(_ say: Language) -> [Field] {
        [Field("taak", say(.task), .pick(tasks))] + Kind.questions.map { field($0, say) }
    }

    private func field(_ question: TaskQuestion, _ say: Language) -> Field {
        switch question {
        case .colleague: Field("collega", say(.colleague), .menu(colleagues))
        case .handOverReason:
            Field("reden", say(.reason), .pick(say.choices(DutyHandedOver.Reason.self)))
        case .until: Field("tot", say(.putOffUntil), hint: say(.dateHint), .day)
        case .putOffReason:
            Field("reden", say(.reason), .pick(say.choices(DutyPutOff.Reason.self)))
        case .note: Field("toelichting", say(.explanation), hint: say(.optional), .area)
        }
    }
}
