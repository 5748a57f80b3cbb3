/// Something that happens and with which a term starts or stops, in words.
public struct LegalEvent: Hashable, Sendable {
    /// `complaintReceived`.
    public let code: String
    public let nl: String
    public let en: String

    /// What happened, as the end of a sentence.
    public func words(_ language: LegalLanguage) -> String { language == .nl ? nl : en }
}
