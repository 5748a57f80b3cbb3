public import Casework
public import Kernel

extension CaseAct {
    public static let planInterview = Self("gesprek-plannen", .caseActPlanInterview)
    public static let moveInterview = Self("gesprek-verplaatsen", .caseActMoveInterview)
    public static let callOffInterview = Self("gesprek-afzeggen", .caseActCallOffInterview)
}

/// What the forms on planned interviews choose from.
public struct InterviewChoices: Sendable {
    public let rooms: [Choice]
    /// Interviews in the agenda of the case, by id.
    public let planned: [Choice]

    public init(rooms: [Choice], planned: [Choice]) {
        (self.rooms, self.planned) = (rooms, planned)
    }

    /// What stands for a place that is no room of ours, and for no interpreter.
    public static let none = "geen"
}

/// Plan a departure interview: time, room, interpreter, safety.
public struct PlanInterviewForm: CaseForm {
    static let act = CaseAct.planInterview

    public let context: FormContext
    public let choices: InterviewChoices
    /// As the last one of this case was planned, so that nobody enters it again.
    let defaults: [String: [String]]

    public init(_ context: FormContext, choices: InterviewChoices, like last: InterviewPlan?) {
        (self.context, self.choices) = (context, choices)
        var defaults = PlanFields.defaults(last)
        (defaults["dag"], defaults["tijd"]) = (nil, nil)
        self.defaults = defaults
    }

    func lead(_ say: Language) -> String { say(.planInterviewLead) }
    func preface(in frame: Frame) -> HTML? { Link.toAgenda(frame.language) }
    func fields(_ say: Language) -> [Field] { PlanFields.all(choices, say) }
}

/// Move a planned interview. Where the case has one, the form holds what stands now.
public struct MoveInterviewForm: CaseForm {
    static let act = CaseAct.moveInterview

    public let context: FormContext
    public let choices: InterviewChoices
    let defaults: [String: [String]]

    public init(_ context: FormContext, choices: InterviewChoices, standing: PlannedInterview?) {
        (self.context, self.choices) = (context, choices)
        var defaults = PlanFields.defaults(standing?.plan)
        defaults[PlanFields.which] = standing.map { [$0.id.description] }
        self.defaults = defaults
    }

    func lead(_ say: Language) -> String { say(.moveInterviewLead) }
    func preface(in frame: Frame) -> HTML? { Link.toAgenda(frame.language) }

    func fields(_ say: Language) -> [Field] {
        [PlanFields.interview(choices, say)] + PlanFields.all(choices, say)
    }
}

/// Call a planned interview off.
public struct CallOffInterviewForm: CaseForm {
    static let act = CaseAct.callOffInterview

    public let context: FormContext
    public let choices: InterviewChoices
    let defaults: [String: [String]]

    public init(_ context: FormContext, choices: InterviewChoices, standing: PlannedInterview?) {
        (self.context, self.choices) = (context, choices)
        defaults = standing.map { [PlanFields.which: [$0.id.description]] } ?? [:]
    }

    func lead(_ say: Language) -> String { say(.callOffInterviewLead) }

    func fields(_ say: Language) -> [Field] {
        // The case itself says that it ended.
        let reasons = say.choices(InterviewCalledOff.Reason.self).filter {
            $0.code != InterviewCalledOff.Reason.caseEnds.rawValue
        }
        return [
            PlanFields.interview(choices, say), Field("reden", say(.reason), .pick(reasons)),
        ]
    }
}

/// The questions that planning and moving share.
enum PlanFields {
    static let which = "gesprek"

    static func interview(_ choices: InterviewChoices, _ say: Language) -> Field {
        Field(which, say(.whichInterview), .pick(choices.planned))
    }

    static func all(_ choices: InterviewChoices, _ say: Language) -> [Field] {
        let lengths = InterviewPlan.lengths.map {
            Choice(String($0), say.plain(.minutesLong(minutes: $0 * 30)))
        }
        let languages = InterpreterLanguage.allCases.map { Choice($0.rawValue, say.name(of: $0)) }
        let nowhere = Choice(InterviewChoices.none, say(.roomElsewhere))
        let nobody = Choice(InterviewChoices.none, say(.withoutInterpreter))
        return [
            Field("dag", say(.talkDay), hint: say(.dateHint), .day),
            Field("tijd", say(.talkStart), hint: say(.talkStartHint), .time),
            Field("duur", say(.talkLength), .menu(lengths)),
            Field("kamer", say(.interviewRoom), .menu(choices.rooms + [nowhere])),
            Field(
                "tolk", say(.interpreterLanguage),
                .menu([nobody] + languages.sorted { $0.label < $1.label })),
            Field(
                "tolkwijze", say(.interpreterWay), hint: say(.interpreterWayHint),
                .pick(say.choices(InterpreterPlan.Way.self))),
            Field(
                "veiligheid", say(.talkSafety), hint: say(.talkSafetyHint),
                .pick(say.choices(TalkSafety.self))),
        ]
    }

    /// An hour with nothing special, or as it was planned.
    static func defaults(_ plan: InterviewPlan?) -> [String: [String]] {
        guard let plan else {
            return [
                "duur": ["2"], "tolk": [InterviewChoices.none],
                "veiligheid": [TalkSafety.ordinary.rawValue],
            ]
        }
        let (hour, minute) = (plan.startsAt.minuteOfDay / 60, plan.startsAt.minuteOfDay % 60)
        return [
            "dag": [plan.startsAt.day.description],
            "tijd": ["\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"],
            "duur": [String(plan.halfHours)], "kamer": [plan.room ?? InterviewChoices.none],
            "tolk": [plan.interpreter?.language.rawValue ?? InterviewChoices.none],
            "tolkwijze": plan.interpreter.map { [$0.way.rawValue] } ?? [],
            "veiligheid": [plan.safety.rawValue],
        ]
    }
}

extension Link {
    /// Which rooms are free.
    static func toAgenda(_ say: Language) -> HTML {
        "<p class=\"gap-below\">\(Link(say(.agenda), "/agenda").html)</p>"
    }
}
