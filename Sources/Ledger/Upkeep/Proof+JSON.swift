public import Kernel
internal import Sealing

/// The file of docs/ledger-format.md §4.1.
extension Proof {
    private static let format = "rotonde/proof/1"

    public var json: [UInt8] {
        let signed: Fields = [
            "log": .number(checkpoint.log.rawValue), "size": .number(checkpoint.size),
            "root": .text(checkpoint.root.description), "signed_at": .instant(checkpoint.signedAt),
            "signature": .text(Hex.text(checkpoint.signature)),
        ]
        let fields: Fields = [
            "format": .text(Self.format), "position": .number(position),
            "event": .text(event.description), "path": .texts(path.map(\.description)),
            "checkpoint": .object(signed), "public_key": .text(Hex.text(publicKey)),
        ]
        return fields.bytes
    }

    public init(json: [UInt8]) throws(Malformed) {
        let fields = try Fields(bytes: json)
        guard try fields.text("format") == Self.format else { throw Malformed("no proof") }
        let signed = try fields.object("checkpoint")
        guard let log = LogName(rawValue: try signed.number("log")) else { throw Malformed("log") }
        checkpoint = Checkpoint(
            log: log, size: Int64(try signed.number("size")), root: try Self.digest(signed, "root"),
            signedAt: try signed.instant("signed_at"),
            signature: try Self.bytes(signed, "signature"))
        position = Int64(try fields.number("position"))
        event = try Self.digest(fields, "event")
        path = try fields.texts("path").map { text throws(Malformed) in
            guard let digest = Digest(text) else { throw Malformed("path") }
            return digest
        }
        publicKey = try Self.bytes(fields, "public_key")
    }

    private static func digest(_ fields: Fields, _ name: String) throws(Malformed) -> Digest {
        guard let digest = Digest(try fields.text(name)) else { throw Malformed(name) }
        return digest
    }

    private static func bytes(_ fields: Fields, _ name: String) throws(Malformed) -> [UInt8] {
        guard let bytes = Hex.bytes(try fields.text(name)) else { throw Malformed(name) }
        return bytes
    }
}
