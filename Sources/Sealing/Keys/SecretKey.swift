internal import Crypto
internal import CryptoExtras
internal import Foundation

/// A key of 256 bits that seals with AES-256-GCM-SIV (RFC 8452) or, made ready, hashes with
/// HMAC-SHA-256.
public struct SecretKey: Sendable {
    private let key: SymmetricKey

    /// - Parameter bytes: exactly 32; nil otherwise.
    public init?(bytes: [UInt8]) {
        guard bytes.count == 32 else { return nil }
        key = SymmetricKey(data: bytes)
    }

    var bytes: [UInt8] { key.withUnsafeBytes { Array($0) } }

    /// Nonce, ciphertext and tag in one row of bytes.
    ///
    /// - Parameter nonce: twelve bytes; the same one twice shows only equal plain texts.
    public func seal(
        _ plain: [UInt8], nonce: [UInt8], bound associated: [UInt8]
    ) throws -> [UInt8] {
        let box = try AES.GCM._SIV.seal(
            plain, using: key, nonce: AES.GCM._SIV.Nonce(data: nonce), authenticating: associated)
        return Array(box.combined)
    }

    /// - Throws: ``BrokenSeal`` when the bytes, the key or what they are bound to differ.
    public func open(_ sealed: [UInt8], bound associated: [UInt8]) throws(BrokenSeal) -> [UInt8] {
        do {
            let box = try AES.GCM._SIV.SealedBox(combined: sealed)
            return Array(try AES.GCM._SIV.open(box, using: key, authenticating: associated))
        } catch {
            throw BrokenSeal()
        }
    }

    /// The same key, made ready to hash.
    public var hashing: HashingKey { HashingKey(key) }
}

/// A key that hashes with HMAC-SHA-256. It has taken in its key once, which is half of the work of
/// hashing a short text.
public struct HashingKey: Sendable {
    private let begun: HMAC<SHA256>

    fileprivate init(_ key: SymmetricKey) { begun = HMAC(key: key) }

    /// HMAC-SHA-256 (RFC 2104) of these bytes.
    public func hash(_ bytes: [UInt8]) -> Digest {
        var code = begun
        code.update(data: bytes)
        return code.finalize().withUnsafeBytes { Digest(raw: $0) }
    }
}

/// Sealed bytes that do not open: changed, moved, or sealed with another key.
public struct BrokenSeal: Error, Hashable, Sendable {
    public init() {}
}
