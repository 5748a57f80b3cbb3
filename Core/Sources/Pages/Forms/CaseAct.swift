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
        case .handover: Text("Overdracht beoordelen", "Assess the handover")
        case .assign: Text("Regievoerder toewijzen", "Assign a case manager")
        case .interview: Text("Vertrekgesprek vastleggen", "Record a departure interview")
        case .returnDecision: Text("Terugkeerbesluit vastleggen", "Record a return decision")
        case .planDeparture: Text("Gedwongen vertrek plannen", "Plan a forced departure")
        case .cancelDeparture: Text("Vertrek annuleren", "Cancel the departure")
        case .reportDeparture: Text("Vertrek melden", "Report a departure")
        case .leftView: Text("Uit beeld melden", "Report as out of our view")
        case .reopen: Text("Zaak heropenen", "Reopen the case")
        case .raiseBlocker: Text("Belemmering melden", "Report a blocker")
        case .closeBlocker: Text("Belemmering sluiten", "Close a blocker")
        case .confirmClosing: Text("Sluiting bevestigen", "Confirm a closing")
        case .signGate: Text("Toets tekenen", "Sign an assessment")
        }
    }

    var button: Text {
        switch self {
        case .handover: Text("Leg uw oordeel vast", "Record your assessment")
        case .assign: Text("Wijs de zaak toe", "Assign the case")
        case .interview: Text("Leg het gesprek vast", "Record the interview")
        case .returnDecision: Text("Leg het besluit vast", "Record the decision")
        case .planDeparture: Text("Plan het gedwongen vertrek", "Plan the forced departure")
        case .cancelDeparture: Text("Annuleer het vertrek", "Cancel the departure")
        case .reportDeparture: Text("Meld het vertrek", "Report the departure")
        case .leftView: Text("Meld uit beeld", "Report as out of our view")
        case .reopen: Text("Heropen de zaak", "Reopen the case")
        case .raiseBlocker: Text("Meld de belemmering", "Report the blocker")
        case .closeBlocker: Text("Sluit de belemmering", "Close the blocker")
        case .confirmClosing: Text("Bevestig de sluiting", "Confirm the closing")
        case .signGate: Text("Teken de toets", "Sign the assessment")
        }
    }
}
