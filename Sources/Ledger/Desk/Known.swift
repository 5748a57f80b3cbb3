internal import Kernel
internal import Synchronization

/// What is known of one stream at one version.
struct Known: Sendable {
    var version: Int
    var state: any Folded
    /// An event said so, or the key of the person themselves is gone.
    var isErased: Bool
    /// The rows in each projection as they stand; nil when that is not known.
    var rows: [[Kernel.Row]?]?

    var seen: Snapshot.Seen { Snapshot.Seen(version: version, state: state) }

    mutating func absorb(_ entry: Entry) throws(Malformed) {
        try state.absorb(entry)
        version = entry.version + 1
        let isClosed = entry.parts.contains {
            $0.content == nil && $0.subject == SubjectID(entry.stream)
        }
        if isClosed || entry.type.hasSuffix(".erased") { isErased = true }
    }
}

/// The states that were last in use, so that a click on a busy case reads no events.
///
/// Two generations: when the young one is full the old one goes. Always checked against the
/// stream's version before it is believed.
final class StateCache: Sendable {
    private struct Generations {
        var young: [StreamID: Known] = [:]
        var old: [StreamID: Known] = [:]
    }

    private let limit: Int
    private let generations = Mutex(Generations())

    init(limit: Int) { self.limit = limit }

    subscript(stream: StreamID) -> Known? {
        generations.withLock { all in
            if let known = all.young[stream] { return known }
            guard let known = all.old[stream] else { return nil }
            all.young[stream] = known
            return known
        }
    }

    func keep(_ known: [StreamID: Known]) {
        generations.withLock { all in
            all.young.merge(known) { $1 }
            for stream in known.keys { all.old[stream] = nil }
            guard all.young.count > limit else { return }
            (all.old, all.young) = (all.young, [:])
        }
    }

    func forgetAll() { generations.withLock { $0 = Generations() } }
}
