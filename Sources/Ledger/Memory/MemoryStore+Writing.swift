internal import Kernel
internal import Sealing

extension MemoryStore: LedgerWriter {
    func append(_ event: Recorded) throws {
        guard event.position == Int64(events.count), event.version == version(of: event.stream)
        else { throw Malformed("event \(event.position) does not follow") }
        events.append(event)
        streams[event.stream, default: []].append(event.position)
        undo { [unowned self] in
            events.removeLast()
            streams[event.stream]?.removeLast()
        }
    }

    func append(_ trail: Trail) {
        trails.append(trail)
        undo { [unowned self] in trails.removeLast() }
    }

    func add(_ tile: Frontier.Tile, to log: LogName) {
        let place = Place(log: log, level: tile.level, index: tile.index)
        let before = tiles.updateValue(tile.hash, forKey: place)
        undo { [unowned self] in tiles[place] = before }
    }

    func add(_ checkpoint: Checkpoint) {
        checkpoints[checkpoint.log, default: []].append(checkpoint)
        undo { [unowned self] in checkpoints[checkpoint.log]?.removeLast() }
    }

    func remember(_ command: Remembered) {
        let key = CommandKey(actor: command.actor, command: command.command)
        let before = commands.updateValue(command, forKey: key)
        undo { [unowned self] in commands[key] = before }
    }

    func close(partsOf subject: SubjectID) {
        for index in events.indices {
            for n in events[index].parts.indices where events[index].parts[n].subject == subject {
                change(\.events[index].parts[n].sealed, to: nil)
            }
        }
    }

    func take(_ claim: ClaimWord, at position: Int64) -> Bool {
        guard held[claim] == nil else { return false }
        held[claim] = claims.count
        claims.append(HeldClaim(claim: claim, taken: position, released: nil))
        undo { [unowned self] in
            claims.removeLast()
            held[claim] = nil
        }
        return true
    }

    func release(_ claim: ClaimWord, at position: Int64) {
        guard let index = held.removeValue(forKey: claim) else { return }
        claims[index].released = position
        undo { [unowned self] in
            claims[index].released = nil
            held[claim] = index
        }
    }

    func set(_ alarm: Alarm) {
        guard alarms[alarm] == nil else { return }
        put(.some(nil), for: alarm)
    }

    func calm(_ alarm: Alarm) {
        guard isOpen(alarm) else { return }
        put(nil, for: alarm)
    }

    func markFired(_ alarm: Alarm, at instant: Instant) {
        guard isOpen(alarm) else { return }
        put(.some(instant), for: alarm)
    }

    func send(_ message: Message, position: Int64, at instant: Instant) {
        outbox.append(Sent(message: message, position: position, instant: instant))
        undo { [unowned self] in outbox.removeLast() }
    }

    func replace(_ rows: [[Cell]], of owner: StreamID, in table: Table) {
        let before = models[table.name]?[owner]
        guard before != nil || !rows.isEmpty else { return }
        put(rows.isEmpty ? nil : rows, of: owner, in: table.name)
        undo { [unowned self] in put(before, of: owner, in: table.name) }
    }

    func insert(_ rows: [[Cell]], of owner: StreamID, in table: Table) {
        replace(rows, of: owner, in: table)
    }

    func add(_ tally: Tally) {
        let key = CounterKey(
            figure: tally.figure, month: tally.month, recordedOn: tally.recordedOn)
        let before = counters[key]
        let sum = before ?? (0, 0)
        counters[key] = (sum.part + tally.part, sum.whole + tally.whole)
        undo { [unowned self] in counters[key] = before }
    }

    func setMeta(_ name: String, to value: String) { change(\.metas[name], to: value) }

    func dropDerived() {
        let (oldClaims, oldHeld, oldAlarms) = (claims, held, alarms)
        let (oldCounters, oldModels, oldFound, oldWaiting) = (counters, models, found, waiting)
        undo { [unowned self] in
            (claims, held, alarms) = (oldClaims, oldHeld, oldAlarms)
            (counters, models, found, waiting) = (oldCounters, oldModels, oldFound, oldWaiting)
        }
        (claims, held, counters, found, waiting) = ([], [:], [:], [:], [:])
        alarms = alarms.filter { $0.value != nil }
        models = models.mapValues { _ in [:] }
    }

    func finishDerived() {}
}
