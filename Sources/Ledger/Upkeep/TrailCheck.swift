internal import Kernel
internal import Sealing

/// Checks leaves, instants and hashes of all refusals and looks.
struct TrailCheck {
    private var log: LogCheck
    private let size: Int64
    private var own: [Finding] = []
    private var next: Int64 = 0
    private var last = Instant(microseconds: .min)

    init(_ log: LogCheck, size: Int64) { (self.log, self.size) = (log, size) }

    var findings: [Finding] { own + log.findings }

    mutating func run(_ reader: any LedgerReader) throws {
        for start in stride(from: 0, to: size, by: Int(Verify.chunk)) {
            let range = start..<min(start + Verify.chunk, size)
            for row in Verify.read(range, "trail", &own, { try reader.trail(at: $0) }) {
                try check(row)
            }
        }
        log.finish()
    }

    private mutating func check(_ row: Trail) throws {
        if row.leaf != next { note(row, "leaf \(next) is missing before it") }
        next = row.leaf + 1
        if row.recordedAt < last { note(row, "recorded_at runs back") }
        last = row.recordedAt
        let hash = row.computedHash
        if hash != row.hash { note(row, "the hash is not that of the row") }
        try log.add(hash)
    }

    private mutating func note(_ row: Trail, _ what: String) {
        own.append(Finding(row.table, row.leaf, what))
    }
}
