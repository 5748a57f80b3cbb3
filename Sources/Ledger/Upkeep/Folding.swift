internal import Kernel

/// All streams at once, folded in the order in which they were recorded.
struct Folding {
    private let rooms: Rooms
    private var states: [StreamID: Snapshot.Seen] = [:]
    private var tallies: [Tally] = []
    private var command: Command?

    /// What one command has changed so far: figures count from before it to after it.
    private struct Command {
        let actor: ActorID
        let id: CommandID
        var recordedAt: Instant
        var streams: [StreamID] = []
        var before: [StreamID: any Kernel.Folded] = [:]
    }

    struct Folded: Sendable {
        let states: [StreamID: Snapshot.Seen]
        let tallies: [Tally]

        func closure(of stream: StreamID) -> Snapshot {
            var snapshot = Snapshot()
            var waiting = [stream]
            while let next = waiting.popLast() {
                guard snapshot.streams[next] == nil, let seen = states[next] else { continue }
                snapshot.streams[next] = seen
                waiting += seen.state.companions
            }
            return snapshot
        }
    }

    init(_ rooms: Rooms) { self.rooms = rooms }

    mutating func absorb(_ entry: Entry) throws {
        if !rooms.countings.isEmpty { begin(entry) }
        var seen =
            try states.removeValue(forKey: entry.stream)
            ?? Snapshot.Seen(version: 0, state: rooms.empty(entry.stream, for: entry.type))
        try seen.state.absorb(entry)
        seen.version = entry.version + 1
        states[entry.stream] = seen
    }

    mutating func finished() -> Folded {
        count()
        return Folded(states: states, tallies: tallies)
    }

    private mutating func begin(_ entry: Entry) {
        if command?.id != entry.command || command?.actor != entry.access.actor {
            count()
            command = Command(
                actor: entry.access.actor, id: entry.command, recordedAt: entry.recordedAt)
        }
        command?.recordedAt = entry.recordedAt
        guard command?.streams.contains(entry.stream) == false else { return }
        command?.streams.append(entry.stream)
        command?.before[entry.stream] = states[entry.stream]?.state
    }

    private mutating func count() {
        guard let done = command else { return }
        for stream in done.streams {
            guard let after = states[stream]?.state else { continue }
            tallies += rooms.tallies(
                from: done.before[stream], to: after, on: done.recordedAt.day)
        }
        command = nil
    }
}
