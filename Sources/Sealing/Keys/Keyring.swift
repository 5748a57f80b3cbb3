public import Kernel
internal import Synchronization

/// Every key in use: opens and seals what belongs to a person, hashes what must be found again,
/// signs what must be believed.
public final class Keyring: Sendable {
    private let keystore: any Keystore
    private let journal: any ErasureJournal
    private let master: SecretKey
    private let entropy: any Entropy
    private let secrets: Secrets
    private let memory = Mutex(Memory())

    private struct Memory {
        var keys: [SubjectID: SecretKey] = [:]
        var erased: Set<SubjectID> = []
    }

    // About 100 bytes a key: 20 MB at most.
    private static let remembered = 200_000

    /// Applies the journal: whoever stands in it has no key afterwards, whatever was restored.
    public init(
        keystore: any Keystore, journal: any ErasureJournal, master: SecretKey,
        entropy: any Entropy
    ) throws {
        (self.keystore, self.journal) = (keystore, journal)
        (self.master, self.entropy) = (master, entropy)
        secrets = try Secrets(keystore, master: master, entropy: entropy)
        let erased = try journal.erasures().map(\.subject)
        try keystore.destroy(erased)
        memory.withLock { $0.erased = Set(erased) }
    }

    public var publicKey: [UInt8] { secrets.signing.publicKey }
    public var erased: Set<SubjectID> { memory.withLock { $0.erased } }

    public func sign(_ layout: Layout) throws -> [UInt8] { try secrets.signing.sign(layout.bytes) }

    /// What a read model holds instead of a text that must be found and not read.
    public func token(_ text: String) -> Digest { secrets.token.hash(Array(text.utf8)) }

    /// What a claim holds instead of a secret key.
    public func claimWord(_ kind: String, _ key: String) -> Digest {
        secrets.claim.hash(Array(kind.utf8) + [0] + Array(key.utf8))
    }

    public func fingerprint(_ body: [UInt8]) -> Digest { secrets.fingerprint.hash(body) }

    /// Gives each of these subjects a key, durable on return. Erased subjects get none.
    public func prepare(_ subjects: Set<SubjectID>) throws {
        let missing = try subjects.filter { try key(of: $0) == nil && !isErased($0) }
        guard !missing.isEmpty else { return }
        let fresh = try missing.sorted().map { subject in
            (subject: subject, key: try newKey())
        }
        try keystore.add(
            fresh.map { (subject: $0.subject, wrapped: try wrapped($0.key, of: $0.subject)) })
        for (subject, key) in fresh { remember(key, of: subject) }
    }

    public func isErased(_ subject: SubjectID) -> Bool {
        memory.withLock { $0.erased.contains(subject) }
    }

    /// Seals with the subject's key and a fresh nonce.
    ///
    /// For an erased subject with a key that is thrown away: the digest of such a part can be
    /// kept, its content cannot.
    public func seal(
        _ plain: [UInt8], of subject: SubjectID, bound associated: [UInt8]
    ) throws -> [UInt8] {
        try (key(of: subject) ?? newKey()).seal(
            plain, nonce: entropy.bytes(12), bound: associated)
    }

    /// - Returns: nil when the key is gone.
    /// - Throws: ``BrokenSeal`` when the bytes are not what was sealed here.
    public func open(
        _ sealed: [UInt8], of subject: SubjectID, bound associated: [UInt8]
    ) throws -> [UInt8]? {
        try key(of: subject)?.open(sealed, bound: associated)
    }

    /// The cell of a read model; the same text gives the same bytes (docs/ledger-format.md §5).
    ///
    /// - Returns: nil when the key is gone.
    public func cell(
        _ text: String, in column: String, of subject: SubjectID
    ) throws -> [UInt8]? {
        try key(of: subject)?.seal(
            Array(text.utf8), nonce: Self.noNonce, bound: Self.cellBinding(column, subject))
    }

    public func openCell(
        _ sealed: [UInt8], in column: String, of subject: SubjectID
    ) throws -> String? {
        try open(sealed, of: subject, bound: Self.cellBinding(column, subject))
            .map { String(decoding: $0, as: UTF8.self) }
    }

    /// Writes the erasures down for good; what follows may crash and is caught up at the start.
    public func announce(_ erasures: [Erasure]) throws {
        try journal.add(erasures)
    }

    /// Destroys the keys; they were announced before.
    public func destroy(_ subjects: [SubjectID]) throws {
        for subject in subjects { forget(subject) }
        try keystore.destroy(subjects)
    }

    /// Lets go of a key that was destroyed elsewhere.
    public func forget(_ subject: SubjectID) {
        memory.withLock { memory in
            memory.keys[subject] = nil
            memory.erased.insert(subject)
        }
    }

    private static let noNonce = [UInt8](repeating: 0, count: 12)

    private static func cellBinding(_ column: String, _ subject: SubjectID) -> [UInt8] {
        var layout = Layout(tag: "cell", capacity: 64)
        layout.text(column)
        layout.raw(subject)
        return layout.bytes
    }

    private func newKey() throws -> SecretKey {
        guard let key = SecretKey(bytes: entropy.bytes(32)) else { throw BrokenSeal() }
        return key
    }

    private func wrapped(_ key: SecretKey, of subject: SubjectID) throws -> [UInt8] {
        try master.seal(key.bytes, nonce: entropy.bytes(12), bound: subject.bytes)
    }

    private func key(of subject: SubjectID) throws -> SecretKey? {
        // Who is erased has no key in memory either, so the common case looks once.
        if let key = memory.withLock({ $0.keys[subject] }) { return key }
        guard !isErased(subject), let wrapped = try keystore.key(of: subject) else { return nil }
        guard let key = SecretKey(bytes: try master.open(wrapped, bound: subject.bytes)) else {
            throw BrokenSeal()
        }
        remember(key, of: subject)
        return key
    }

    private func remember(_ key: SecretKey, of subject: SubjectID) {
        memory.withLock { memory in
            // An erasure may have come between; then the key must not come back.
            guard !memory.erased.contains(subject) else { return }
            if memory.keys.count >= Self.remembered { memory.keys.removeAll() }
            memory.keys[subject] = key
        }
    }
}
