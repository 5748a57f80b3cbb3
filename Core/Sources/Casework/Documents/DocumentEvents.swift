public import Kernel

/// A travel document of the person came to be known or was issued. Its number is sealed.
public struct DocumentHeld: Event {
    public static let type = "person.documentHeld"

    public let subject: SubjectID
    public let document: TravelDocument

    public init(_ document: TravelDocument, of subject: SubjectID) {
        (self.document, self.subject) = (document, subject)
    }

    public var clear: Fields {
        [
            "document": .id(document.id), "kind": .code(document.kind),
            "issuer": .text(document.issuer.digits), "opens": .text(document.opens.digits),
            "from": .day(document.validFrom), "until": .day(document.validUntil),
        ]
    }

    public var parts: [Part] {
        [Part(.identity, of: subject, document.number.map { ["documentNumber": .text($0)] })]
    }

    public init(_ entry: Entry) throws(Malformed) {
        guard let issuer = CountryCode(try entry.clear.text("issuer")),
            let opens = CountryCode(try entry.clear.text("opens"))
        else { throw Malformed("country of a document") }
        subject = SubjectID(entry.stream)
        let number: String? =
            if let part = entry.part(.identity) { try part.text("documentNumber") } else { nil }
        document = TravelDocument(
            id: try entry.clear.id("document"), kind: try entry.clear.code("kind"),
            issuer: issuer, opens: opens, validFrom: try entry.clear.day("from"),
            validUntil: try entry.clear.day("until"), number: number)
    }
}

/// A document ended before its last day.
public struct DocumentEnded: Event {
    public static let type = "person.documentEnded"

    /// Why it can no longer be used.
    public enum Reason: String, CaseIterable, Sendable {
        case lost
        /// By the authority that issued it.
        case withdrawn
        /// To whoever issued it.
        case handedBack
    }

    public let document: DocumentID
    public let reason: Reason

    public init(_ document: DocumentID, _ reason: Reason) {
        (self.document, self.reason) = (document, reason)
    }

    public var clear: Fields { ["document": .id(document), "reason": .code(reason)] }

    public init(_ entry: Entry) throws(Malformed) {
        document = try entry.clear.id("document")
        reason = try entry.clear.code("reason")
    }
}
