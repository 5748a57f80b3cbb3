internal import Crypto
internal import Kernel

/// Thirty-two bytes: a SHA-256, a keyed hash or a Merkle root. Kept without a heap allocation,
/// because millions of them are compared and joined.
public struct Digest: Hashable, Sendable {
    // The bytes in their order in memory, whatever the byte order of the machine.
    private let a: UInt64
    private let b: UInt64
    private let c: UInt64
    private let d: UInt64

    /// - Parameter bytes: exactly 32; nil otherwise.
    public init?(bytes: some Collection<UInt8>) {
        guard bytes.count == 32 else { return nil }
        let array = Array(bytes)
        self = array.withUnsafeBytes { Digest(raw: $0) }
    }

    /// - Precondition: 32 bytes.
    init(raw: UnsafeRawBufferPointer) {
        precondition(raw.count == 32, "a digest has 32 bytes")
        a = raw.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
        b = raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self)
        c = raw.loadUnaligned(fromByteOffset: 16, as: UInt64.self)
        d = raw.loadUnaligned(fromByteOffset: 24, as: UInt64.self)
    }

    public var bytes: [UInt8] { withUnsafeBytes(of: self) { Array($0) } }

    /// SHA-256 (FIPS 180-4).
    public static func of(_ bytes: [UInt8]) -> Digest {
        SHA256.hash(data: bytes).withUnsafeBytes { Digest(raw: $0) }
    }

    public static func of(_ layout: Layout) -> Digest { of(layout.bytes) }

    /// RFC 6962 §2.1: the hash of a leaf that holds this digest.
    public var leaf: Digest {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(0)) { hasher.update(bufferPointer: $0) }
        withUnsafeBytes(of: self) { hasher.update(bufferPointer: $0) }
        return hasher.finalize().withUnsafeBytes { Digest(raw: $0) }
    }

    /// RFC 6962 §2.1: the hash of the node above two others.
    public static func node(_ left: Digest, _ right: Digest) -> Digest {
        var hasher = SHA256()
        withUnsafeBytes(of: UInt8(1)) { hasher.update(bufferPointer: $0) }
        withUnsafeBytes(of: left) { hasher.update(bufferPointer: $0) }
        withUnsafeBytes(of: right) { hasher.update(bufferPointer: $0) }
        return hasher.finalize().withUnsafeBytes { Digest(raw: $0) }
    }
}

/// Sixty-four hexadecimal digits in lower case.
extension Digest: CustomStringConvertible, LosslessStringConvertible {
    public var description: String { Hex.text(bytes) }

    public init?(_ text: String) {
        guard let bytes = Hex.bytes(text) else { return nil }
        self.init(bytes: bytes)
    }
}
