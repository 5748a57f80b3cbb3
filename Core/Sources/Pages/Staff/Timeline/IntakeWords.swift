import Casework
import Kernel

extension IntakeEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .handedOver(let event): say(.caseEventHandedOver(authority: event.source.rawValue))
        case .accepted: HTML(text: say(.caseEventAccepted))
        case .sentBack: HTML(text: say(.caseEventSentBack))
        case .assigned: HTML(text: say(.caseEventAssigned))
        case .closedOtherwise: HTML(text: say(.caseEventClosedOtherwise))
        case .reopened: HTML(text: say(.caseEventReopened))
        }
    }

    var mark: TimelineItem.Kind { .event }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .handedOver, .accepted, .assigned: return []
        case .sentBack(let event):
            return [Fact(say(.sendBackReason), say.list(event.reasons.map { say($0.text) }))]
                + event.note.facts(say(.explanation), .plan, reader, author)
        case .closedOtherwise(let event): return [Fact(say(.reason), say(event.reason.text))]
        case .reopened(let event): return [Fact(say(.reason), say(event.reason.text))]
        }
    }
}
