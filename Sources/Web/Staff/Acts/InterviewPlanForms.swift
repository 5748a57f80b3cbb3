import Casework
import Kernel
import Pages

/// A departure interview is put in the agenda.
enum PlanInterviewStaffForm: StaffAct {
    static let act = CaseAct.planInterview

    static func isOffered(on ground: Ground) -> Bool { ground.isAccepted && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        PlanInterviewForm(
            room.context, choices: room.interviewChoices,
            like: room.plannedInterviews.last?.plan)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        form.interviewPlan().map { PlanInterview(form.target, $0) }
    }
}

/// A planned interview goes to another time or place.
enum MoveInterviewStaffForm: StaffAct {
    static let act = CaseAct.moveInterview

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && ground.episode?.plannedInterviews.isEmpty == false
    }

    static func page(in room: FormRoom) async throws -> any Page {
        MoveInterviewForm(
            room.context, choices: room.interviewChoices, standing: room.onlyInterview)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let interview = form.id("gesprek", InterviewTag.self)
        let plan = form.interviewPlan()
        guard let interview, let plan else { return nil }
        return MoveInterview(form.target, interview, to: plan)
    }
}

/// A planned interview is called off.
enum CallOffInterviewStaffForm: StaffAct {
    static let act = CaseAct.callOffInterview

    static func isOffered(on ground: Ground) -> Bool {
        MoveInterviewStaffForm.isOffered(on: ground)
    }

    static func page(in room: FormRoom) async throws -> any Page {
        CallOffInterviewForm(
            room.context, choices: room.interviewChoices, standing: room.onlyInterview)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let interview = form.id("gesprek", InterviewTag.self)
        let reason: InterviewCalledOff.Reason? = form.reader.code("reden")
        guard let interview, let reason else { return nil }
        return CallOffInterview(form.target, interview, reason)
    }
}

extension FormRoom {
    var plannedInterviews: [PlannedInterview] {
        dossier.returnCase.open?.plannedInterviews ?? []
    }

    /// The one that is meant where there is no other.
    var onlyInterview: PlannedInterview? {
        plannedInterviews.count == 1 ? plannedInterviews.first : nil
    }

    var interviewChoices: InterviewChoices {
        let rooms = InterviewRoom.shipped.map { room in
            let mark = room.isSafe ? " (\(say(.roomIsSafe)))" : ""
            return Choice(room.code, "\(say.place(of: room.code))\(mark)")
        }
        return InterviewChoices(rooms: rooms, planned: plannedInterviews.map(choice))
    }

    func choice(_ interview: PlannedInterview) -> Choice {
        Choice(
            interview.id.description,
            "\(say.moment(interview.plan.startsAt)), \(say.place(of: interview.plan.room))")
    }
}

extension FilledForm {
    fileprivate mutating func interviewPlan() -> InterviewPlan? {
        let day = reader.day("dag")
        let time = reader.time("tijd")
        let length = reader.number("duur")
        let room = reader.text("kamer", limit: 20)
        let safety: TalkSafety? = reader.code("veiligheid")
        let interpreter = interpreter()
        guard let day, let time, let length, let room, let safety else { return nil }
        return InterviewPlan(
            at: Instant(day, hour: time.hour, minute: time.minute), halfHours: length,
            in: room == InterviewChoices.none ? nil : room, interpreter: interpreter,
            safety: safety)
    }

    // Nobody is an answer; without one the reader knows of a problem.
    private mutating func interpreter() -> InterpreterPlan? {
        if reader.body["tolk"] == InterviewChoices.none { return nil }
        let language: InterpreterLanguage? = reader.code("tolk")
        let way: InterpreterPlan.Way? = reader.code("tolkwijze")
        guard let language, let way else { return nil }
        return InterpreterPlan(language, way)
    }
}
