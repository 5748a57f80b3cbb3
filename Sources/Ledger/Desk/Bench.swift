internal import Kernel
internal import Sealing

/// What lies on the bench while one command is judged: the streams that it reads, folded.
///
/// With a reader every state is checked against the stream's version; without one only what the
/// cache holds can be had, and the writer checks the versions before anything is recorded.
final class Bench {
    let rooms: Rooms
    let keyring: Keyring
    private let reader: (any LedgerReader)?
    private let cache: StateCache
    /// Checked or made here, so current for as long as the bench stands.
    private(set) var current: [StreamID: Known] = [:]
    /// What stood before each change, so that a savepoint can be undone without copies.
    private(set) var changes: [(stream: StreamID, before: Known?)] = []

    /// The cache does not hold what is needed; ask again with a reader.
    struct NotCached: Error {}

    init(_ rooms: Rooms, _ keyring: Keyring, _ cache: StateCache, reader: (any LedgerReader)?) {
        (self.rooms, self.keyring, self.cache) = (rooms, keyring, cache)
        self.reader = reader
    }

    /// nil when the stream has no events.
    func known(_ stream: StreamID) throws -> Known? {
        if let known = current[stream] { return known }
        let cached = cache[stream]
        guard let reader else {
            guard let cached else { throw NotCached() }
            current[stream] = cached
            return cached
        }
        let version = try reader.version(of: stream)
        if let cached, cached.version == version {
            current[stream] = cached
            return cached
        }
        let usable = cached.flatMap { $0.version < version ? $0 : nil }
        guard version > 0, let known = try folded(stream, onto: usable, reader) else { return nil }
        current[stream] = known
        return known
    }

    /// Folds the stream anew from what the ledger holds now, as after an erasure.
    func refold(_ stream: StreamID) throws {
        guard let reader else { throw NotCached() }
        if let known = try folded(stream, onto: nil, reader) { put(known, stream) }
    }

    func put(_ known: Known, _ stream: StreamID) {
        changes.append((stream, current[stream]))
        current[stream] = known
    }

    func undo(to count: Int) {
        while changes.count > count, let change = changes.popLast() {
            current[change.stream] = change.before
        }
    }

    func gather(_ targets: [Target], expecting: some Sequence<StreamID>) throws -> Gathered {
        var gathered = Gathered()
        for target in targets {
            let streams = try resolve(target)
            switch target {
            case .derived: break
            case .stream, .caseNumber, .vNumber, .plausible:
                if case .stream = target {} else { gathered.found[target] = streams }
                for stream in streams where try known(stream) == nil {
                    throw Fault.unknown(target)
                }
            }
            gathered.named += streams.filter { !gathered.named.contains($0) }
        }
        gathered.snapshot = try closure(of: gathered.named + Array(expecting))
        gathered.snapshot.found = gathered.found
        return gathered
    }

    /// These streams and, transitively, their companions.
    func closure(of streams: [StreamID]) throws -> Snapshot {
        var snapshot = Snapshot()
        var waiting = streams
        while let stream = waiting.popLast() {
            guard snapshot.streams[stream] == nil, let known = try known(stream) else { continue }
            snapshot.streams[stream] = known.seen
            waiting += known.state.companions
        }
        return snapshot
    }

    func resolve(_ target: Target) throws -> [StreamID] {
        switch target {
        case .stream(let stream), .derived(let stream): return [stream]
        case .caseNumber, .vNumber, .plausible: break
        }
        guard let reader else { throw NotCached() }
        let found = try Registry.owners(of: target, reader, keyring)
        if case .caseNumber = target, found.isEmpty { throw Fault.unknown(target) }
        return found
    }

    private func folded(
        _ stream: StreamID, onto known: Known?, _ reader: any LedgerReader
    ) throws -> Known? {
        let events = try reader.events(of: stream, from: known?.version ?? 0)
        guard let first = events.first else { return known }
        var result =
            try known
            ?? Known(
                version: 0, state: rooms.empty(stream, for: first.type), isErased: false, rows: nil)
        result.rows = nil
        for event in events { try result.absorb(event.entry(opening: keyring)) }
        if result.isErased { forget(stream) }
        return result
    }

    // Another process may have erased the person: then their key, and every state that was opened
    // with it, must go here too.
    private func forget(_ stream: StreamID) {
        guard !keyring.isErased(SubjectID(stream)) else { return }
        keyring.forget(SubjectID(stream))
        cache.forgetAll()
    }
}

/// What a command reads, as it was.
struct Gathered: Sendable {
    var snapshot = Snapshot()
    var found: [Target: [StreamID]] = [:]
    /// The streams that the targets meant, in their order.
    var named: [StreamID] = []
}
