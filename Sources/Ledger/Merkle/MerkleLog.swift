public import Sealing

/// Roots and proofs of a Merkle log (RFC 6962 §2.1), read from stored hashes and tiles.
public struct MerkleLog {
    /// Level 0: the hashes of rows; level n: the tiles of that level.
    private let hashes: (_ level: Int, Range<Int64>) throws -> [Digest]

    public init(hashes: @escaping (_ level: Int, Range<Int64>) throws -> [Digest]) {
        self.hashes = hashes
    }

    public func root(size: Int64) throws -> Digest {
        size == 0 ? Digest.of([UInt8]()) : try root(0..<size)
    }

    /// RFC 9162 §2.1.3.1: the path from a leaf to the root of the first `size` leaves.
    ///
    /// - Precondition: `0 <= leaf < size`, and the log holds `size` leaves.
    public func inclusion(of leaf: Int64, in size: Int64) throws -> [Digest] {
        try inclusion(of: leaf, in: 0..<size)
    }

    /// RFC 9162 §2.1.4.1: that the first `old` leaves are the same in both sizes.
    ///
    /// - Precondition: `0 < old <= size`.
    public func consistency(from old: Int64, to size: Int64) throws -> [Digest] {
        try consistency(from: old, in: 0..<size, isWhole: true)
    }

    private func inclusion(of leaf: Int64, in range: Range<Int64>) throws -> [Digest] {
        guard range.count > 1 else { return [] }
        let middle = range.lowerBound + Self.split(range)
        let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
        return leaf < middle
            ? try inclusion(of: leaf, in: left) + [root(right)]
            : try inclusion(of: leaf, in: right) + [root(left)]
    }

    private func consistency(
        from old: Int64, in range: Range<Int64>, isWhole: Bool
    ) throws -> [Digest] {
        if old == range.upperBound { return isWhole ? [] : [try root(range)] }
        let middle = range.lowerBound + Self.split(range)
        let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
        return old <= middle
            ? try consistency(from: old, in: left, isWhole: isWhole) + [root(right)]
            : try consistency(from: old, in: right, isWhole: false) + [root(left)]
    }

    private func root(_ range: Range<Int64>) throws -> Digest {
        let count = range.upperBound - range.lowerBound
        guard count & (count - 1) != 0 else { return try complete(range, count) }
        let middle = range.lowerBound + Self.split(range)
        return Digest.node(try root(range.lowerBound..<middle), try root(middle..<range.upperBound))
    }

    // The range of a complete subtree starts at a multiple of its length.
    private func complete(_ range: Range<Int64>, _ count: Int64) throws -> Digest {
        let shift = count.trailingZeroBitCount / 8 * 8
        let found = try hashes(
            shift / 8, (range.lowerBound >> shift)..<(range.upperBound >> shift))
        guard Int64(found.count) == count >> shift else { throw MissingHashes(range: range) }
        var row = shift == 0 ? found.map(\.leaf) : found
        while row.count > 1 {
            row = stride(from: 0, to: row.count, by: 2).map { Digest.node(row[$0], row[$0 + 1]) }
        }
        return row[0]
    }

    private static func split(_ range: Range<Int64>) -> Int64 {
        var power: Int64 = 1
        while power * 2 < range.upperBound - range.lowerBound { power *= 2 }
        return power
    }
}

/// The log does not hold the hashes of these leaves.
public struct MissingHashes: Error, Hashable, Sendable {
    public let range: Range<Int64>
}
