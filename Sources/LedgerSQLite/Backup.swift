internal import GRDB

extension SQLiteLedger {
    /// Copies the ledger as it is at one moment, while it stays in use.
    public func backup(to path: String) async throws {
        let copy = try DatabaseQueue(path: path)
        try pool.backup(to: copy)
        try copy.close()
    }
}

extension SQLiteKeystore {
    /// Copies the keys; keep such a copy apart from the ledger's, and not for long.
    public func backup(to path: String) throws {
        let copy = try DatabaseQueue(path: path)
        try queue.backup(to: copy)
        try copy.close()
    }
}

/// Puts a backup in a place where nothing stands. Never touches the erasure journal: opening the
/// restored ledger applies it.
public enum Restore {
    /// Something stands where the copy should go; nothing was overwritten.
    public struct AlreadyThere: Error, Hashable, Sendable {
        public let path: String
    }

    /// - Throws: ``AlreadyThere``; nothing is changed then.
    public static func file(from backup: String, to path: String) throws {
        let source = try DatabaseQueue(path: backup)
        let target = try DatabaseQueue(path: path)
        let isEmpty = try target.read { try Int.fetchOne($0, sql: "PRAGMA page_count") == 0 }
        guard isEmpty else { throw AlreadyThere(path: path) }
        try source.backup(to: target)
        try target.close()
        try source.close()
    }
}
