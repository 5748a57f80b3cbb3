import Casework
import Kernel
import Law

/// What the timeline calls a fact of a person, how it marks it and what folds out.
extension PersonEvent {
    func title(_ say: Language, _ law: Corpus, on day: LocalDate) -> HTML? {
        switch self {
        case .identity(.registered): HTML(text: say(.personEventRegistered))
        case .identity(.caseOpened), .erasure(.proposed): nil
        case .blockade(let event): event.title(say, law, on: day)
        case .erasure(.erased): HTML(text: say(.personEventErased))
        case .document(let event): event.title(say)
        case .statement(let event): event.title(say)
        case .care(let event): event.title(say)
        case .link(let event): event.title(say)
        case .contradiction(let event): event.title(say)
        }
    }

    var mark: TimelineItem.Kind {
        switch self {
        case .identity, .erasure, .blockade(.answered), .document, .statement: .event
        case .care(let event): event.mark
        case .link: .law
        case .contradiction: .event
        case .blockade(.raised), .blockade(.closed), .blockade(.closingReceived),
            .blockade(.gateSigned):
            .law
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        switch self {
        case .identity, .erasure: []
        case .blockade(let event): event.details(for: reader, by: author)
        case .document(let event): event.details(for: reader, by: author)
        case .statement(let event): event.details(for: reader, by: author)
        case .care(let event): event.details(for: reader, by: author)
        case .link(let event): event.details(for: reader, by: author)
        case .contradiction(let event): event.details(for: reader, by: author)
        }
    }
}

extension BlockadeEvent {
    // A blocker is named by its own rule, as it was on that day.
    func title(_ say: Language, _ law: Corpus, on day: LocalDate) -> HTML {
        func name(_ rule: RuleText) -> String { rule.words(say.legal).name }
        func name(_ blocker: Blocker) -> String { name(law.blocker(blocker, on: day).text) }
        return switch self {
        case .answered: HTML(text: say(.personEventBlockersAnswered))
        case .raised(let event): say(.personEventBlockerRaised(blocker: name(event.blocker)))
        case .closingReceived(let event):
            say(.personEventBlockerClosing(blocker: name(event.blocker)))
        case .closed(let event): say(.personEventBlockerClosed(blocker: name(event.blocker)))
        case .gateSigned(let event):
            say(
                .personEventGateSigned(
                    gate: law.gate(event.gate, on: day).map { name($0.text) }
                        ?? event.gate.rawValue))
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .answered: return []
        case .raised(let event):
            return event.note.facts(say(.reference), event.blocker.block, reader, author)
        case .closingReceived(let event):
            return [Fact(say(.outcome), say(event.outcome.text))]
                + event.note.facts(say(.reference), event.blocker.block, reader, author)
        case .closed(let event):
            return [Fact(say(.outcome), say(event.outcome.text))]
                + event.note.facts(say(.reference), event.blocker.block, reader, author)
        case .gateSigned(let event):
            let outcome = event.isMet ? GateOutcome.positive : .negative
            return [
                Fact(say(.outcome), say(outcome.text)),
                Fact(say(.validUntil), say.date(event.until)),
            ] + event.note.facts(say(.reasoning), event.gate.block, reader, author)
        }
    }
}
