public import Casework
public import Law

/// How an episode ended, in words.
extension Ending.Kind {
    public var text: Text {
        switch self {
        case .sentBack: .endingKindSentBack
        case .withdrawn: .endingKindWithdrawn
        case .departed(let manner): manner.text
        case .leftOurView: .endingKindLeftOurView
        case .other: .endingKindOther
        }
    }
}

/// The same from the code under which it is stored.
public func endingWords(_ code: String, _ say: Language) -> String {
    switch code {
    case "sentBack": say(Ending.Kind.sentBack.text)
    case "withdrawn": say(Ending.Kind.withdrawn.text)
    case "leftOurView": say(Ending.Kind.leftOurView.text)
    case "other": say(.endingKindOther)
    default: DepartureManner(rawValue: code).map { say($0.text) } ?? code
    }
}

extension ClosedOtherwise.Reason: Worded {
    public var text: Text {
        switch self {
        case .permitGranted: .closedOtherwiseReasonPermitGranted
        case .newProcedure: .closedOtherwiseReasonNewProcedure
        case .otherAuthority:
            .closedOtherwiseReasonOtherAuthority
        case .deceased: .closedOtherwiseReasonDeceased
        case .decisionWithdrawn: .closedOtherwiseReasonDecisionWithdrawn
        case .noFaultPermit: .closedOtherwiseReasonNoFaultPermit
        }
    }
}

/// What is known of a blocker, in a word.
extension BlockerStatus {
    public var text: Text {
        switch self {
        case .neverRaised: .blockerStatusNeverRaised
        case .open: .blockerStatusOpen
        case .closed: .blockerStatusClosed
        case .closing: .blockerStatusClosing
        case .unknown: .blockerStatusUnknown
        }
    }
}

extension HandoverItem: Worded {
    public var text: Text {
        switch self {
        case .identity: .handoverItemIdentity
        case .legalBasis: .handoverItemLegalBasis
        case .procedures: .handoverItemProcedures
        case .medicalFlags: .handoverItemMedicalFlags
        case .safetyFlags: .handoverItemSafetyFlags
        }
    }
}
