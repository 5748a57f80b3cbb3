/// One file of the corpus: its path inside the corpus and its text.
public struct CorpusFile: Hashable, Sendable {
    /// `<law>/<day of entry into force>.yaml`, or `<law>/scenarios.yaml`.
    public let path: String
    public let text: String

    public init(path: String, text: String) { (self.path, self.text) = (path, text) }
}
