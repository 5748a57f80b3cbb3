public import Kernel

/// How a case came in, who answers for it, and how it ended other than by a departure.
public enum IntakeEvent: Track {
    case handedOver(HandedOver)
    case accepted(HandoverAccepted)
    case sentBack(HandoverSentBack)
    case assigned(CaseAssigned)
    case closedOtherwise(ClosedOtherwise)
    case reopened(CaseReopened)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case HandedOver.type: self = .handedOver(try .init(entry))
        case HandoverAccepted.type: self = .accepted(try .init(entry))
        case HandoverSentBack.type: self = .sentBack(try .init(entry))
        case CaseAssigned.type: self = .assigned(try .init(entry))
        case ClosedOtherwise.type: self = .closedOtherwise(try .init(entry))
        case CaseReopened.type: self = .reopened(try .init(entry))
        default: return nil
        }
    }
}
