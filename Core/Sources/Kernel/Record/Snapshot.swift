/// The state of one stream, folded from its entries.
public protocol Folded: Sendable {
    /// The first word of the event types of such a stream: `person` for `person.registered`.
    static var kind: String { get }

    init(_ id: StreamID)
    /// Pure: the same entries give the same state, also when their parts are closed.
    mutating func absorb(_ entry: Entry) throws(Malformed)

    /// Streams without which this one cannot be judged; read together with it.
    var companions: [StreamID] { get }

    /// How this actor stands to what the stream is about; `none` unless the kind says otherwise.
    func relation(of access: Access) -> Relation
}

extension Folded {
    public func relation(of access: Access) -> Relation { .none }
}

/// The streams that a command reads, as they were at one moment.
public struct Snapshot: Sendable {
    public struct Seen: Sendable {
        /// How many events the state was folded from.
        public var version: Int
        public var state: any Folded

        public init(version: Int, state: any Folded) {
            (self.version, self.state) = (version, state)
        }
    }

    public var streams: [StreamID: Seen]
    /// What the registry knows of the targets that are no stream ids.
    public var found: [Target: [StreamID]]

    public init(streams: [StreamID: Seen] = [:], found: [Target: [StreamID]] = [:]) {
        (self.streams, self.found) = (streams, found)
    }

    public func state<State: Folded>(
        _ id: StreamID, as type: State.Type = State.self
    ) -> State? { streams[id]?.state as? State }

    /// All states of one kind, in the order of their ids.
    public func all<State: Folded>(_ type: State.Type = State.self) -> [(StreamID, State)] {
        streams.compactMap { id, seen in (seen.state as? State).map { (id, $0) } }
            .sorted { $0.0 < $1.0 }
    }
}

/// What a command is about, as its sender names it.
public enum Target: Hashable, Sendable {
    case stream(StreamID)
    /// A stream whose id follows from what it is about, a month for example; finding none is no
    /// fault: the command may be the one that begins it.
    case derived(StreamID)
    case caseNumber(CaseNumber)
    /// The person with exactly this number; finding none is no fault.
    case vNumber(VNumber)
    /// Every person whom a message with this number may concern: one digit wrong or two
    /// neighbours swapped.
    case plausible(VNumber)
}
