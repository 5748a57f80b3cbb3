public import Kernel

/// What people decided about a case under a weighing framework.
public enum WeighingEvent: Track {
    case weighed(CaseWeighed)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case CaseWeighed.type: self = .weighed(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: WeighingEvent, on day: LocalDate) {
        switch event {
        case .weighed(let event): weighing = event.outcome
        }
    }
}

/// Somebody weighed a case under a framework, with a reason. It burdens nobody: no term of the
/// law moves, and what relieves is never put off.
public struct CaseWeighed: Event {
    public static let type = "case.weighed"

    /// What follows for our own work on the case.
    public enum Outcome: Hashable, Sendable {
        case takenUp
        /// The last day on which it waits.
        case waits(until: LocalDate)

        /// nil for a case that is taken up.
        public var until: LocalDate? { if case .waits(let day) = self { day } else { nil } }
    }

    public let framework: StreamID
    public let outcome: Outcome
    /// Why, in words; sealed. nil once the person's key is gone.
    public let reason: Note?

    public init(under framework: StreamID, _ outcome: Outcome, reason: Note?) {
        (self.framework, self.outcome, self.reason) = (framework, outcome, reason)
    }

    public var clear: Fields {
        ["framework": .id(framework), "waitsUntil": outcome.until.map { .day($0) }]
    }

    public var parts: [Part] { reason.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        framework = try entry.clear.id("framework")
        let until = try entry.clear.optional("waitsUntil") { fields throws(Malformed) in
            try fields.day("waitsUntil")
        }
        outcome = until.map { .waits(until: $0) } ?? .takenUp
        reason = try Note(entry)
    }
}
