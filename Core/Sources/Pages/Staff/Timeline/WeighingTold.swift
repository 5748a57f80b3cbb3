import Casework
import Kernel

extension WeighingEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .weighed(let event):
            switch event.outcome {
            case .takenUp: HTML(text: say(.caseEventTakenUp))
            case .waits(let day):
                HTML(text: say.plain(.caseEventWaits(until: say.date(day))))
            }
        }
    }

    var mark: TimelineItem.Kind { .event }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        switch self {
        case .weighed(let event):
            event.reason.facts(reader.say(.weighReason), .plan, reader, author)
        }
    }
}
