public import Kernel

/// The contacts with the person concerned.
public enum InterviewEvent: Track {
    case held(InterviewHeld)
    case phoneNoteMade(PhoneNoteMade)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case InterviewHeld.type: self = .held(try .init(entry))
        case PhoneNoteMade.type: self = .phoneNoteMade(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: InterviewEvent, on day: LocalDate, by actor: ActorID) {
        switch event {
        case .held(let event):
            interviews.append(day)
            noteCircumstances(of: event, on: day, by: actor)
        case .phoneNoteMade(let event): absorb(event, on: day)
        }
    }

    private mutating func absorb(_ event: PhoneNoteMade, on day: LocalDate) {
        followUps.removeAll { event.settles.contains($0.note) }
        guard let dueOn = event.followUp else { return }
        followUps.append(
            FollowUp(note: event.id, caller: event.caller, agreedOn: day, dueOn: dueOn))
    }
}
