public import Kernel

/// Who acts for a person, how to speak with them, and what needs care.
public enum CareEvent: Track {
    case representativeNamed(RepresentativeNamed)
    case mandateEnded(MandateEnded)
    case languageNoted(LanguageNoted)
    case circumstancesAsked(CircumstancesAsked)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case RepresentativeNamed.type: self = .representativeNamed(try .init(entry))
        case MandateEnded.type: self = .mandateEnded(try .init(entry))
        case LanguageNoted.type: self = .languageNoted(try .init(entry))
        case CircumstancesAsked.type: self = .circumstancesAsked(try .init(entry))
        default: return nil
        }
    }
}

extension Person {
    mutating func absorb(_ event: CareEvent, on day: LocalDate, by actor: ActorID) {
        switch event {
        case .representativeNamed(let event):
            representatives.append(
                Representative(
                    id: event.representative, role: event.role, contact: event.contact,
                    since: day, until: event.until))
        case .mandateEnded(let event):
            guard let place = representatives.firstIndex(where: { $0.id == event.representative })
            else { return }
            representatives[place].ended = .init(reason: event.reason, onDay: day)
        case .languageNoted(let event):
            language = SpokenLanguage(
                name: event.language, needsInterpreter: event.needsInterpreter, statedOn: day)
        case .circumstancesAsked(let event):
            circumstances = Circumstances(
                askedOn: day, reply: event.reply, reviewOn: event.reviewOn, by: actor)
        }
    }

    /// What only the key opened is gone with it.
    mutating func forgetCare() {
        for index in representatives.indices { representatives[index].contact = nil }
        language?.name = nil
        if case .told = circumstances?.reply { circumstances?.reply = .told(nil) }
    }
}

extension Person {
    /// Those whose mandate stands on a day.
    public func representatives(on day: LocalDate) -> [Representative] {
        representatives.filter { $0.isActing(on: day) }
    }
}
