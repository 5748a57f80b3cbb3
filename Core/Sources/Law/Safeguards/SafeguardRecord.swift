/// What the corpus says of one safeguard: in words, and where it is kept.
public struct SafeguardRecord: Hashable, Sendable {
    /// How it is kept.
    public enum Kind: String, CaseIterable, Sendable {
        /// A command is refused.
        case gate
        /// The system acts by itself.
        case auto
        /// It is always to be seen.
        case vis
        /// The types leave no room for anything else.
        case type
    }

    /// How far it is kept.
    public enum Standing: String, CaseIterable, Sendable {
        case enforced
        /// An act that it governs exists and does not keep it yet.
        case owed
        /// No act that it governs exists yet.
        case pending
    }

    public let safeguard: Safeguard
    public let kinds: [Kind]
    public let nl: String
    public let en: String
    public let source: String
    /// The acts that name it, in the order of their names.
    public let acts: [String]
    /// Where it is kept, when no act keeps it.
    public let places: [String]
    /// The name of the test that shows it; nil while it is not kept.
    public let test: String?
    /// Acts that exist and do not keep it yet.
    public let owedBy: [String]
    /// With what the names of acts begin that will need it.
    public let pending: [String]
    /// What is missing, in words; nil where nothing is.
    public let needs: String?

    public var standing: Standing {
        owedBy.isEmpty ? (test == nil ? .pending : .enforced) : .owed
    }

    /// The safeguard in one language.
    public func words(_ language: LegalLanguage) -> String { language == .nl ? nl : en }
}

extension SafeguardRecord {
    init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: [
            "id", "kinds", "nl", "en", "source", "acts", "places", "test", "owedBy", "pending",
            "needs",
        ])
        safeguard = try record.code("id")
        kinds = try record.codes("kinds")
        (nl, en) = (try record.text("nl"), try record.text("en"))
        source = try record.text("source")
        acts = try record.optionalTexts("acts")
        places = try record.optionalTexts("places")
        test = try record.optionalText("test")
        owedBy = try record.optionalTexts("owedBy")
        pending = try record.optionalTexts("pending")
        needs = try record.optionalText("needs")
        let isKept = test != nil && !(acts + places).isEmpty
        guard isKept || needs != nil, !isKept || (owedBy + pending).isEmpty else {
            throw record.fault("needs", .missing)
        }
    }
}

extension Record {
    fileprivate func optionalTexts(_ name: String) throws(CorpusFault) -> [String] {
        has(name) ? try texts(name) : []
    }
}
