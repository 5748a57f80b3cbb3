public import Casework
public import Kernel
public import Law
internal import Ledger
internal import LedgerSQLite
internal import Projections
internal import Sealing

/// How the law of a ledger is changed: one owner of the rules proposes, another puts it in force.
/// It is judged by from the next start on.
extension Office {
    /// The owner of the rules with this name; nil when there is none.
    public func ruleOwner(named name: String) async throws -> Access? {
        let owners = try await desk.run(Accounts.staff(in: .ruleOwner, for: .installer))
        return owners.first { $0.name == name }.map {
            Access(actor: $0.actor, role: .ruleOwner, purpose: .administration)
        }
    }

    /// Keeps the files of a changed law and proposes it.
    ///
    /// - Precondition: the files have no fault; whoever asks has shown those.
    /// - Returns: the refusal, or nil.
    public func propose(_ files: [CorpusFile], by access: Access) async throws -> Refusal? {
        let shelved = files.map { ShelvedFile(path: $0.path, content: Array($0.text.utf8)) }
        try await ledger.keep(shelved, on: .corpus)
        let proposal = CorpusProposed(
            version: Lawbook.version(of: files),
            files: shelved.map { .init(path: $0.path, hash: $0.hash.description) })
        return try await submit(ProposeCorpus(proposal), by: access)
    }

    /// - Returns: the refusal, or nil.
    public func submit(_ act: any Act, by access: Access) async throws -> Refusal? {
        let id: CommandID = Fresh(SystemEntropy()).id(0)
        let submission = Submission(act, by: access, id: id, body: id.bytes)
        switch try await desk.submit(submission) {
        case .accepted: return nil
        case .refused(let refusal): return refusal
        }
    }
}

extension Office: LawShelf {
    /// Read from the files that the ledger keeps.
    public func law(of proposal: CorpusProposed) async throws -> Corpus {
        try await KeptCorpus.read(proposal.files, version: proposal.version, in: ledger)
    }
}
