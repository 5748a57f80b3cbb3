import Casework
import Kernel
import Ledger
import Sealing

/// A session of somebody who signed in. Kept in the ledger's file, so that every node knows it.
struct Session: Hashable, Sendable {
    let account: StreamID
    /// What every form repeats, so that no other site can send one.
    let token: String
    let endsAt: Instant
}

/// The sessions of a site. Only the hash of what the cookie holds is kept.
struct Sessions: Sendable {
    let store: any SessionStore

    /// A working day; a forgotten session ends by itself.
    static let hours = 10

    /// However often somebody says to be still there, after this many hours they sign in again
    /// (assumed: a night shift with its handover).
    static let longest = 16

    /// Opens a session; durable on return.
    ///
    /// - Returns: what the cookie holds.
    func open(
        for account: StreamID, entropy: any Entropy, now: Instant
    ) async throws -> String {
        let id = Hex.text(entropy.bytes(32))
        let stored = StoredSession(
            Self.digest(id), actor: ActorID(account: account),
            content: [
                "token": .text(Hex.text(entropy.bytes(16))), "begun": .number(now.seconds),
            ],
            expires: now.adding(hours: Self.hours))
        try await store.keep(stored, at: now)
        return id
    }

    func session(_ id: String, now: Instant) async throws -> Session? {
        guard let stored = try await store.session(Self.digest(id), at: now) else { return nil }
        let account = StreamID(high: stored.actor.high, low: stored.actor.low)
        return Session(
            account: account, token: try stored.content.text("token"), endsAt: stored.expires)
    }

    /// Lets a session last ten hours from now, as far as it may. Its token stays, so that a form
    /// that is open can still be sent.
    ///
    /// - Returns: when it ends; nil when there is no such session any more.
    func extend(_ id: String, now: Instant) async throws -> Instant? {
        guard let stored = try await store.session(Self.digest(id), at: now) else { return nil }
        let begun = Instant(microseconds: 0).adding(seconds: try stored.content.number("begun"))
        let ends = min(now.adding(hours: Self.hours), begun.adding(hours: Self.longest))
        try await store.keep(
            StoredSession(stored.id, actor: stored.actor, content: stored.content, expires: ends),
            at: now)
        return ends
    }

    func end(_ id: String) async throws { try await store.end(Self.digest(id)) }

    private static func digest(_ id: String) -> Digest { Digest.of(Array(id.utf8)) }
}
