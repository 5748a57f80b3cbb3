internal import Kernel

/// Where the ledger ends: what the next row follows on.
struct Tail: Sendable {
    var events: Frontier
    var trail: Frontier
    var lastEvent: Instant
    var lastTrail: Instant

    /// Reads at most 255 hashes a level of tiles, so opening takes no longer with a long ledger.
    init(_ reader: any LedgerReader) throws {
        let beginning = Instant(microseconds: .min)
        events = try reader.frontier(of: .events)
        trail = try reader.frontier(of: .trail)
        lastEvent = try reader.lastInstant(of: .events) ?? beginning
        lastTrail = try reader.lastInstant(of: .trail) ?? beginning
    }

    /// Whether nobody else wrote since; another process or node may have.
    func isAt(_ reader: any LedgerReader) throws -> Bool {
        try reader.size(of: .events) == events.size && reader.size(of: .trail) == trail.size
    }

    func frontier(of log: LogName) -> Frontier {
        switch log {
        case .events: events
        case .trail: trail
        }
    }

    /// A moment for the next event: later than all before it, whatever the clock says.
    mutating func nextInstant(_ now: Instant) -> Instant {
        lastEvent = max(now, Instant(microseconds: lastEvent.microseconds + 1))
        return lastEvent
    }

    mutating func nextTrailInstant(_ now: Instant) -> Instant {
        lastTrail = max(now, lastTrail)
        return lastTrail
    }
}
