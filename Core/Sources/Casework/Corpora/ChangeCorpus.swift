public import Kernel

/// A changed law was proposed; its files are kept in the ledger by their hashes.
public struct CorpusProposed: Event, Hashable {
    public static let type = "corpus.proposed"

    public let version: String
    public let files: [CorpusActivated.File]

    public init(version: String, files: [CorpusActivated.File]) {
        (self.version, self.files) = (version, files)
    }
    public var clear: Fields { .corpus(version, files) }
    public init(_ entry: Entry) throws(Malformed) { (version, files) = try entry.clear.corpus() }
}

/// A proposed law was taken back.
public struct CorpusProposalWithdrawn: Event {
    public static let type = "corpus.proposalWithdrawn"

    public let version: String

    public init(version: String) { self.version = version }
    public var clear: Fields { ["version": .text(version)] }
    public init(_ entry: Entry) throws(Malformed) { version = try entry.clear.text("version") }
}

/// A first owner of the rules proposes a changed law. It takes the place of one that waits.
///
/// That its files can be read and its examples come out as written is asked before they are kept.
public struct ProposeCorpus: Act {
    public static let name = "corpora.propose"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-31"]
    public static let permission = Permission(.write, on: .rules)

    public let corpus: CorpusProposed

    public init(_ corpus: CorpusProposed) { self.corpus = corpus }

    public var targets: [Target] { [.derived(CorpusShelf.stream)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayChangeTheLaw(setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let shelf: CorpusShelf? = snapshot.state(CorpusShelf.stream)
        guard shelf?.active?.version != corpus.version else { throw Refusal(.sameCorpus) }
        guard shelf?.proposed?.corpus != corpus else { return Decision() }
        return Decision([Append(corpus, to: CorpusShelf.stream, onDay: setting.today)])
    }
}

/// Another owner of the rules puts the proposed law into use; or anybody of them takes it back.
public struct ConfirmCorpus: Act {
    public static let name = "corpora.confirm"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23", "SAF-31"]
    public static let permission = Permission(.decide, on: .rules)

    /// The version that was read: another one takes another look.
    public let version: String

    public init(version: String) { self.version = version }

    public var targets: [Target] { [.derived(CorpusShelf.stream)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayChangeTheLaw(setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let shelf: CorpusShelf? = snapshot.state(CorpusShelf.stream)
        guard shelf?.active?.version != version else { return Decision() }
        guard let proposed = shelf?.proposed, proposed.corpus.version == version else {
            throw Refusal(.noProposal)
        }
        guard proposed.by != setting.access.actor else { throw Refusal(.samePerson) }
        let activated = CorpusActivated(version: version, files: proposed.corpus.files)
        return Decision([Append(activated, to: CorpusShelf.stream, onDay: setting.today)])
    }
}

/// Takes a proposed law back.
public struct WithdrawCorpus: Act {
    public static let name = "corpora.withdraw"
    public static let polarity = Polarity.relief
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .rules)

    public init() {}

    public var targets: [Target] { [.derived(CorpusShelf.stream)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayChangeTheLaw(setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let shelf: CorpusShelf? = snapshot.state(CorpusShelf.stream)
        guard let proposed = shelf?.proposed else { return Decision() }
        let event = CorpusProposalWithdrawn(version: proposed.corpus.version)
        return Decision([Append(event, to: CorpusShelf.stream, onDay: setting.today)])
    }
}

private func mayChangeTheLaw(_ setting: Setting) throws(Refusal) {
    guard setting.access.role == .ruleOwner else { throw Refusal(.noRight) }
}

extension Refusal.Reason {
    /// That version is in use.
    public static let sameCorpus = Self("corpus.same")
    /// Nobody proposed that version, or it was taken back.
    public static let noProposal = Self("corpus.noProposal")
}
