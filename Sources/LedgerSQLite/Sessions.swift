internal import GRDB
public import Kernel
public import Sealing

/// Somebody who is signed in, as all nodes see them.
public struct Session: Hashable, Sendable {
    /// The digest of the cookie: whoever reads the table can sign in as nobody.
    public let id: Digest
    public let actor: ActorID
    public let content: Fields
    public let expires: Instant

    public init(_ id: Digest, actor: ActorID, content: Fields, expires: Instant) {
        (self.id, self.actor, self.content, self.expires) = (id, actor, content, expires)
    }
}

extension SQLiteLedger {
    /// nil when there is none, or it has expired.
    public func session(_ id: Digest, at now: Instant) async throws -> Session? {
        try await pool.read { db in
            var query = try Prepared(
                db, "SELECT actor, content, expires FROM session WHERE id = ? AND expires > ?")
            query.bind(id)
            query.bind(now.microseconds)
            guard try query.step() else { return nil }
            return Session(
                id, actor: try query.id(0), content: try Fields(bytes: query.blob(1)),
                expires: Instant(microseconds: query.integer(2)))
        }
    }

    /// Keeps a new session, or the new content of an old one; drops those that have expired.
    public func keep(_ session: Session, at now: Instant) async throws {
        try await pool.write { db in
            var delete = try Prepared(db, "DELETE FROM session WHERE expires <= ? OR id = ?")
            delete.bind(now.microseconds)
            delete.bind(session.id)
            try delete.run()
            var insert = try Prepared(db, "INSERT INTO session VALUES (?, ?, ?, ?)")
            insert.bind(session.id)
            insert.bind(session.actor)
            insert.bind(session.content.bytes)
            insert.bind(session.expires.microseconds)
            try insert.run()
        }
    }

    public func end(_ session: Digest) async throws {
        try await pool.write { db in
            var delete = try Prepared(db, "DELETE FROM session WHERE id = ?")
            delete.bind(session)
            try delete.run()
        }
    }
}
