import Casework
import Kernel

extension WorkEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .taken(let event): say(.caseEventDutyTaken(task: say(event.duty.kind.text)))
        case .handedOver(let event):
            say(.caseEventDutyHandedOver(task: say(event.duty.kind.text)))
        case .putOff(let event): say(.caseEventDutyPutOff(task: say(event.duty.kind.text)))
        case .takenBack(let event): say(.caseEventDutyTakenBack(task: say(event.duty.kind.text)))
        case .reminded(let event):
            say(.caseEventSenderReminded(message: say(event.message.kind.text)))
        case .arrived(let event):
            say(.caseEventArrivalNoted(message: say(event.message.kind.text)))
        }
    }

    var mark: TimelineItem.Kind { .event }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .taken, .takenBack, .reminded: return []
        case .arrived(let event):
            return [Fact(say(.arrivedBy), say(event.way.text))]
                + event.note.facts(say(.explanation), .plan, reader, author)
        case .handedOver(let event):
            return [Fact(say(.reason), say(event.reason.text))]
                + event.note.facts(say(.explanation), .plan, reader, author)
        case .putOff(let event):
            return [
                Fact(say(.putOffUntil), say.date(event.until)),
                Fact(say(.reason), say(event.reason.text)),
            ] + event.note.facts(say(.explanation), .plan, reader, author)
        }
    }
}
