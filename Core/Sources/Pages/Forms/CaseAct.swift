/// What can be done on a case. The raw value is the last part of the address of its form:
/// `/zaken/{number}/vertrek-plannen`.
public enum CaseAct: String, CaseIterable, Sendable {
    case handover = "overdracht"
    case assign = "toewijzen"
    case interview = "gesprek"
    case returnDecision = "terugkeerbesluit"
    case planDeparture = "vertrek-plannen"
    case cancelDeparture = "vertrek-annuleren"
    case reportDeparture = "vertrek-melden"
    case leftView = "uit-beeld"
    case reopen = "heropenen"
    case raiseBlocker = "belemmering-melden"
    case closeBlocker = "belemmering-sluiten"
    case confirmClosing = "sluiting-bevestigen"
    case signGate = "toets-tekenen"

    /// Whether the button warns: the act brings force nearer.
    var isGrave: Bool { self == .planDeparture }

    /// What the page and the link to it are called.
    public var text: Text {
        switch self {
        case .handover: .caseActHandover
        case .assign: .caseActAssign
        case .interview: .caseActInterview
        case .returnDecision: .caseActReturnDecision
        case .planDeparture: .caseActPlanDeparture
        case .cancelDeparture: .caseActCancelDeparture
        case .reportDeparture: .caseActReportDeparture
        case .leftView: .caseActLeftView
        case .reopen: .caseActReopen
        case .raiseBlocker: .caseActRaiseBlocker
        case .closeBlocker: .caseActCloseBlocker
        case .confirmClosing: .caseActConfirmClosing
        case .signGate: .caseActSignGate
        }
    }

    var button: Text {
        switch self {
        case .handover: .caseActHandoverButton
        case .assign: .caseActAssignButton
        case .interview: .caseActInterviewButton
        case .returnDecision: .caseActReturnDecisionButton
        case .planDeparture: .caseActPlanDepartureButton
        case .cancelDeparture: .caseActCancelDepartureButton
        case .reportDeparture: .caseActReportDepartureButton
        case .leftView: .caseActLeftViewButton
        case .reopen: .caseActReopenButton
        case .raiseBlocker: .caseActRaiseBlockerButton
        case .closeBlocker: .caseActCloseBlockerButton
        case .confirmClosing: .caseActConfirmClosingButton
        case .signGate: .caseActSignGateButton
        }
    }
}
