public import Kernel
public import Sealing

/// Somebody who is signed in, as all nodes see them.
public struct StoredSession: Hashable, Sendable {
    /// The digest of the cookie: whoever reads the table can sign in as nobody.
    public let id: Digest
    public let actor: ActorID
    public let content: Fields
    public let expires: Instant

    public init(_ id: Digest, actor: ActorID, content: Fields, expires: Instant) {
        (self.id, self.actor, self.content, self.expires) = (id, actor, content, expires)
    }
}

/// Where sessions are kept, so that every node knows them. No part of the record.
public protocol SessionStore: Sendable {
    /// nil when there is none, or it has expired.
    func session(_ id: Digest, at now: Instant) async throws -> StoredSession?
    /// Keeps a new session, or the new content of an old one; drops those that have expired.
    func keep(_ session: StoredSession, at now: Instant) async throws
    func end(_ session: Digest) async throws
}
