public import Casework

extension Representative.Role: Worded {
    public var text: Text {
        switch self {
        case .lawyer: .representativeLawyer
        case .guardian: .representativeGuardian
        case .confidant: .representativeConfidant
        }
    }
}

extension MandateEnded.Reason: Worded {
    public var text: Text {
        switch self {
        case .laidDown: .mandateLaidDown
        case .withdrawnByPerson: .mandateWithdrawnByPerson
        case .replaced: .mandateReplaced
        case .cameOfAge: .mandateCameOfAge
        }
    }
}
