import Casework
import Kernel
import Law
import Pages
import Projections

/// The intake office judges what came in.
enum JudgeHandoverForm: StaffAct {
    static let act = CaseAct.handover

    static func isOffered(on ground: Ground) -> Bool {
        ground.stage == .received && ground.role == .intakeOfficer
    }

    static func page(in room: FormRoom) async throws -> any Page {
        HandoverForm(room.context, received: received(room), answers: answers(room))
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let answer: HandoverAnswer? = form.reader.code("oordeel")
        switch answer {
        case .accept: return AcceptHandover(form.target)
        case .sendBack:
            let reason: HandoverSentBack.Reason? = form.reader.code("reden")
            let note = form.reader.optionalText("toelichting")
            return reason.map { SendBackHandover(form.target, reasons: [$0], note: note) }
        case nil: return nil
        }
    }

    private static func received(_ room: FormRoom) -> [Fact] {
        let (say, episode) = (room.say, room.dossier.returnCase.open)
        let missing = episode?.missing.map { say($0.text) } ?? []
        return [
            Fact(say(.via), episode?.source.rawValue ?? "–"),
            Fact(say(.cameIn), episode.map { say.date($0.beganOn) } ?? "–"),
            Fact(say(.missingInFile), missing.isEmpty ? say(.none) : say.list(missing)),
        ]
    }

    private static func answers(_ room: FormRoom) -> [Fact] {
        Blocker.allCases.map { blocker in
            Fact(
                room.name(of: blocker),
                room.say(room.dossier.person.status(of: blocker).text))
        }
    }
}

/// A team lead gives the case to an officer.
enum AssignCaseForm: StaffAct {
    static let act = CaseAct.assign

    static func isOffered(on ground: Ground) -> Bool {
        ground.isAccepted && ground.role == .teamLead
    }

    static func page(in room: FormRoom) async throws -> any Page {
        AssignForm(room.context, colleagues: try await room.colleagues())
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        guard let officer = form.reader.text("regievoerder").flatMap({ ActorID($0) }),
            try await form.site.mayHold(officer)
        else {
            form.reader.problem("regievoerder", .notAChoice)
            return nil
        }
        return AssignCase(form.target, to: officer)
    }
}

/// A closed case begins again.
enum ReopenCaseForm: StaffAct {
    static let act = CaseAct.reopen

    static func isOffered(on ground: Ground) -> Bool { !ground.isOpen && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page { ReopenForm(room.context) }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reason: CaseReopened.Reason? = form.reader.code("reden")
        return reason.map { ReopenCase(form.target, $0) }
    }
}
