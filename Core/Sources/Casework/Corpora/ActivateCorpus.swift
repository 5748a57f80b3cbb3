public import Kernel

/// The law that a ledger judges by: one version of the corpus, named by the hashes of its files.
public struct CorpusShelf: Folded {
    public static let kind = "corpus"

    public let id: StreamID
    /// nil before the first activation.
    public private(set) var active: CorpusActivated?

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    /// The one shelf of a ledger.
    public static let stream = StreamID(high: 0x6C61_7700_0000_0000, low: 1)

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        active = try CorpusActivated(entry)
    }
}

/// A version of the corpus came into use; its files are kept in the ledger by their hashes.
public struct CorpusActivated: Event {
    public static let type = "corpus.activated"

    /// A file of the corpus, by its hash.
    public struct File: Hashable, Sendable {
        public let path: String
        /// SHA-256 in hexadecimal.
        public let hash: String
        public init(path: String, hash: String) { (self.path, self.hash) = (path, hash) }
    }

    public let version: String
    public let files: [File]

    public init(version: String, files: [File]) { (self.version, self.files) = (version, files) }

    public var clear: Fields {
        [
            "version": .text(version),
            "files": .list(
                files.map { .object(["path": .text($0.path), "hash": .text($0.hash)]) }),
        ]
    }

    public init(_ entry: Entry) throws(Malformed) {
        version = try entry.clear.text("version")
        files = try entry.clear.list("files").map { datum throws(Malformed) in
            guard case .object(let file) = datum else { throw Malformed("file") }
            return File(path: try file.text("path"), hash: try file.text("hash"))
        }
    }
}

/// Puts the first corpus of a new ledger into use.
///
/// A later version takes two people with the mandate (design §4); until they have an act of
/// their own, a ledger keeps the law that it was made with.
public struct ActivateCorpus: Act {
    public static let name = "corpora.activate"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-31"]
    public static let permission = Permission([], on: .rules)

    public let corpus: CorpusActivated

    public init(_ corpus: CorpusActivated) { self.corpus = corpus }

    public var targets: [Target] { [.derived(CorpusShelf.stream)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .administrator else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let shelf: CorpusShelf? = snapshot.state(CorpusShelf.stream)
        guard shelf?.active == nil else { throw Refusal(.corpusActive) }
        return Decision([Append(corpus, to: CorpusShelf.stream, onDay: setting.today)])
    }
}

extension Refusal.Reason {
    /// A corpus is in use already; replacing it takes two people.
    public static let corpusActive = Self("corpus.active")
}
