public import Law

/// Reads a version of the law that a ledger keeps by the hashes of its files.
public protocol LawShelf: Sendable {
    /// - Throws: what is at fault with the files, or that one is gone.
    func law(of proposal: CorpusProposed) async throws -> Corpus
}
