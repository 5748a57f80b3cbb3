internal import GRDB
public import Kernel

/// A message that was written with its events and waits to be sent.
public struct Outgoing: Hashable, Sendable {
    public let id: Int64
    /// `partner:KMar` or `dutyDesk`.
    public let recipient: String
    public let kind: String
    public let stream: StreamID
    public let content: Fields
    public let recordedAt: Instant
}

extension SQLiteLedger {
    /// What was not sent yet, oldest first.
    public func unsent(limit: Int) async throws -> [Outgoing] {
        try await pool.read { db in
            var query = try Prepared(
                db,
                """
                SELECT id, recipient, kind, stream, content, recorded_at FROM outbox
                WHERE sent IS NULL ORDER BY id LIMIT ?
                """)
            query.bind(limit)
            var messages: [Outgoing] = []
            while try query.step() {
                messages.append(
                    Outgoing(
                        id: query.integer(0), recipient: query.text(1), kind: query.text(2),
                        stream: try query.id(3), content: try Fields(bytes: query.blob(4)),
                        recordedAt: Instant(microseconds: query.integer(5))))
            }
            return messages
        }
    }

    /// After the partner has confirmed it: a message may go twice, never not at all.
    public func markSent(_ id: Int64, at instant: Instant) async throws {
        try await pool.write { db in
            var update = try Prepared(db, "UPDATE outbox SET sent = ? WHERE id = ?")
            update.bind(instant.microseconds)
            update.bind(id)
            try update.run()
        }
    }
}
