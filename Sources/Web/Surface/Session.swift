import Casework
import Kernel
import Ledger
import Sealing

/// A session of somebody who signed in. Kept in the ledger's file, so that every node knows it.
struct Session: Hashable, Sendable {
    let account: StreamID
    /// What every form repeats, so that no other site can send one.
    let token: String
}

/// The sessions of a site. Only the hash of what the cookie holds is kept.
struct Sessions: Sendable {
    let store: any SessionStore

    /// A working day; a forgotten session ends by itself.
    static let hours = 10

    /// Opens a session; durable on return.
    ///
    /// - Returns: what the cookie holds.
    func open(
        for account: StreamID, entropy: any Entropy, now: Instant
    ) async throws -> String {
        let id = Hex.text(entropy.bytes(32))
        let stored = StoredSession(
            Self.digest(id), actor: ActorID(account: account),
            content: ["token": .text(Hex.text(entropy.bytes(16)))],
            expires: now.adding(hours: Self.hours))
        try await store.keep(stored, at: now)
        return id
    }

    func session(_ id: String, now: Instant) async throws -> Session? {
        guard let stored = try await store.session(Self.digest(id), at: now) else { return nil }
        let account = StreamID(high: stored.actor.high, low: stored.actor.low)
        return Session(account: account, token: try stored.content.text("token"))
    }

    func end(_ id: String) async throws { try await store.end(Self.digest(id)) }

    private static func digest(_ id: String) -> Digest { Digest.of(Array(id.utf8)) }
}
