public import Kernel

/// What a travel document is. Dutch: reisdocument.
public enum TravelDocumentKind: String, CaseIterable, Sendable {
    case passport, identityCard
    /// Issued by the representation for one journey home. Dutch: laissez-passer (LP).
    case laissezPasser
    /// Issued by a Member State for one destination. Dutch: EU-staat.
    case euLaissezPasser
    /// Dutch: nooddocument.
    case emergencyDocument
}

/// Keeps the id of a document from being taken for another.
public enum DocumentTag: Sendable {}
/// One document that a person holds or held.
public typealias DocumentID = ID<DocumentTag>

/// A document with which a person can cross the border of one country.
///
/// It belongs to the person: a passport outlives a case.
public struct TravelDocument: Hashable, Sendable {
    public let id: DocumentID
    public let kind: TravelDocumentKind
    public let issuer: CountryCode
    /// The country that it opens: its issuer, save for a document of a Member State.
    public let opens: CountryCode
    public let validFrom: LocalDate
    /// The last day on which it is valid.
    public let validUntil: LocalDate
    /// nil once the person's key is gone.
    public internal(set) var number: String?
    /// nil while nobody ended it; a document expires by itself, without a fact of its own.
    public internal(set) var ended: End?

    /// How it ended before its last day, and when.
    public struct End: Hashable, Sendable {
        public let reason: DocumentEnded.Reason
        public let onDay: LocalDate
    }

    public init(
        id: DocumentID, kind: TravelDocumentKind, issuer: CountryCode, opens: CountryCode,
        validFrom: LocalDate, validUntil: LocalDate, number: String?
    ) {
        (self.id, self.kind, self.issuer, self.opens) = (id, kind, issuer, opens)
        (self.validFrom, self.validUntil, self.number) = (validFrom, validUntil, number)
    }

    /// Whether it opens `country` on `day`: valid on its first and last day, and no longer from
    /// the day on which it was lost, withdrawn or handed back.
    public func isValid(on day: LocalDate, for country: CountryCode) -> Bool {
        opens == country && isValid(on: day)
    }

    /// Whether it is valid on `day`, for the country that it opens.
    public func isValid(on day: LocalDate) -> Bool {
        guard validFrom <= day, day <= validUntil else { return false }
        return ended.map { day < $0.onDay } ?? true
    }
}

extension Person {
    /// The document that opens `country` on `day`, the one that is valid longest; nil when there
    /// is none. Not knowing is not having: what burdens waits for a document that was recorded.
    public func travelDocument(
        validOn day: LocalDate, for country: CountryCode
    ) -> TravelDocument? {
        documents.filter { $0.isValid(on: day, for: country) }
            .max { $0.validUntil < $1.validUntil }
    }
}
