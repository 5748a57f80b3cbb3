public import Kernel

/// The travel documents that a person holds.
public enum DocumentEvent: Track {
    case held(DocumentHeld)
    case ended(DocumentEnded)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case DocumentHeld.type: self = .held(try .init(entry))
        case DocumentEnded.type: self = .ended(try .init(entry))
        default: return nil
        }
    }
}

extension Person {
    mutating func absorb(_ event: DocumentEvent, on day: LocalDate) {
        switch event {
        case .held(let event): documents.append(event.document)
        case .ended(let event):
            guard let place = documents.firstIndex(where: { $0.id == event.document }) else {
                return
            }
            documents[place].ended = .init(reason: event.reason, onDay: day)
        }
    }
}
