public import Sealing

/// The right edge of a Merkle log: enough to append and to give the root, and no more.
///
/// Holds at most 63 roots of complete subtrees. Appending is O(1) amortised.
public struct Frontier: Hashable, Sendable {
    public private(set) var size: Int64 = 0
    private var peaks: [Peak] = []

    struct Peak: Hashable, Sendable {
        let height: Int
        let hash: Digest
    }

    /// A complete subtree of 256^level leaves.
    public struct Tile: Hashable, Sendable {
        public let level: Int
        public let index: Int64
        public let hash: Digest

        public init(level: Int, index: Int64, hash: Digest) {
            (self.level, self.index, self.hash) = (level, index, hash)
        }
    }

    public init() {}

    /// The edge of a log of this size, from its unfinished tiles.
    ///
    /// - Parameter hashes: of ``MerkleLog``; at most 255 a level are read.
    public init(size: Int64, hashes: (_ level: Int, Range<Int64>) throws -> [Digest]) rethrows {
        self.init()
        var level = 0
        while size >> (8 * (level + 1)) > 0 { level += 1 }
        for level in stride(from: level, through: 0, by: -1) {
            let end = size >> (8 * level)
            for hash in try hashes(level, (end & ~255)..<end) {
                push(level == 0 ? hash.leaf : hash, height: 8 * level)
            }
        }
        self.size = size
    }

    /// - Returns: the tiles that this leaf completes.
    public mutating func append(_ hash: Digest) -> [Tile] {
        size += 1
        return push(hash.leaf, height: 0)
    }

    /// RFC 6962 §2.1: the Merkle tree hash of all leaves.
    public var root: Digest {
        guard let last = peaks.last else { return Digest.of([UInt8]()) }
        return peaks.dropLast().reversed().reduce(last.hash) { Digest.node($1.hash, $0) }
    }

    @discardableResult
    private mutating func push(_ hash: Digest, height: Int) -> [Tile] {
        var tiles: [Tile] = []
        var top = Peak(height: height, hash: hash)
        while let left = peaks.last, left.height == top.height {
            peaks.removeLast()
            top = Peak(height: top.height + 1, hash: Digest.node(left.hash, top.hash))
            guard top.height % 8 == 0 else { continue }
            tiles.append(
                Tile(
                    level: top.height / 8, index: (size >> top.height) - 1, hash: top.hash))
        }
        peaks.append(top)
        return tiles
    }
}
