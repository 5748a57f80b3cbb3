public import Casework
import Kernel

extension CareEvent {
    func title(_ say: Language) -> HTML {
        switch self {
        case .representativeNamed: HTML(text: say(.personEventRepresentativeNamed))
        case .mandateEnded: HTML(text: say(.personEventMandateEnded))
        case .languageNoted: HTML(text: say(.personEventLanguageNoted))
        case .circumstancesAsked: HTML(text: say(.personEventCircumstancesAsked))
        }
    }

    var mark: TimelineItem.Kind {
        switch self {
        case .circumstancesAsked: .contact
        case .representativeNamed, .mandateEnded, .languageNoted: .event
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .representativeNamed(let event):
            let mayRead = reader.mayRead(.identity, by: author)
            return [
                Fact(say(.representativeRole), say(event.role.text)),
                Fact(
                    say(.representativeName),
                    mayRead ? event.contact?.name ?? say(.erasedText) : say(.shielded)),
            ]
        case .mandateEnded(let event): return [Fact(say(.reason), say(event.reason.text))]
        case .languageNoted(let event):
            return [Fact(say(.needsInterpreter), say(event.needsInterpreter.text))]
        case .circumstancesAsked(let event):
            return [
                Fact(
                    say(.circumstances),
                    event.reply.words(say, mayRead: reader.mayRead(.medical, by: author))),
                Fact(say(.reviewOn), say.date(event.reviewOn)),
            ]
        }
    }
}

extension Circumstances.Reply {
    /// The answer as somebody may read it: what was told is for those whose role may read what is
    /// medical, and for who wrote it down.
    public func words(_ say: Language, mayRead: Bool) -> String {
        switch self {
        case .notAsked(let reason): "\(say(.notAsked)): \(say(reason.text))"
        case .told where !mayRead: say(.shielded)
        case .told(let text): text ?? say(.erasedText)
        }
    }
}
