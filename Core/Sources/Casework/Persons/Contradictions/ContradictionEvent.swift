public import Kernel

/// What people said about contradictions.
public enum ContradictionEvent: Track {
    case resolved(ContradictionResolved)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case ContradictionResolved.type: self = .resolved(try .init(entry))
        default: return nil
        }
    }
}

extension Person {
    mutating func absorb(_ event: ContradictionEvent) {
        switch event {
        case .resolved(let event):
            resolutions[event.key] = event.holds
            // What holds is shown as the nationality from now on; the others stay on record.
            guard event.kind == .nationalities, let id = event.statement,
                case .nationality(let code) = statements.first(where: { $0.id == id })?.content
            else { return }
            nationality = code
        }
    }
}
