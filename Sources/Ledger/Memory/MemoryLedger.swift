public import Kernel
public import Sealing
internal import Synchronization

/// A ledger that is gone with the process; for simulations and tests. Answers no queries.
public final class MemoryLedger: Ledger {
    private let store: Mutex<MemoryStore>

    /// - Parameter tables: of the projections, as for any ledger.
    public init(tables: [Table], isDemonstration: Bool = false) {
        store = Mutex(MemoryStore(tables: tables, isDemonstration: isDemonstration))
    }

    public func write<Output: Sendable>(
        _ work: @escaping @Sendable (any LedgerWriter) throws -> Output
    ) async throws -> Output {
        try store.withLock { store in try store.transaction { try work(store) } }
    }

    public func read<Output: Sendable>(
        _ work: @escaping @Sendable (any LedgerReader) throws -> Output
    ) async throws -> Output {
        try store.withLock { try work($0) }
    }

    /// - Throws: ``NoQueries``, always.
    public func ask<Output: Sendable>(
        opening keyring: Keyring, _ work: @escaping @Sendable (any Answering) throws -> Output
    ) async throws -> Output {
        throw NoQueries()
    }

    /// What it holds besides its events.
    func rest() -> Rest { store.withLock { $0.rest } }

    public func forget() async {}
    public func damage() async -> [String] { [] }
    public func close() async {}
}

/// A ledger in memory runs no SQL; it can be dumped.
public struct NoQueries: Error, Hashable, Sendable {}
