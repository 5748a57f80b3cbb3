/// What a law of the corpus is called by its readers.
public struct LawName: Hashable, Sendable {
    /// The folder that holds its rules: `dublin`.
    public let law: String
    public let nl: String
    public let en: String

    /// The name in one of the languages of the law.
    public func words(_ language: LegalLanguage) -> String { language == .nl ? nl : en }
}

extension LawName {
    init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["law", "nl", "en"])
        law = try record.text("law")
        nl = try record.text("nl")
        en = try record.text("en")
    }

    /// For a law of an older corpus, in which nothing had a name: the folder.
    init(unnamed law: String) { (self.law, nl, en) = (law, law, law) }
}
