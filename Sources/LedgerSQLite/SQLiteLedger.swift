package import GRDB
public import Kernel
public import Ledger
public import Sealing

/// The record in one file: one writer that shares durable commits, many readers.
public final class SQLiteLedger: Ledger {
    /// For the benchmark, which listens to what is written.
    package let pool: DatabasePool
    private let models: ReadModels

    /// A file of another format, or no ledger at all.
    public struct OtherFormat: Error, Hashable, Sendable {
        public let found: String?
    }

    /// Opens the ledger, or makes a new one; the two arguments after `tables` count only then.
    ///
    /// A read model whose definition has changed is made anew and stays empty until ``Rebuild``;
    /// ``isRebuildNeeded()`` tells.
    public init(
        path: String, tables: [Kernel.Table], isDemonstration: Bool = false, seed: UInt64? = nil
    ) throws {
        models = ReadModels(tables)
        pool = try DatabasePool(path: path, configuration: Self.configuration)
        // GRDB sets NORMAL on its writer after `prepareDatabase`: a commit would not be durable.
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        try pool.write { db in
            if try !db.tableExists("meta") {
                try Schema.create(in: db, isDemonstration: isDemonstration, seed: seed)
            }
            let writer = SQLiteWriter(db, ReadModels(tables))
            let format = try writer.meta("format")
            guard format == Schema.format else { throw OtherFormat(found: format) }
            let isNew = try writer.size(of: .events) == 0
            if try ReadModels.prepare(tables, in: db), !isNew {
                try writer.setMeta("rebuild", to: "needed")
            }
        }
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.maximumReaderCount = 4
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        return configuration
    }

    public func write<Output: Sendable>(
        _ work: @escaping @Sendable (any LedgerWriter) throws -> Output
    ) async throws -> Output {
        let models = models
        return try await pool.write { try work(SQLiteWriter($0, models)) }
    }

    public func read<Output: Sendable>(
        _ work: @escaping @Sendable (any LedgerReader) throws -> Output
    ) async throws -> Output {
        let models = models
        return try await pool.read { try work(SQLiteReader($0, models)) }
    }

    public func ask<Output: Sendable>(
        opening keyring: Keyring, _ work: @escaping @Sendable (any Answering) throws -> Output
    ) async throws -> Output {
        try await pool.read { try work(Asking(db: $0, keyring: keyring)) }
    }

    public func isRebuildNeeded() async throws -> Bool {
        try await read { try $0.meta("rebuild") == "needed" }
    }

    /// Writes the log into the file and cuts it off, when no reader needs it any more.
    public func forget() async throws {
        try await pool.barrierWriteWithoutTransaction { db in
            _ = try db.checkpoint(.truncate)
        }
    }

    /// A badly damaged file breaks the check itself off; what it said before that counts, too.
    public func damage() async throws -> [String] {
        try await pool.read { db in
            var lines: [String] = []
            do {
                let check = try Prepared(db, "PRAGMA integrity_check")
                while try check.step() { lines.append(check.text(0)) }
            } catch let error as DatabaseError {
                lines.append(error.description)
            }
            return lines.filter { $0 != "ok" }
        }
    }

    /// From now on nothing waits for the disk: for a ledger that is being made and that nobody is
    /// served from. Should the machine stop before ``settle()``, the file is worth nothing.
    public func hurry() async throws {
        try await pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = OFF")
            try db.execute(sql: "PRAGMA cache_size = -262144")
        }
    }

    /// Makes all that was written durable, and every commit from now on, as at the opening.
    public func settle() async throws {
        try await pool.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(sql: "PRAGMA cache_size = -2000")
        }
        // A commit syncs the log with all that stands in it; then the file itself is synced.
        try await write { try $0.setMeta("rebuild", to: "") }
        try await forget()
    }

    public func close() async throws { try pool.close() }
}
