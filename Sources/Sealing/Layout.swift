public import Kernel

/// Writes the bytes that are hashed, signed or bound to a seal (docs/ledger-format.md §1).
///
/// Integers are 8 bytes big-endian; texts and bytes come after their length; raw fields have a
/// fixed length and stand alone.
public struct Layout: Sendable {
    public private(set) var bytes: [UInt8] = []

    public init() {}

    /// - Parameter tag: names the use, so that bytes of one use are never taken for another.
    public init(tag: String, capacity: Int = 512) {
        bytes.reserveCapacity(capacity)
        text(tag)
    }

    public mutating func integer(_ value: Int64) {
        withUnsafeBytes(of: value.bigEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func integer(_ value: Int) { integer(Int64(value)) }

    public mutating func text(_ value: String) {
        integer(value.utf8.count)
        bytes.append(contentsOf: value.utf8)
    }

    public mutating func bytes(_ value: [UInt8]) {
        integer(value.count)
        bytes.append(contentsOf: value)
    }

    public mutating func raw(_ value: some Sequence<UInt8>) { bytes.append(contentsOf: value) }

    public mutating func raw<Tag>(_ id: ID<Tag>) {
        withUnsafeBytes(of: id.high.bigEndian) { bytes.append(contentsOf: $0) }
        withUnsafeBytes(of: id.low.bigEndian) { bytes.append(contentsOf: $0) }
    }

    public mutating func raw(_ digest: Digest) {
        withUnsafeBytes(of: digest) { bytes.append(contentsOf: $0) }
    }
}
