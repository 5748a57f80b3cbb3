internal import Kernel
internal import Sealing

/// Rows as the SQLite ledger holds them, in the same columns.
extension MemoryStore {
    func dump(_ table: String) throws -> [[Cell]] {
        switch table {
        case "event": events.map(row)
        case "event_part": events.flatMap { event in event.parts.map { row($0, event.position) } }
        case "refusal", "access": trails.filter { $0.table == table }.map(row)
        case "claim": claims.map(row)
        case "command": commands.values.map(row)
        case "alarm": alarms.map { row($0.key, fired: $0.value) }
        case "counter": counters.map { row($0.key, $0.value) }
        case "tile": tiles.map { row($0.key, $0.value) }
        case "checkpoint": checkpoints.values.joined().map(row)
        default:
            try models[table].map { model in
                model.flatMap { owner, rows in rows.map { [.id(owner)] + $0 } }
            } ?? { throw Malformed("table \(table)") }()
        }
    }

    private func row(_ event: Recorded) -> [Cell] {
        [
            .integer(event.position), .id(event.stream), .integer(event.version),
            .text(event.type), .integer(event.schema), .day(event.onDay),
            .instant(event.recordedAt),
        ] + cells(event.caller) + [
            .id(event.command), .blob(event.clear), .blob(event.hash.bytes),
        ]
    }

    private func row(_ part: RecordedPart, _ position: Int64) -> [Cell] {
        [
            .integer(position), .integer(part.n), .id(part.subject), .text(part.kind),
            .blob(part.digest.bytes), part.sealed.map { .blob($0) } ?? .null,
        ]
    }

    private func row(_ trail: Trail) -> [Cell] {
        let head: [Cell] = [.integer(trail.leaf), .instant(trail.recordedAt)] + cells(trail.caller)
        let tail: [Cell] = [
            .blob(trail.streams.flatMap(\.bytes)), .blob(trail.hash.bytes),
        ]
        switch trail.matter {
        case .refusal(let command, let act, let reason, let citations):
            return head + [.id(command), .text(act), .text(reason), .blob(citations)] + tail
        case .look(let what): return head + [.text(what)] + tail
        }
    }

    private func cells(_ caller: Caller) -> [Cell] {
        [.id(caller.actor), .text(caller.role), .text(caller.purpose), .text(caller.partner)]
    }

    private func row(_ held: HeldClaim) -> [Cell] {
        [
            .text(held.claim.kind), .text(held.claim.key), .integer(held.claim.slot),
            .integer(held.taken), held.released.map { .integer($0) } ?? .null,
        ]
    }

    private func row(_ command: Remembered) -> [Cell] {
        [
            .id(command.actor), .id(command.command), .blob(command.fingerprint.bytes),
            .text(command.act), .integer(command.positions.lowerBound),
            .integer(command.positions.count),
        ]
    }

    private func row(_ alarm: Alarm, fired: Instant?) -> [Cell] {
        [.instant(alarm.due), .text(alarm.rule), .id(alarm.stream), .instant(fired)]
    }

    private func row(_ key: CounterKey, _ sum: (part: Int, whole: Int)) -> [Cell] {
        [
            .text(key.figure), .day(key.month), .day(key.recordedOn), .integer(sum.part),
            .integer(sum.whole),
        ]
    }

    private func row(_ place: Place, _ hash: Digest) -> [Cell] {
        [
            .integer(place.log.rawValue), .integer(place.level), .integer(place.index),
            .blob(hash.bytes),
        ]
    }

    private func row(_ checkpoint: Checkpoint) -> [Cell] {
        [
            .integer(checkpoint.log.rawValue), .integer(checkpoint.size),
            .blob(checkpoint.root.bytes), .instant(checkpoint.signedAt),
            .blob(checkpoint.signature),
        ]
    }
}
