public import Kernel

/// What happened in a return case: facts in the past tense, never edited, only added to.
public enum CaseEvent: Sendable {
    case handedOver(HandedOver)
    case accepted(HandoverAccepted)
    case sentBack(HandoverSentBack)
    case assigned(CaseAssigned)
    case interviewHeld(InterviewHeld)
    case returnDecisionTaken(ReturnDecisionTaken)
    case departurePeriodSet(DeparturePeriodSet)
    case departureScheduled(DepartureScheduled)
    case departureChecked(DepartureChecked)
    case departureCancelled(DepartureCancelled)
    case departureReported(DepartureReported)
    case leftOurView(LeftOurView)
    case closedOtherwise(ClosedOtherwise)
    case reopened(CaseReopened)

    public init(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case HandedOver.type: self = .handedOver(try .init(entry))
        case HandoverAccepted.type: self = .accepted(try .init(entry))
        case HandoverSentBack.type: self = .sentBack(try .init(entry))
        case CaseAssigned.type: self = .assigned(try .init(entry))
        case InterviewHeld.type: self = .interviewHeld(try .init(entry))
        case ReturnDecisionTaken.type: self = .returnDecisionTaken(try .init(entry))
        case DeparturePeriodSet.type: self = .departurePeriodSet(try .init(entry))
        case DepartureScheduled.type: self = .departureScheduled(try .init(entry))
        case DepartureChecked.type: self = .departureChecked(try .init(entry))
        case DepartureCancelled.type: self = .departureCancelled(try .init(entry))
        case DepartureReported.type: self = .departureReported(try .init(entry))
        case LeftOurView.type: self = .leftOurView(try .init(entry))
        case ClosedOtherwise.type: self = .closedOtherwise(try .init(entry))
        case CaseReopened.type: self = .reopened(try .init(entry))
        default: throw Malformed("no case event: \(entry.type)")
        }
    }
}
