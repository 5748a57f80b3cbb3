import Casework
import Kernel
import Law

extension DecisionEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .returnDecisionTaken: HTML(text: say(.caseEventReturnDecisionTaken))
        case .departurePeriodSet: HTML(text: say(.caseEventDeparturePeriodSet))
        case .served: HTML(text: say(.caseEventDecisionServed))
        case .changedLawApplied: HTML(text: say(.caseEventChangedLawApplied))
        }
    }

    var mark: TimelineItem.Kind { .law }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .returnDecisionTaken(let event):
            return [Fact(say(.decisionBy), say(event.by.text))]
                + event.note.facts(say(.reasoning), .plan, reader, author)
        case .served(let event):
            return [
                Fact(say(.serviceRoad), say(event.road.text)),
                Fact(say(.wording), say(event.wording.text)),
            ]
        case .changedLawApplied(let event):
            return [Fact(say(.departurePeriodEnds), say.date(event.receipt.lastDay))]
                + event.note.facts(say(.reasoning), .plan, reader, author)
        case .departurePeriodSet(let event):
            let last = event.receipt.term.count > 0 ? say.date(event.receipt.lastDay) : nil
            return [Fact(say(.departurePeriodEnds), last ?? say(PeriodLength.none.text))]
        }
    }
}
