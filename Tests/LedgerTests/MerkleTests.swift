import Kernel
import Ledger
import Sealing
import Testing

@Suite struct MerkleTests {
    static let rows: [Digest] = (0..<600).map { number in
        var layout = Layout()
        layout.integer(number)
        return Digest.of(layout)
    }

    /// RFC 6962 §2.1 as it is written there, from all leaves each time.
    static func naive(_ rows: ArraySlice<Digest>) -> Digest {
        guard rows.count > 1 else { return rows.first?.leaf ?? Digest.of([UInt8]()) }
        var split = 1
        while split * 2 < rows.count { split *= 2 }
        let middle = rows.startIndex + split
        return Digest.node(naive(rows[..<middle]), naive(rows[middle...]))
    }

    /// A log of all rows, read from hashes and from the tiles that the frontier gave.
    static func makeLog() -> MerkleLog {
        var frontier = Frontier()
        var tiles: [Int: [Digest]] = [:]
        for row in rows {
            for tile in frontier.append(row) { tiles[tile.level, default: []].append(tile.hash) }
        }
        let kept = tiles
        return MerkleLog { level, range in
            let all = level == 0 ? rows : kept[level] ?? []
            let bounds = Range(uncheckedBounds: (Int(range.lowerBound), Int(range.upperBound)))
            return Array(all[bounds.clamped(to: all.indices)])
        }
    }

    let log = makeLog()

    @Test func `roots equal a naive recomputation for every size`() throws {
        var frontier = Frontier()
        #expect(frontier.root == Self.naive([]))
        for (index, row) in Self.rows.enumerated() {
            _ = frontier.append(row)
            let expected = Self.naive(Self.rows[...index])
            #expect(frontier.root == expected)
            #expect(try log.root(size: Int64(index) + 1) == expected)
        }
    }

    @Test func `tiles are the roots of 256 leaves`() throws {
        var frontier = Frontier()
        let tiles = Self.rows.flatMap { frontier.append($0) }
        let expected = (0..<2).map { index in
            Frontier.Tile(
                level: 1, index: Int64(index),
                hash: Self.naive(Self.rows[(index * 256)..<((index + 1) * 256)]))
        }
        #expect(tiles == expected)
    }

    @Test func `inclusion proofs hold for every size, and for their leaf alone`() throws {
        for size in 1...600 {
            let root = Self.naive(Self.rows[..<size])
            for leaf in Set([0, size / 3, size / 2, max(0, size - 2), size - 1]) {
                let path = try log.inclusion(of: Int64(leaf), in: Int64(size))
                func holds(_ row: Digest, _ leaf: Int, _ path: [Digest]) -> Bool {
                    MerkleCheck.includes(
                        row, at: Int64(leaf), in: Int64(size), path: path, root: root)
                }
                #expect(holds(Self.rows[leaf], leaf, path))
                #expect(!holds(Self.rows[(leaf + 1) % 600], leaf, path))
                #expect(!holds(Self.rows[leaf], leaf + 1, path))
                #expect(!holds(Self.rows[leaf], leaf, path + [root]))
            }
        }
    }

    @Test func `consistency proofs hold for every size, and for their roots alone`() throws {
        let roots = (0...600).map { Self.naive(Self.rows[..<$0]) }
        for size in 1...600 {
            for old in Set([1, size / 3, size / 2, max(1, size - 1), size]) where old > 0 {
                let path = try log.consistency(from: Int64(old), to: Int64(size))
                func holds(_ oldRoot: Digest, _ root: Digest) -> Bool {
                    MerkleCheck.extends(
                        oldRoot, at: Int64(old), to: root, at: Int64(size), path: path)
                }
                #expect(holds(roots[old], roots[size]))
                #expect(!holds(roots[old - 1], roots[size]))
                #expect(!holds(roots[old], roots[size - 1]))
            }
        }
    }

    @Test func `a frontier read back goes on as the old one`() throws {
        for size in [0, 1, 255, 256, 257, 511, 512, 599] {
            var grown = Frontier()
            for row in Self.rows[..<size] { _ = grown.append(row) }
            var read = try Frontier(size: Int64(size)) { level, range in
                let tiles = (0..<2).map { Self.naive(Self.rows[($0 * 256)..<(($0 + 1) * 256)]) }
                let all = level == 0 ? Self.rows : tiles
                return Array(all[Int(range.lowerBound)..<Int(range.upperBound)])
            }
            #expect(read == grown)
            let (one, other) = (read.append(Self.rows[size]), grown.append(Self.rows[size]))
            #expect(one == other)
            #expect(read == grown)
        }
    }
}
