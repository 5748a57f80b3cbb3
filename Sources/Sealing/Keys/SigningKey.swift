internal import Crypto
internal import Foundation

/// Signs checkpoints with Ed25519 (RFC 8032).
public struct SigningKey: Sendable {
    private let key: Curve25519.Signing.PrivateKey

    /// - Parameter seed: 32 bytes.
    public init(seed: [UInt8]) throws {
        key = try Curve25519.Signing.PrivateKey(rawRepresentation: seed)
    }

    /// 32 bytes, for publication.
    public var publicKey: [UInt8] { Array(key.publicKey.rawRepresentation) }

    /// 64 bytes.
    public func sign(_ message: [UInt8]) throws -> [UInt8] {
        Array(try key.signature(for: message))
    }

    public static func isValid(
        _ signature: [UInt8], of message: [UInt8], under publicKey: [UInt8]
    ) -> Bool {
        guard let key = try? Curve25519.Signing.PublicKey(rawRepresentation: publicKey) else {
            return false
        }
        return key.isValidSignature(signature, for: message)
    }
}
