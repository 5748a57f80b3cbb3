internal import GRDB
internal import Kernel
public import Sealing

/// A file that receipts name by its hash, kept for ever: law, plan or calendar.
public struct ShelvedFile: Hashable, Sendable {
    public let path: String
    public let content: [UInt8]

    public init(path: String, content: [UInt8]) { (self.path, self.content) = (path, content) }

    /// SHA-256 of the content.
    public var hash: Digest { Digest.of(content) }
}

extension SQLiteLedger {
    /// What the file belongs to.
    public enum Shelf: String, Sendable { case corpus, plan }

    /// Keeps these files; one that is there already stays as it is.
    public func keep(_ files: [ShelvedFile], on shelf: Shelf) async throws {
        try await pool.write { db in
            var insert = try Prepared(
                db, "INSERT OR IGNORE INTO \(shelf.rawValue) VALUES (?, ?, ?)")
            for file in files {
                insert.bind(file.hash)
                insert.bind(file.path)
                insert.bind(file.content)
                try insert.run()
            }
        }
    }

    /// nil when no file with this hash was kept.
    public func file(_ hash: Digest, on shelf: Shelf) async throws -> ShelvedFile? {
        try await pool.read { db in
            var query = try Prepared(
                db, "SELECT path, content FROM \(shelf.rawValue) WHERE hash = ?")
            query.bind(hash)
            guard try query.step() else { return nil }
            return ShelvedFile(path: query.text(0), content: query.blob(1))
        }
    }
}
