public import Casework
public import Law

/// How an episode ended, in words.
extension Ending.Kind {
    public var text: Text {
        switch self {
        case .sentBack: Text("Teruggestuurd", "Sent back")
        case .departed(let manner): manner.text
        case .leftOurView: Text("Uit beeld", "Left our view")
        case .other: Text("Anders afgesloten", "Closed otherwise")
        }
    }
}

/// The same from the code under which it is stored.
public func endingWords(_ code: String) -> Text {
    switch code {
    case "sentBack": Ending.Kind.sentBack.text
    case "leftOurView": Ending.Kind.leftOurView.text
    case "other": Text("Anders afgesloten", "Closed otherwise")
    default: DepartureManner(rawValue: code)?.text ?? Text(code, code)
    }
}

extension ClosedOtherwise.Reason: Worded {
    public var text: Text {
        switch self {
        case .permitGranted: Text("Verblijfsvergunning verleend", "Permit granted")
        case .newProcedure: Text("Nieuwe procedure", "New procedure")
        case .otherAuthority:
            Text("Een andere organisatie gaat verder", "Another authority goes on")
        case .deceased: Text("Overleden", "Deceased")
        case .decisionWithdrawn: Text("Terugkeerbesluit ingetrokken", "Return decision withdrawn")
        case .noFaultPermit: Text("Buitenschuldvergunning", "No-fault permit")
        }
    }
}

/// What is known of a blocker, in a word.
extension BlockerStatus {
    public var text: Text {
        switch self {
        case .neverRaised: Text("nee", "no")
        case .open: Text("ja", "yes")
        case .closed: Text("gesloten", "closed")
        case .closing: Text("wacht op tweede persoon", "awaits a second person")
        case .unknown: Text("onbekend", "unknown")
        }
    }
}

extension HandoverItem: Worded {
    public var text: Text {
        switch self {
        case .identity: Text("identiteit", "identity")
        case .legalBasis: Text("rechtsgrond", "legal basis")
        case .procedures: Text("procedures", "procedures")
        case .medicalFlags: Text("medische signalen", "medical flags")
        case .safetyFlags: Text("veiligheid", "safety flags")
        }
    }
}
