/// An expected "no", with everything that stands in the way.
///
/// Recorded with its citations, shown in words by Pages, answered as 422 (403 for ``Reason/noRight``).
public struct Refusal: Error, Hashable, Sendable {
    public let reason: Reason
    /// Every provision in the way, strongest first; never empty for a refusal of the law.
    public let citations: [Citation]

    public init(_ reason: Reason, citing citations: [Citation] = []) {
        (self.reason, self.citations) = (reason, citations)
    }

    /// A state in which the act is not possible, named as a state: `departure.alreadyPlanned`.
    public struct Reason: RawRepresentable, Hashable, Sendable {
        public let rawValue: String
        public init(rawValue: String) { self.rawValue = rawValue }
        public init(_ rawValue: String) { self.rawValue = rawValue }
    }
}

extension Refusal.Reason {
    /// The role, or the relation to the case, gives no right to this act.
    public static let noRight = Self("access.noRight")
    /// One or more provisions of the law bar the act.
    public static let unlawful = Self("law.barred")
    /// Somebody else holds the claim: a seat, a number, the one open episode.
    public static let claimLost = Self("claim.lost")
    /// The key of the person was destroyed; nothing that burdens is possible any more.
    public static let erased = Self("person.erased")
}

/// One provision in the way and how it applies.
public struct Citation: Hashable, Sendable {
    /// The rule in the corpus: `SUS-08`.
    public let rule: String
    /// The article as a jurist writes it: `Awb 8:81`.
    public let article: String
    /// In which state the fact is that brings the rule in: `open`, `unknown`, `missing`, `expired`.
    public let state: String
    /// Whether a jurist verified rule and article.
    public let isVerified: Bool

    public init(rule: String, article: String, state: String, isVerified: Bool) {
        (self.rule, self.article, self.state) = (rule, article, state)
        self.isVerified = isVerified
    }
}
