public import Kernel
import Law

/// As a read model keeps it. What is known to be no matter is left out.
extension PeriodFacts {
    public var fields: Fields {
        var blockers = Fields()
        for (blocker, status) in facts.blockers where status != .neverRaised {
            blockers[blocker.rawValue] = .object(status.fields)
        }
        var gates = Fields()
        for (gate, status) in facts.gates { gates[gate.rawValue] = .object(status.fields) }
        return [
            "receipt": .object(receipt.fields), "blockers": .object(blockers),
            "gates": .object(gates),
        ]
    }

    public init(_ fields: Fields) throws(Malformed) {
        let (blockers, gates) = (try fields.object("blockers"), try fields.object("gates"))
        var facts = Facts()
        for blocker in Blocker.allCases {
            facts.blockers[blocker] = .neverRaised
            guard blockers[blocker.rawValue] != nil else { continue }
            facts.blockers[blocker] = try BlockerStatus(try blockers.object(blocker.rawValue))
        }
        for gate in Gate.allCases where gates[gate.rawValue] != nil {
            facts.gates[gate] = try GateStatus(try gates.object(gate.rawValue))
        }
        self.init(receipt: try DeparturePeriod.Receipt(try fields.object("receipt")), facts: facts)
    }
}

extension BlockerStatus {
    fileprivate var fields: Fields {
        switch self {
        case .neverRaised: ["is": .text("neverRaised")]
        case .open(let day): ["is": .text("open"), "day": .day(day)]
        case .closed(let outcome, let day):
            ["is": .text("closed"), "outcome": .code(outcome), "day": .day(day)]
        case .closing(let outcome, let day):
            ["is": .text("closing"), "outcome": .code(outcome), "day": .day(day)]
        case .unknown: ["is": .text("unknown")]
        }
    }

    fileprivate init(_ fields: Fields) throws(Malformed) {
        switch try fields.text("is") {
        case "neverRaised": self = .neverRaised
        case "open": self = .open(since: try fields.day("day"))
        case "closed": self = .closed(try fields.code("outcome"), on: try fields.day("day"))
        case "closing": self = .closing(try fields.code("outcome"), since: try fields.day("day"))
        case "unknown": self = .unknown
        case let other: throw Malformed("blocker \(other)")
        }
    }
}

extension GateStatus {
    fileprivate var fields: Fields {
        switch self {
        case .missing: ["is": .text("missing")]
        case .signed(let day): ["is": .text("signed"), "day": .day(day)]
        case .notNeeded: ["is": .text("notNeeded")]
        }
    }

    fileprivate init(_ fields: Fields) throws(Malformed) {
        switch try fields.text("is") {
        case "missing": self = .missing
        case "signed": self = .signed(until: try fields.day("day"))
        case "notNeeded": self = .notNeeded
        case let other: throw Malformed("gate \(other)")
        }
    }
}
