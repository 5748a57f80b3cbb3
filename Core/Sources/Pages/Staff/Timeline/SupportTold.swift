import Casework
import Kernel

extension SupportEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .willingnessStated: HTML(text: say(.caseEventWillingnessStated))
        case .willingnessEnded: HTML(text: say(.caseEventWillingnessEnded))
        case .asked: HTML(text: say(.caseEventSupportAsked))
        case .granted: HTML(text: say(.caseEventSupportGranted))
        case .refused: HTML(text: say(.caseEventSupportRefused))
        case .revoked: HTML(text: say(.caseEventSupportRevoked))
        }
    }

    var mark: TimelineItem.Kind {
        switch self {
        case .willingnessStated, .willingnessEnded: .contact
        case .asked, .granted, .refused, .revoked: .event
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .willingnessStated(let event):
            return event.note.facts(say(.inOwnWords), .plan, reader, author)
        case .willingnessEnded(let event):
            return [Fact(say(.reason), say(event.reason.text))]
                + event.note.facts(say(.explanation), .plan, reader, author)
        case .asked: return []
        case .granted(let event):
            return [Fact(say(.amountInEuros), event.amount.text)]
        case .refused(let event):
            return [Fact(say(.conditionsUnmet), say.list(event.unmet.map { say($0.text) }))]
        case .revoked(let event): return [Fact(say(.reason), say(event.reason.text))]
        }
    }
}

extension Euro {
    /// `€ 200` or `€ 200,50`.
    var text: String {
        let (whole, rest) = (cents / 100, cents % 100)
        return rest == 0 ? "€ \(whole)" : "€ \(whole),\(rest < 10 ? "0" : "")\(rest)"
    }
}
