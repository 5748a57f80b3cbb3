import Casework
import Kernel
import Law

extension TermEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .applicationDated: HTML(text: say(.caseEventApplicationDated))
        case .begun: HTML(text: say(.caseEventTermBegun))
        case .lengthened: HTML(text: say(.caseEventTermLengthened))
        case .settled: HTML(text: say(.caseEventTermSettled))
        case .computed: HTML(text: say(.caseEventTermComputed))
        case .ended: HTML(text: say(.caseEventTermEnded))
        case .lapsed: HTML(text: say(.caseEventTermLapsed))
        case .lapseConfirmed: HTML(text: say(.caseEventLapseConfirmed))
        }
    }

    var mark: TimelineItem.Kind { .law }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .applicationDated(let event):
            return [
                event.days.made.map { Fact(say(.applicationMade), say.date($0)) },
                Fact(say(.applicationRegistered), say.date(event.days.registered)),
                event.days.lodged.map { Fact(say(.applicationLodged), say.date($0)) },
            ].compactMap { $0 }
        case .begun(let event): return event.receipts.facts(say)
        case .lengthened(let event):
            return event.receipts.facts(say)
                + event.note.facts(say(.reasoning), .plan, reader, author)
        case .settled(let event):
            return [event.receipt].facts(say)
                + event.note.facts(say(.reasoning), .plan, reader, author)
        case .computed(let event):
            let still = event.stillSince.map { [Fact(say(.termStillSince), say.date($0))] }
            return event.receipts.facts(say) + (still ?? [])
        case .ended(let event):
            let against = event.against.map { Fact(say(.termAgainst), $0) }
            return [event.rule.fact(say), Fact(say(.termEndedWhy), say(event.why.text))]
                + against + event.note.facts(say(.reasoning), .plan, reader, author)
        case .lapsed(let event): return event.receipts.facts(say)
        case .lapseConfirmed(let event):
            return [event.rule.fact(say)]
                + event.note.facts(say(.reasoning), .plan, reader, author)
        }
    }
}

extension KeptTerm.Rule {
    fileprivate func fact(_ say: Language) -> Fact { Fact(say(.keptTerm), say(text)) }
}

extension [Receipt] {
    // What it is for, and each last day with the article on which it rests.
    fileprivate func facts(_ say: Language) -> [Fact] {
        let name = first.flatMap { KeptTerm.Rule(rawValue: $0.clock.rule) }.map { [$0.fact(say)] }
        return (name ?? [])
            + map {
                Fact(say(.termLastDay), "\(say.date($0.lastDay)) (\($0.article))")
            }
    }
}
