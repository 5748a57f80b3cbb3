import Kernel
import Ledger
import Sealing

/// What officers looked for, for a quarter of an hour (assumed: long enough to try a few results).
///
/// The text is sealed with a key made of the id in the address, and stands under the digest of that
/// id: whoever reads the table reads nobody's name. Kept beside the sessions, so that every node
/// knows it and what has expired is dropped in the same way.
struct Searches: Sendable {
    let store: any SessionStore

    static let minutes = 15

    /// Keeps a text for this officer; durable on return.
    ///
    /// - Returns: the id that stands in the address: 32 hexadecimal digits, drawn.
    func keep(
        _ text: String, for actor: ActorID, entropy: any Entropy, now: Instant
    ) async throws -> String {
        let id = Hex.text(entropy.bytes(16))
        guard let key = Self.key(id) else { throw BrokenSeal() }
        // Each key seals once, so a fixed nonce is used once with it.
        let sealed = try key.seal(
            Array(text.utf8), nonce: [UInt8](repeating: 0, count: 12), bound: actor.bytes)
        try await store.keep(
            StoredSession(
                Self.place(id), actor: actor, content: ["search": .text(Hex.text(sealed))],
                expires: now.adding(seconds: Self.minutes * 60)), at: now)
        return id
    }

    /// - Returns: nil when there is none, it is somebody else's, or its time has passed.
    func text(_ id: String, for actor: ActorID, now: Instant) async throws -> String? {
        guard let key = Self.key(id),
            let stored = try await store.session(Self.place(id), at: now), stored.actor == actor,
            let sealed = Hex.bytes(try stored.content.text("search"))
        else { return nil }
        return String(decoding: try key.open(sealed, bound: actor.bytes), as: UTF8.self)
    }

    // Neither can be made of the other, and neither is the digest of a session's cookie.
    private static func place(_ id: String) -> Digest { digest("rotonde/search", id) }
    private static func key(_ id: String) -> SecretKey? {
        SecretKey(bytes: digest("rotonde/search key", id).bytes)
    }

    private static func digest(_ tag: String, _ id: String) -> Digest {
        var layout = Layout(tag: tag)
        layout.text(id)
        return Digest.of(layout)
    }
}
