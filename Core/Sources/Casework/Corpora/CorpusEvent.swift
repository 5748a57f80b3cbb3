public import Kernel

/// What happened to the law of a ledger.
public enum CorpusEvent: Sendable {
    case activated(CorpusActivated)
    case proposed(CorpusProposed)
    case withdrawn(CorpusProposalWithdrawn)

    public init(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case CorpusActivated.type: self = .activated(try .init(entry))
        case CorpusProposed.type: self = .proposed(try .init(entry))
        case CorpusProposalWithdrawn.type: self = .withdrawn(try .init(entry))
        default: throw Malformed("no event of the law: \(entry.type)")
        }
    }
}
