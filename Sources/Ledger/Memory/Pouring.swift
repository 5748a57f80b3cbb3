public import Kernel
internal import Sealing

extension MemoryLedger {
    /// Writes everything that was recorded into an empty ledger: both logs with their tiles and
    /// checkpoints, commands, messages, and the alarms that have fired.
    ///
    /// Claims, open alarms, figures and read models follow from the events: rebuild afterwards.
    ///
    /// - Precondition: the other ledger holds no event.
    public func pour(
        into ledger: any Ledger,
        progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void = { _, _ in }
    ) async throws {
        let total = try await read { try $0.size(of: .events) }
        var first: Int64 = 0
        while first < total {
            let end = min(first + Self.chunk, total)
            let events = try await read { [first] in try $0.events(at: first..<end) }
            try await ledger.write { for event in events { try $0.append(event) } }
            progress(end, total)
            first = end
        }
        let rest = rest()
        try await ledger.write { writer in
            for trail in rest.trails { try writer.append(trail) }
            for command in rest.commands { try writer.remember(command) }
            for (log, tile) in rest.tiles { try writer.add(tile, to: log) }
            for checkpoint in rest.checkpoints { try writer.add(checkpoint) }
            for sent in rest.outbox {
                try writer.send(sent.message, position: sent.position, at: sent.instant)
            }
            for (alarm, instant) in rest.fired {
                try writer.set(alarm)
                try writer.markFired(alarm, at: instant)
            }
            for (name, value) in rest.metas where try writer.meta(name) == nil {
                try writer.setMeta(name, to: value)
            }
        }
    }

    private static var chunk: Int64 { 50_000 }
}

/// What a ledger in memory holds besides its events, in the order in which a file takes it best.
struct Rest: Sendable {
    var trails: [Trail] = []
    /// By actor and command, as their table is kept.
    var commands: [Remembered] = []
    var tiles: [(log: LogName, tile: Frontier.Tile)] = []
    var checkpoints: [Checkpoint] = []
    var outbox: [MemoryStore.Sent] = []
    var fired: [(alarm: Alarm, instant: Instant)] = []
    var metas: [String: String] = [:]
}

extension MemoryStore {
    var rest: Rest {
        Rest(
            trails: trails,
            commands: commands.values.sorted { ($0.actor, $0.command) < ($1.actor, $1.command) },
            tiles: tiles.map { place, hash in
                let tile = Frontier.Tile(level: place.level, index: place.index, hash: hash)
                return (place.log, tile)
            }.sorted {
                ($0.log.rawValue, $0.tile.level, $0.tile.index)
                    < ($1.log.rawValue, $1.tile.level, $1.tile.index)
            },
            checkpoints: LogName.allCases.flatMap { checkpoints[$0] ?? [] },
            outbox: outbox,
            fired: alarms.compactMap { alarm, fired in fired.map { (alarm, $0) } }
                .sorted { ($0.alarm.due, $0.alarm.stream) < ($1.alarm.due, $1.alarm.stream) },
            metas: metas)
    }
}
