internal import Kernel

/// The four keys of a ledger that belong to no person.
struct Secrets: Sendable {
    let token: HashingKey
    let claim: HashingKey
    let fingerprint: HashingKey
    let signing: SigningKey

    private static let names = ["token", "claim", "fingerprint", "signing"]

    /// Reads them, or makes them durable in a new keystore.
    init(_ keystore: any Keystore, master: SecretKey, entropy: any Entropy) throws {
        if try keystore.secret(Self.names[0]) == nil {
            try keystore.add(
                secrets: Self.names.map { name in
                    let wrapped = try master.seal(
                        entropy.bytes(32), nonce: entropy.bytes(12), bound: Self.binding(name))
                    return (name: name, wrapped: wrapped)
                })
        }
        token = try Self.key("token", keystore, master).hashing
        claim = try Self.key("claim", keystore, master).hashing
        fingerprint = try Self.key("fingerprint", keystore, master).hashing
        signing = try SigningKey(seed: Self.key("signing", keystore, master).bytes)
    }

    private static func key(
        _ name: String, _ keystore: any Keystore, _ master: SecretKey
    ) throws -> SecretKey {
        guard let wrapped = try keystore.secret(name),
            let key = SecretKey(bytes: try master.open(wrapped, bound: binding(name)))
        else { throw BrokenSeal() }
        return key
    }

    private static func binding(_ name: String) -> [UInt8] {
        var layout = Layout(tag: "secret", capacity: 32)
        layout.text(name)
        return layout.bytes
    }
}
