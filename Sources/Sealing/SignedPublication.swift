public import Kernel

/// A publication as it leaves the house: its facts, and the signature of the ledger's key on them.
/// Anybody can check it without the ledger (docs/publications.md).
public struct SignedPublication: Hashable, Sendable {
    /// What is signed; which format it has stands in it.
    public let document: Fields
    /// 32 bytes, as the ledger publishes it.
    public let publicKey: [UInt8]
    /// Ed25519, 64 bytes.
    public let signature: [UInt8]

    /// Signs a document with the key of a ledger.
    public init(_ document: Fields, by keyring: Keyring) throws {
        self.document = document
        publicKey = keyring.publicKey
        signature = try keyring.sign(Self.layout(document))
    }

    /// Whether this key signed exactly these facts. The key that stands in the file proves nothing:
    /// give the one that the ledger published.
    public func holds(under key: [UInt8]) -> Bool {
        key == publicKey
            && SigningKey.isValid(signature, of: Self.layout(document).bytes, under: key)
    }

    private static func layout(_ document: Fields) -> Layout {
        let bytes = document.bytes
        var layout = Layout(tag: "rotonde/publication/1", capacity: bytes.count + 64)
        layout.bytes(bytes)
        return layout
    }
}

extension SignedPublication {
    private static let format = "rotonde/signed-publication/1"

    /// One object with the document inside; the same publication gives the same bytes.
    public var json: [UInt8] {
        let fields: Fields = [
            "format": .text(Self.format), "document": .object(document),
            "public_key": .text(Hex.text(publicKey)), "signature": .text(Hex.text(signature)),
        ]
        return fields.bytes
    }

    /// - Throws: ``Malformed`` for anything else than ``json`` writes.
    public init(json: [UInt8]) throws(Malformed) {
        let fields = try Fields(bytes: json)
        guard try fields.text("format") == Self.format else {
            throw Malformed("no signed publication")
        }
        guard let key = Hex.bytes(try fields.text("public_key")),
            let signature = Hex.bytes(try fields.text("signature"))
        else { throw Malformed("signature") }
        document = try fields.object("document")
        (publicKey, self.signature) = (key, signature)
    }
}
