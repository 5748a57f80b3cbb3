public import Kernel

/// The law that a ledger judges by: one version of the corpus, named by the hashes of its files.
public struct CorpusShelf: Folded {
    public static let kind = "corpus"

    public let id: StreamID
    /// nil before the first activation.
    public private(set) var active: CorpusActivated?
    /// The version that waits for a second person; nil where none does.
    public private(set) var proposed: Proposal?

    /// A version of the law that somebody proposed.
    public struct Proposal: Hashable, Sendable {
        public let corpus: CorpusProposed
        public let by: ActorID
        public let onDay: LocalDate
    }

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    /// The one shelf of a ledger.
    public static let stream = StreamID(high: 0x6C61_7700_0000_0000, low: 1)

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch try CorpusEvent(entry) {
        case .activated(let event): (active, proposed) = (event, nil)
        case .proposed(let event):
            proposed = Proposal(corpus: event, by: entry.access.actor, onDay: entry.onDay)
        case .withdrawn: proposed = nil
        }
    }
}

/// A version of the corpus came into use; its files are kept in the ledger by their hashes.
public struct CorpusActivated: Event, Hashable {
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

    public var clear: Fields { .corpus(version, files) }

    public init(_ entry: Entry) throws(Malformed) { (version, files) = try entry.clear.corpus() }
}

extension Fields {
    static func corpus(_ version: String, _ files: [CorpusActivated.File]) -> Fields {
        let files = files.map { file -> Datum in
            .object(["path": .text(file.path), "hash": .text(file.hash)])
        }
        return ["version": .text(version), "files": .list(files)]
    }

    func corpus() throws(Malformed) -> (version: String, files: [CorpusActivated.File]) {
        let files = try list("files").map { datum throws(Malformed) in
            guard case .object(let file) = datum else { throw Malformed("file") }
            return CorpusActivated.File(path: try file.text("path"), hash: try file.text("hash"))
        }
        return (try text("version"), files)
    }
}

/// Puts the first corpus of a new ledger into use. A later version takes two people
/// (``ProposeCorpus``, ``ConfirmCorpus``).
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
