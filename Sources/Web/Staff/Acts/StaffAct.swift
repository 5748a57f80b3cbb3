import Casework
import Kernel
import Law
import Pages
import Projections

/// One act on a case as staff meet it: when it is offered, its form, and the command that it
/// becomes. One type an act, in a file of its slice; ``StaffActs`` lists them.
protocol StaffAct: Sendable {
    static var act: CaseAct { get }
    /// Whether somebody without a relation to the case may use it: reliefs, on duty.
    static var isForColleagues: Bool { get }
    /// The list that it is done from with one press: no version of the case was seen there, and
    /// its sender goes back to it. nil for what is done on the page of a case.
    static var list: String? { get }
    /// What the state of the case leaves; rights and the law speak when the form is sent.
    static func isOffered(on ground: Ground) -> Bool
    static func page(in room: FormRoom) async throws -> any Page
    /// nil when a field is wrong, which the reader then knows.
    static func command(from form: inout FilledForm) async throws -> (any Act)?
}

extension StaffAct {
    static var isForColleagues: Bool { false }
    static var list: String? { nil }
}

/// A case as it stands and who looks at it.
struct Ground {
    let dossier: Dossier
    let access: Access
    let law: Corpus
    let today: LocalDate

    init(_ file: CaseFile) {
        (dossier, access) = (file.dossier, file.officer.access)
        (law, today) = (file.law, file.today)
    }

    var role: Role { access.role }
    var stage: Stage { Stage(dossier.returnCase) }
    var episode: Episode? { dossier.returnCase.open }
    var isOpen: Bool { episode != nil }
    var isAccepted: Bool { episode?.intake == .accepted }
    var isPlanned: Bool { episode?.journey != nil }
    var mayWork: Bool { may(.write, on: .plan) }

    func may(_ right: Right, on block: Block) -> Bool {
        Rights.of(role, on: block).contains(right)
    }
}
