public import Kernel

/// Records that a document was lost, withdrawn or handed back; from that day it opens nothing.
public struct EndDocument: Act {
    public static let name = "documents.end"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let document: DocumentID
    public let reason: DocumentEnded.Reason
    public let endedOn: LocalDate

    public init(
        _ target: Target, _ document: DocumentID, _ reason: DocumentEnded.Reason,
        on endedOn: LocalDate
    ) {
        (self.target, self.document) = (target, document)
        (self.reason, self.endedOn) = (reason, endedOn)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let held = dossier.person.documents.first(where: { $0.id == document }) else {
            throw Refusal(.unknownDocument)
        }
        guard held.ended == nil else { return Decision() }
        guard endedOn <= setting.today else { throw Refusal(.inTheFuture) }
        return Decision([
            Append(DocumentEnded(document, reason), to: dossier.personID, onDay: endedOn)
        ])
    }
}

extension Refusal.Reason {
    public static let unknownDocument = Self("document.unknown")
}
