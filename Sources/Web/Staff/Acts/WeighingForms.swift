import Casework
import Kernel
import Ledger
import Pages
import Projections

/// Taken up now, or later, and why.
enum WeighStaffForm: StaffAct {
    static let act = CaseAct.weigh

    // Its form says which framework is in force, and that there is none.
    static func isOffered(on ground: Ground) -> Bool { ground.isAccepted && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        let all = try await room.site.desk.run(Frameworks.all(for: room.file.officer.access))
        let type = room.dossier.returnCase.open?.caseType
        let here = all.filter { line in
            line.holds(on: room.today) && type.map(line.caseTypes.contains) ?? false
        }
        return WeighForm(
            room.context, frameworks: here.map { Choice($0.id.description, $0.title ?? "") })
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let framework = form.reader.body["kader"].flatMap(StreamID.init)
        if framework == nil { form.reader.problem("kader", .notAChoice) }
        let answer: WeighAnswer? = form.reader.code("uitkomst")
        let until = answer == .waits ? form.reader.day("tot") : nil
        let reason = form.reader.text("reden")
        guard let framework, let answer, let reason else { return nil }
        let outcome: CaseWeighed.Outcome
        switch answer {
        case .takenUp: outcome = .takenUp
        case .waits:
            guard let until else { return nil }
            outcome = .waits(until: until)
        }
        return WeighCase(form.target, under: framework, outcome, reason: reason)
    }
}
