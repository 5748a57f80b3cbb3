import Casework
import Kernel
import Pages

/// A law that became stricter while a departure period ran is applied to it, with reasons.
enum ApplyChangedLawForm: StaffAct, TermFormKind {
    static let act = CaseAct("strengere-wet", .caseActApplyChangedLaw, isGrave: true)
    static let lead = Text.applyChangedLawLead
    static let questions: [TermQuestion] = [.reasons]

    static func isOffered(on ground: Ground) -> Bool {
        guard ground.may(.decide, on: .detention), let episode = ground.episode else {
            return false
        }
        let facts = ground.dossier.periodFacts(of: episode)
        return facts?.isCut(by: ground.law, on: ground.today) ?? false
    }

    static func page(in room: FormRoom) async throws -> any Page {
        TermForm<Self>(room.context, terms: [], lengthenings: [], versions: [])
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        form.reader.text("motivering").map { ApplyChangedLaw(form.target, reasons: $0) }
    }
}
