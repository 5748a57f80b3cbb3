import Casework
import Kernel

extension RequestEvent: Told {
    func title(_ say: Language) -> HTML {
        let text: Text =
            switch self {
            case .ordered: .caseEventRequestOrdered
            case .completed: .caseEventRequestCompleted
            case .sentBack: .caseEventRequestSentBack
            case .submitted: .caseEventRequestSubmitted
            case .reminded: .caseEventRepresentationReminded
            case .presentationPlanned: .caseEventPresentationPlanned
            case .presented: .caseEventPresentationHeld
            case .answered: .caseEventRequestAnswered
            case .received: .caseEventDocumentReceived
            case .withdrawn: .caseEventRequestWithdrawn
            case .stopped: .caseEventRequestStopped
            case .presentabilityChecked: .caseEventPresentabilityChecked
            case .presentationCalledOff: .caseEventPresentationCalledOff
            }
        return HTML(text: say(text))
    }

    var mark: TimelineItem.Kind {
        switch self {
        case .stopped, .presentationCalledOff: .law
        case .presented: .contact
        case .ordered, .completed, .sentBack, .submitted, .reminded, .presentationPlanned,
            .presentabilityChecked, .answered, .received, .withdrawn:
            .event
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .ordered(let event): return event.details(say)
        case .completed(let event): return [Fact(say(.enclosed), say.list(event.enclosed))]
        case .sentBack(let event):
            return [Fact(say(.reason), say.list(event.reasons.map { say($0.text) }))]
        case .presentationPlanned(let event):
            let informed = event.informedOn.map(say.date) ?? say(.unknownFact)
            return [
                Fact(say(.presentationDay), say.date(event.heldOn)),
                Fact(say(.personInformedOn), informed),
            ]
        case .answered(let event): return [Fact(say(.outcome), say(event.outcome.text))]
        case .withdrawn(let event): return [Fact(say(.reason), say(event.reason.text))]
        case .presentabilityChecked(let event):
            return [
                Fact(say(.outcome), say(event.isMet ? .presentableYes : .presentableNo)),
                Fact(say(.validUntil), say.date(event.until)),
            ]
        case .submitted, .reminded, .presented, .received, .stopped, .presentationCalledOff:
            return []
        }
    }
}

extension RequestOrdered {
    fileprivate func details(_ say: Language) -> [Fact] {
        let facts = [
            Fact(say(.requestKind), say(kind.text)),
            Fact(say(.presentationMethod), say(method.text)),
            Fact(say(.enclosed), say.list(enclosed)),
        ]
        return objected.isEmpty ? facts : facts + [Fact(say(.objectedTo), say.list(objected))]
    }
}

extension Language {
    fileprivate func list(_ items: Set<Enclosure>) -> String {
        list(Enclosure.allCases.filter(items.contains).map { self($0.text) })
    }
}
