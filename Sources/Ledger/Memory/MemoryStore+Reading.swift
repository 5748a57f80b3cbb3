internal import Kernel
internal import Sealing

extension MemoryStore: LedgerReader {
    func size(of log: LogName) -> Int64 {
        switch log {
        case .events: Int64(events.count)
        case .trail: Int64(trails.count)
        }
    }

    func lastInstant(of log: LogName) -> Instant? {
        switch log {
        case .events: events.last?.recordedAt
        case .trail: trails.last?.recordedAt
        }
    }

    func version(of stream: StreamID) -> Int { streams[stream]?.count ?? 0 }

    func events(of stream: StreamID, from version: Int) -> [Recorded] {
        (streams[stream] ?? []).dropFirst(version).map { events[Int($0)] }
    }

    func events(at positions: Range<Int64>) -> [Recorded] {
        Array(events[clamped(positions, events.count)])
    }

    func trail(at leaves: Range<Int64>) -> [Trail] { Array(trails[clamped(leaves, trails.count)]) }

    func trail(of stream: StreamID) -> [Trail] { trails.filter { $0.streams.contains(stream) } }

    func hashes(of log: LogName, level: Int, _ range: Range<Int64>) -> [Digest] {
        guard level == 0 else {
            return range.compactMap { tiles[Place(log: log, level: level, index: $0)] }
        }
        switch log {
        case .events: return events(at: range).map(\.hash)
        case .trail: return trail(at: range).map(\.hash)
        }
    }

    func checkpoints(of log: LogName) -> [Checkpoint] { checkpoints[log] ?? [] }
    func lastCheckpoint(of log: LogName) -> Checkpoint? { checkpoints[log]?.last }

    func remembered(_ command: CommandID, of actor: ActorID) -> Remembered? {
        commands[CommandKey(actor: actor, command: command)]
    }

    func isOpen(_ alarm: Alarm) -> Bool { alarms[alarm].map { $0 == nil } ?? false }

    func streams(withPartsOf subject: SubjectID) -> [StreamID] {
        Set(
            events.filter { $0.parts.contains { $0.subject == subject && $0.sealed != nil } }
                .map(\.stream)
        ).sorted()
    }

    func meta(_ name: String) -> String? { metas[name] }

    private func clamped(_ range: Range<Int64>, _ count: Int) -> Range<Int> {
        Range(uncheckedBounds: (Int(range.lowerBound), Int(range.upperBound)))
            .clamped(to: 0..<count)
    }
}
