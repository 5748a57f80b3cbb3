import Casework
import Kernel
import Law

/// Given, when, then, without a ledger: acts are decided on what was folded, and what they
/// decided is folded in turn.
struct Stage {
    var law: Corpus
    var now: Instant
    private(set) var entries: [Entry] = []
    private(set) var states: [StreamID: Snapshot.Seen] = [:]

    init(on day: LocalDate = Examples.handedOver) throws {
        law = try InventedLaw.corpus.get()
        now = Instant(day, hour: 9)
    }

    var today: LocalDate { now.day }

    /// What an act leads to, and nothing is recorded.
    func decide(_ act: any Act, by access: Access = Staff.officer) throws(Refusal) -> Decision {
        let snapshot = snapshot(for: act.targets)
        let setting = Setting(
            now: now, today: today, access: access, law: law,
            fresh: Fresh(Numbered(count: entries.count)))
        try act.permit(on: snapshot, in: setting)
        return try act.decide(on: snapshot, in: setting)
    }

    /// Whether the act is permitted, whatever would be decided.
    func permits(_ act: any Act, to access: Access) -> Bool {
        let setting = Setting(
            now: now, today: today, access: access, law: law, fresh: Fresh(Numbered(count: 0)))
        do throws(Refusal) {
            try act.permit(on: snapshot(for: act.targets), in: setting)
            return true
        } catch {
            return false
        }
    }

    /// Decides and records.
    @discardableResult
    mutating func perform(_ act: any Act, by access: Access = Staff.officer) throws -> Decision {
        let decision = try decide(act, by: access)
        for append in decision.appends {
            try record(append.event, to: append.stream, on: append.onDay, by: access)
        }
        return decision
    }

    mutating func record(
        _ event: any Event, to stream: StreamID, on day: LocalDate,
        by access: Access = Staff.officer
    ) throws {
        let version = states[stream]?.version ?? 0
        let entry = Entry(
            position: Int64(entries.count), stream: stream, version: version,
            type: Swift.type(of: event).type, schema: Swift.type(of: event).schema, onDay: day,
            recordedAt: now, access: access, command: CommandID(high: 0, low: 0),
            clear: event.clear, parts: event.parts)
        entries.append(entry)
        try fold(entry)
    }

    /// The same record read back after the keys of these people were destroyed.
    func withoutKeys(of subjects: Set<SubjectID>) throws -> Stage {
        var stage = self
        stage.states = [:]
        stage.entries = entries.map { $0.closing { subjects.contains($0.subject) } }
        for entry in stage.entries { try stage.fold(entry) }
        return stage
    }

    private mutating func fold(_ entry: Entry) throws {
        let kind = entry.type.prefix { $0 != "." }
        var state: any Folded
        if let seen = states[entry.stream] {
            state = seen.state
        } else {
            switch kind {
            case "person": state = Person(entry.stream)
            case "case": state = ReturnCase(entry.stream)
            case "unmatched": state = Unmatched(entry.stream)
            case "flight": state = Flight(entry.stream)
            case "roster": state = Roster(entry.stream)
            case "framework": state = Framework(entry.stream)
            case "corpus": state = CorpusShelf(entry.stream)
            default: state = Account(entry.stream)
            }
        }
        try state.absorb(entry)
        states[entry.stream] = .init(version: entry.version + 1, state: state)
    }
}

extension Stage {
    /// What the Desk would load: the targets and their companions, and nothing else.
    func snapshot(for targets: [Target]) -> Snapshot {
        var snapshot = Snapshot()
        var open: [StreamID] = []
        for target in targets {
            let found = streams(of: target)
            if !found.isEmpty { snapshot.found[target] = found }
            open += found
        }
        while let id = open.popLast() {
            guard snapshot.streams[id] == nil, let seen = states[id] else { continue }
            snapshot.streams[id] = seen
            open += seen.state.companions
        }
        return snapshot
    }

    private func streams(of target: Target) -> [StreamID] {
        switch target {
        case .stream(let id), .derived(let id): [id]
        case .caseNumber(let number):
            all(ReturnCase.self).filter { $0.1.number == number }.map(\.0)
        case .vNumber(let number):
            all(Person.self).filter { $0.1.identity?.vNumber == number }.map(\.0)
        case .plausible(let number):
            all(Person.self).filter { _, person in
                person.vNumbers.contains {
                    !Set($0.nearForms).isDisjoint(with: number.nearForms)
                }
            }.map(\.0)
        }
    }

    func all<State: Folded>(_ type: State.Type = State.self) -> [(StreamID, State)] {
        Snapshot(streams: states).all(type)
    }
}

extension Entry {
    /// The same entry with the content of these parts gone.
    func closing(_ isClosed: (Part) -> Bool = { _ in true }) -> Entry {
        Entry(
            position: position, stream: stream, version: version, type: type, schema: schema,
            onDay: onDay, recordedAt: recordedAt, access: access, command: command, clear: clear,
            parts: parts.map { isClosed($0) ? Part($0.kind, of: $0.subject, nil) : $0 })
    }
}

private struct Numbered: Entropy {
    let count: Int
    func bytes(_ length: Int) -> [UInt8] {
        var seed = Seed(UInt64(count) + 1)
        return (0..<length).map { _ in UInt8(truncatingIfNeeded: seed.next()) }
    }
}

/// How an act ended, for tables.
enum Verdict: Equatable {
    case events([String])
    case refused(Refusal.Reason)
}

extension Stage {
    func verdict(_ act: any Act, by access: Access = Staff.officer) -> Verdict {
        do throws(Refusal) {
            return .events(try decide(act, by: access).types)
        } catch {
            return .refused(error.reason)
        }
    }

    /// The citations of a refusal as `SUS-08 open`; empty when the act is not refused.
    func citations(_ act: any Act, by access: Access = Staff.officer) -> [String] {
        do throws(Refusal) {
            _ = try decide(act, by: access)
            return []
        } catch {
            return error.citations.map { "\($0.rule) \($0.state)" }
        }
    }
}

extension Decision {
    var types: [String] { appends.map { Swift.type(of: $0.event).type } }
}
