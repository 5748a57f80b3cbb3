import Casework
import Kernel
import Ledger
import Pages
import Projections

/// Something that is arranged about a task: offered beside the task, to whoever may arrange it.
protocol TaskStaffForm: StaffAct, TaskFormKind {
    static func isPossible(_ task: StandingDuty, for access: Access) -> Bool
}

extension TaskStaffForm {
    static func isOffered(on ground: Ground) -> Bool {
        ground.dossier.standingDuties.contains { isOffered($0, on: ground) }
    }

    static func isOffered(_ task: StandingDuty, on ground: Ground) -> Bool {
        let isDesk = task.duty.kind.desk == ground.role
        return (ground.mayWork || isDesk) && isPossible(task, for: ground.access)
    }

    static func page(in room: FormRoom) async throws -> any Page {
        let tasks = room.dossier.standingDuties
        let chosen = room.query["taak"] ?? room.context.input.values["taak"]?.first ?? ""
        let named = tasks.first { $0.duty.id.description == chosen } ?? tasks.first
        return TaskForm<Self>(
            room.context,
            tasks: tasks.map {
                Choice(
                    $0.duty.id.description,
                    "\(room.say($0.duty.kind.text)). \($0.duty.id.why(room.say))")
            },
            chosen: named?.duty.id.description ?? "",
            colleagues: try await room.colleagues(for: named?.duty.kind))
    }
}

enum TakeTaskForm: TaskStaffForm {
    static let act = CaseAct.takeTask
    static let lead = Text.takeTaskLead
    static let questions: [TaskQuestion] = []

    static func isPossible(_ task: StandingDuty, for access: Access) -> Bool {
        task.holder != access.actor
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        form.duty().map { TakeDuty(form.target, $0) }
    }
}

enum HandOverTaskForm: TaskStaffForm {
    static let act = CaseAct.handOverTask
    static let lead = Text.handOverTaskLead
    static let questions: [TaskQuestion] = [.colleague, .handOverReason, .note]

    static func isPossible(_ task: StandingDuty, for access: Access) -> Bool { true }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let duty = form.duty()
        let reason: DutyHandedOver.Reason? = form.reader.code("reden")
        let note = form.reader.optionalText("toelichting")
        guard let officer = form.reader.text("collega").flatMap({ ActorID($0) }),
            try await form.site.role(of: officer) == duty?.kind.desk
        else {
            form.reader.problem("collega", .notAChoice)
            return nil
        }
        guard let duty, let reason else { return nil }
        return HandOverDuty(form.target, duty, to: officer, reason, note: note)
    }
}

enum PutOffTaskForm: TaskStaffForm {
    static let act = CaseAct.putOffTask
    static let lead = Text.putOffTaskLead
    static let questions: [TaskQuestion] = [.until, .putOffReason, .note]

    static func isPossible(_ task: StandingDuty, for access: Access) -> Bool { true }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let duty = form.duty()
        let until = form.reader.day("tot")
        let reason: DutyPutOff.Reason? = form.reader.code("reden")
        let note = form.reader.optionalText("toelichting")
        guard let duty, let until, let reason else { return nil }
        return PutOffDuty(form.target, duty, until: until, reason, note: note)
    }
}

enum TakeBackTaskForm: TaskStaffForm {
    static let act = CaseAct.takeBackTask
    static let lead = Text.takeBackTaskLead
    static let questions: [TaskQuestion] = []

    static func isPossible(_ task: StandingDuty, for access: Access) -> Bool { task.isArranged }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        form.duty().map { TakeBackDuty(form.target, $0) }
    }
}

/// The forms about tasks, in the order in which they are offered.
enum TaskForms {
    static let all: [any TaskStaffForm.Type] = [
        TakeTaskForm.self, HandOverTaskForm.self, PutOffTaskForm.self, TakeBackTaskForm.self,
    ]
}

extension FilledForm {
    fileprivate mutating func duty() -> DutyID? {
        guard let duty = reader.body["taak"].flatMap(DutyID.init) else {
            reader.problem("taak", .notAChoice)
            return nil
        }
        return duty
    }
}

extension FormRoom {
    /// Those to whom a task of this kind can be given.
    fileprivate func colleagues(for kind: Duty.Kind?) async throws -> [Choice] {
        guard let kind else { return [] }
        let officers = try await site.desk.run(
            Accounts.staff(in: kind.desk, for: file.officer.access))
        return officers.map { Choice($0.id.description, $0.name ?? $0.id.description) }
    }
}

extension Site {
    /// nil for nobody of ours.
    func role(of officer: ActorID) async throws -> Role? {
        let id = StreamID(high: officer.high, low: officer.low)
        return try await desk.run(Accounts.with(id)).first?.role
    }
}
