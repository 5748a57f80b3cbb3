internal import Kernel
internal import Sealing

/// Checks positions, versions, instants, hashes and digests of all events.
struct EventCheck {
    private var log: LogCheck
    private let size: Int64
    private var own: [Finding] = []
    private var next: Int64 = 0
    private var versions: [StreamID: Int] = [:]
    private var last = Instant(microseconds: .min)

    init(_ log: LogCheck, size: Int64) { (self.log, self.size) = (log, size) }

    var findings: [Finding] { own + log.findings }

    mutating func run(
        _ reader: any LedgerReader, progress: (_ done: Int64, _ total: Int64) -> Void
    ) throws {
        while next < size {
            let range = next..<min(next + Verify.chunk, size)
            for event in Verify.read(range, "event", &own, { try reader.events(at: $0) }) {
                try check(event)
            }
            miss(upTo: range.upperBound)
            progress(next, size)
        }
        log.finish()
    }

    private mutating func check(_ event: Recorded) throws {
        miss(upTo: event.position)
        next = event.position + 1
        let version = versions[event.stream] ?? 0
        if event.version != version { note(event, "version \(event.version), not \(version)") }
        versions[event.stream] = event.version + 1
        if event.recordedAt <= last { note(event, "recorded_at does not grow") }
        last = event.recordedAt
        let hash = event.computedHash
        if hash != event.hash { note(event, "the hash is not that of the row") }
        for (n, part) in event.parts.enumerated() {
            if part.n != n { note(event, "part \(part.n), not \(n)", in: "event_part") }
            guard let sealed = part.sealed, Digest.of(sealed) != part.digest else { continue }
            note(event, "the digest of part \(n) is not that of its bytes", in: "event_part")
        }
        try log.add(hash)
    }

    private mutating func miss(upTo position: Int64) {
        guard next < position else { return }
        let known = Set(own.filter { $0.table == "event" }.compactMap(\.position))
        for missing in next..<position where !known.contains(missing) {
            own.append(Finding("event", missing, "missing"))
        }
        next = position
    }

    private mutating func note(_ event: Recorded, _ what: String, in table: String = "event") {
        own.append(Finding(table, event.position, what))
    }
}
