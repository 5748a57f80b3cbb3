public import Kernel

/// The erasure of a person, which two people ask for.
public enum ErasureEvent: Track {
    case proposed(ErasureProposed)
    case erased(PersonErased)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case ErasureProposed.type: self = .proposed(try .init(entry))
        case PersonErased.type: self = .erased(try .init(entry))
        default: return nil
        }
    }
}

extension Person {
    mutating func absorb(_ event: ErasureEvent, by actor: ActorID) {
        switch event {
        case .proposed: erasureProposedBy = actor
        case .erased:
            (isErased, identity) = (true, nil)
            for index in laterStatements.indices { laterStatements[index].content = nil }
            forgetCare()
            for index in documents.indices { documents[index].number = nil }
        }
    }
}
