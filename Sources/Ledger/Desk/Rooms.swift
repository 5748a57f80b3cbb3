public import Casework
public import Kernel

/// What the ledger is told of the domain: how streams fold, what is read, counted and awaited.
public struct Rooms: Sendable {
    public private(set) var projections: [any Projection.Type]
    public private(set) var countings: [any Counting.Type]
    /// The act that the robot submits for an alarm; nil for a rule that nobody knows (yet).
    public let alarms: @Sendable (Alarm) -> (any Act)?
    private let kinds: [String: any Folded.Type]

    public init(
        kinds: [any Folded.Type], projections: [any Projection.Type] = [],
        countings: [any Counting.Type] = [],
        alarms: @escaping @Sendable (Alarm) -> (any Act)? = { _ in nil }
    ) {
        self.kinds = Dictionary(kinds.map { ($0.kind, $0) }, uniquingKeysWith: { $1 })
        (self.projections, self.countings, self.alarms) = (projections, countings, alarms)
    }

    public var tables: [Table] { projections.map { $0.table } }

    /// The same rooms with these read models alone and no figures, until a rebuild makes the rest.
    public func projecting(_ projections: [any Projection.Type]) -> Rooms {
        var rooms = self
        (rooms.projections, rooms.countings) = (projections, [])
        return rooms
    }

    func empty(_ stream: StreamID, for type: String) throws(Malformed) -> any Folded {
        let kind = type.prefix { $0 != "." }
        guard let folded = kinds[String(kind)] else { throw Malformed("stream kind \(kind)") }
        return folded.init(stream)
    }

    /// Every table as it must stand after these states, of one stream: nil where it has no say.
    ///
    /// - Parameter unchanged: the rows as they stand, when the stream itself is as it was: those
    ///   that follow from it alone are not made anew.
    func rows(
        of stream: StreamID, in snapshot: Snapshot, unchanged: [[Kernel.Row]?]?
    ) -> [[Kernel.Row]?] {
        projections.enumerated().map { index, projection in
            if let unchanged, projection.isOfOneStream { return unchanged[index] }
            return projection.rows(of: stream, in: snapshot)
        }
    }

    func tallies(
        from before: (any Folded)?, to after: any Folded, on day: LocalDate
    ) -> [Tally] {
        countings.flatMap { $0.tallies(from: before, to: after, recordedOn: day) }
    }
}

/// What the clock on the wall says. Read here and in Web, nowhere else.
public protocol WallClock: Sendable {
    func now() -> Instant
}
