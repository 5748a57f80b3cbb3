public import Kernel

/// What every rule of the corpus carries, in one of its versions.
public struct Rule: Hashable, Sendable {
    /// Whether the text is, or on its day becomes, law. What is proposed or has lapsed binds
    /// nobody: it may stand in a file and is checked like the others, but nothing is asked of it.
    public enum Status: String, CaseIterable, Sendable {
        case inForce, adopted, proposed, lapsed

        /// Whether a question to the law may be answered from it.
        public var binds: Bool { self == .inForce || self == .adopted }
    }

    /// The event whose day chooses the version (never "today").
    public enum Selector: String, CaseIterable, Sendable {
        case decisionTaken, applicationMade, applicationLodged, applicationRegistered
        case requestLodged, measureOrdered, stayStarted, actPlanned
        /// The event with which the term of the rule starts.
        case started
    }

    /// `SUS-08`, `RET-02`.
    public let id: String
    public let nl: Words
    public let en: Words
    /// The article as a jurist writes it: `Awb 8:81`.
    public let article: String
    /// Where anyone can read it.
    public let url: String
    public let status: Status
    public package(set) var selector: Selector
    /// The first day of this version; it holds until the day before the next one.
    public let validFrom: LocalDate
    public let verification: Verification

    /// Its words in one of the languages of the law.
    public func words(_ language: LegalLanguage) -> Words { language == .nl ? nl : en }
}

/// A rule in plain words (at most level B1), in one language.
public struct Words: Hashable, Sendable {
    public let name: String
    /// What stands in the way, or what the rule gives.
    public let why: String
    /// What would lift it; nil for a rule that bars nothing.
    public let lift: String?
}

/// A rule for a page: its words, its article, and how sure we are of it on the day asked for.
public struct RuleText: Hashable, Sendable {
    public let rule: String
    public let nl: Words
    public let en: Words
    public let article: String
    public let url: String
    /// The first and the last day of the version; no last day when it is the newest.
    public let validFrom: LocalDate
    public let validUntil: LocalDate?
    public let isVerified: Bool
    /// Why it is not verified, in words; nil when it is.
    public let doubt: String?

    init(_ rule: Rule, until end: LocalDate?, on day: LocalDate) {
        self.rule = rule.id
        (nl, en, article, url) = (rule.nl, rule.en, rule.article, rule.url)
        (validFrom, validUntil) = (rule.validFrom, end)
        isVerified = rule.verification.holds(on: day)
        doubt = rule.verification.doubt(on: day)
    }

    public func words(_ language: LegalLanguage) -> Words {
        switch language {
        case .nl: nl
        case .en: en
        }
    }
}
