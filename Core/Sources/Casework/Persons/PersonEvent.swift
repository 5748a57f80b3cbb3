public import Kernel
import Law

/// What happened to what we know of a person: facts in the past tense, never edited.
public enum PersonEvent: Sendable {
    case registered(PersonRegistered)
    case caseOpened(PersonCaseOpened)
    case blockersAnswered(BlockersAnswered)
    case blockerRaised(BlockerRaised)
    case blockerClosingReceived(BlockerClosingReceived)
    case blockerClosed(BlockerClosed)
    case gateSigned(GateSigned)
    case erasureProposed(ErasureProposed)
    case erased(PersonErased)

    public init(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case PersonRegistered.type: self = .registered(try .init(entry))
        case PersonCaseOpened.type: self = .caseOpened(try .init(entry))
        case BlockersAnswered.type: self = .blockersAnswered(try .init(entry))
        case BlockerRaised.type: self = .blockerRaised(try .init(entry))
        case BlockerClosingReceived.type: self = .blockerClosingReceived(try .init(entry))
        case BlockerClosed.type: self = .blockerClosed(try .init(entry))
        case GateSigned.type: self = .gateSigned(try .init(entry))
        case ErasureProposed.type: self = .erasureProposed(try .init(entry))
        case PersonErased.type: self = .erased(try .init(entry))
        default: throw Malformed("no person event: \(entry.type)")
        }
    }
}
