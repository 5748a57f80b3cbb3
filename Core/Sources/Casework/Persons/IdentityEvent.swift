public import Kernel

/// Who somebody is, and which cases are about them.
public enum IdentityEvent: Track {
    case registered(PersonRegistered)
    case caseOpened(PersonCaseOpened)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case PersonRegistered.type: self = .registered(try .init(entry))
        case PersonCaseOpened.type: self = .caseOpened(try .init(entry))
        default: return nil
        }
    }
}

extension Person {
    mutating func absorb(_ event: IdentityEvent, _ entry: Entry) {
        switch event {
        case .registered(let event):
            (identity, nationality) = (event.identity, event.nationality)
            registration = Registration(
                source: StatementSource(entry.access.partner), onDay: entry.onDay,
                nationality: event.nationality)
        case .caseOpened(let event): if !cases.contains(event.caseID) { cases.append(event.caseID) }
        }
    }
}
