public import Kernel

/// What happened to what we know of a person: facts in the past tense, never edited.
public enum PersonEvent: Sendable {
    case identity(IdentityEvent)
    case blockade(BlockadeEvent)
    case erasure(ErasureEvent)
    case document(DocumentEvent)
    case statement(StatementEvent)
    case care(CareEvent)
    case link(LinkEvent)
    case contradiction(ContradictionEvent)

    public init(_ entry: Entry) throws(Malformed) {
        if let event = try IdentityEvent(entry) {
            self = .identity(event)
        } else if let event = try BlockadeEvent(entry) {
            self = .blockade(event)
        } else if let event = try ErasureEvent(entry) {
            self = .erasure(event)
        } else if let event = try DocumentEvent(entry) {
            self = .document(event)
        } else if let event = try StatementEvent(entry) {
            self = .statement(event)
        } else if let event = try CareEvent(entry) {
            self = .care(event)
        } else if let event = try LinkEvent(entry) {
            self = .link(event)
        } else if let event = try ContradictionEvent(entry) {
            self = .contradiction(event)
        } else {
            throw Malformed("no person event: \(entry.type)")
        }
    }
}
