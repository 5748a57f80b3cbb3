/// The law as dated data, in one version.
public struct Corpus: Sendable {
    /// SHA-256 of the files, in hexadecimal; receipts name it.
    public let version: String

    public init(files: [CorpusFile], version: String) {
        self.version = version
    }
}

/// One file of the corpus: its path inside the corpus and its text.
public struct CorpusFile: Hashable, Sendable {
    public let path: String
    public let text: String

    public init(path: String, text: String) { (self.path, self.text) = (path, text) }
}
