public import Casework
public import Kernel

extension CaseAct {
    public static let remindSender = Self("herinneren", .caseActRemindSender)
    public static let noteArrival = Self("anders-gekomen", .caseActNoteArrival)
}

/// The sender of a message is reminded.
public struct RemindSenderForm: CaseForm {
    static let act = CaseAct.remindSender

    public let context: FormContext
    /// The messages that the case waits for, by their code.
    public let messages: [Choice]
    public let chosen: String

    public init(_ context: FormContext, messages: [Choice], chosen: String) {
        (self.context, self.messages, self.chosen) = (context, messages, chosen)
    }

    var defaults: [String: [String]] { ["bericht": [chosen]] }
    func lead(_ say: Language) -> String { say(.remindSenderLead) }
    func fields(_ say: Language) -> [Field] {
        [Field("bericht", say(.missingMessage), .pick(messages))]
    }
}

/// A message came by another way.
public struct NoteArrivalForm: CaseForm {
    static let act = CaseAct.noteArrival

    public let context: FormContext
    /// The messages that the case waits for, by their code.
    public let messages: [Choice]
    public let chosen: String
    public let today: LocalDate

    public init(
        _ context: FormContext, messages: [Choice], chosen: String, today: LocalDate
    ) {
        (self.context, self.messages, self.chosen, self.today) = (context, messages, chosen, today)
    }

    var defaults: [String: [String]] { ["bericht": [chosen], "dag": [today.description]] }
    func lead(_ say: Language) -> String { say(.noteArrivalLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("bericht", say(.missingMessage), .pick(messages)),
            Field("dag", say(.arrivedOn), hint: say(.dateHint), .day),
            Field("wijze", say(.arrivedBy), .pick(say.choices(ArrivalNoted.Way.self))),
            Field("toelichting", say(.explanation), hint: say(.arrivalHint), .area),
        ]
    }
}
