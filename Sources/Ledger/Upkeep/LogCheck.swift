internal import Kernel
internal import Sealing

/// Rebuilds the edge of one log row by row, and holds it against tiles and checkpoints.
struct LogCheck {
    private(set) var findings: [Finding] = []
    private let log: LogName
    private let reader: any LedgerReader
    private var frontier = Frontier()
    private var checkpoints: ArraySlice<Checkpoint>

    init(_ log: LogName, _ reader: any LedgerReader, _ publicKey: [UInt8]) throws {
        (self.log, self.reader) = (log, reader)
        let all = try reader.checkpoints(of: log)
        for checkpoint in all where !checkpoint.isSigned(under: publicKey) {
            findings.append(
                Finding("checkpoint", checkpoint.size, "the signature of log \(log.rawValue)"))
        }
        checkpoints = all[...]
    }

    /// - Parameter hash: computed from the row, not the stored one.
    mutating func add(_ hash: Digest) throws {
        for tile in frontier.append(hash) {
            let stored = try reader.hashes(
                of: log, level: tile.level, tile.index..<(tile.index + 1)
            ).first
            guard stored != tile.hash else { continue }
            findings.append(
                Finding("tile", tile.index, "log \(log.rawValue), level \(tile.level): differs"))
        }
        while let checkpoint = checkpoints.first, checkpoint.size <= frontier.size {
            checkpoints = checkpoints.dropFirst()
            guard checkpoint.root != frontier.root else { continue }
            findings.append(
                Finding(
                    "checkpoint", checkpoint.size,
                    "the root of log \(log.rawValue) is not that of the rows"))
        }
    }

    /// After the last row: a checkpoint that is left is longer than the log.
    mutating func finish() {
        for checkpoint in checkpoints {
            findings.append(
                Finding(
                    "checkpoint", checkpoint.size,
                    "log \(log.rawValue) has only \(frontier.size) rows"))
        }
    }
}
