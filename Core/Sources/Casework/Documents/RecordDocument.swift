public import Kernel

/// Records a travel document that the person holds, in any state of the case.
///
/// The same document again changes nothing.
public struct RecordDocument: Act {
    public static let name = "documents.record"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .travelDocument)

    public let target: Target
    public let kind: TravelDocumentKind
    public let issuer: CountryCode
    /// The country that it opens.
    public let opens: CountryCode
    public let validFrom: LocalDate
    public let validUntil: LocalDate
    public let number: String

    /// - Parameter opens: the country that it opens; nil for the issuer itself.
    public init(
        _ target: Target, _ kind: TravelDocumentKind, issuedBy issuer: CountryCode,
        opens: CountryCode? = nil, from validFrom: LocalDate, until validUntil: LocalDate,
        number: String
    ) {
        (self.target, self.kind, self.issuer) = (target, kind, issuer)
        self.opens = opens ?? issuer
        (self.validFrom, self.validUntil, self.number) = (validFrom, validUntil, number)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let held = try dossier.hold(self, in: setting) else { return Decision() }
        return Decision([held])
    }
}

extension Dossier {
    /// The document comes to be held; nil when it already is.
    func hold(_ act: RecordDocument, in setting: Setting) throws(Refusal) -> Append? {
        guard !person.isErased else { throw Refusal(.erased) }
        guard !act.number.isEmpty else { throw Refusal(.documentWithoutNumber) }
        guard act.validFrom <= act.validUntil else { throw Refusal(.validityReversed) }
        let isHeld = person.documents.contains {
            $0.ended == nil && $0.kind == act.kind && $0.issuer == act.issuer
                && $0.number == act.number && $0.validUntil == act.validUntil
        }
        guard !isHeld else { return nil }
        let document = TravelDocument(
            id: setting.fresh.id(0), kind: act.kind, issuer: act.issuer, opens: act.opens,
            validFrom: act.validFrom, validUntil: act.validUntil, number: act.number)
        return Append(
            DocumentHeld(document, of: subject), to: personID, onDay: setting.today)
    }
}

extension Refusal.Reason {
    public static let documentWithoutNumber = Self("document.noNumber")
    /// Its last day lies before its first.
    public static let validityReversed = Self("document.validityReversed")
}
