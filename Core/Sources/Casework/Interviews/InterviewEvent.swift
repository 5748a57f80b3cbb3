public import Kernel

/// The contacts with the person concerned.
public enum InterviewEvent: Track {
    case held(InterviewHeld)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case InterviewHeld.type: self = .held(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: InterviewEvent, on day: LocalDate) {
        switch event {
        case .held: interviews.append(day)
        }
    }
}
