public import Kernel

public struct Facts: Hashable, Sendable {
    public var blockers: [Blocker: BlockerStatus]
    public var gates: [Gate: GateStatus]
    public init(blockers: [Blocker: BlockerStatus], gates: [Gate: GateStatus]) {
        (self.blockers, self.gates) = (blockers, gates)
    }
}
public struct Cell: Sendable { public let bars: Bool }
public enum OutcomeEffect: Hashable, Sendable { case closes, becomes(Blocker) }
public struct Closers: Sendable { public let roles: [Role]; public let partners: [Partner] }
public struct BlockerRule: Sendable {
    public let closers: Closers; public let outcomes: [Outcome: OutcomeEffect]
}
public struct GateRule: Sendable { public let shelfLife: Term? }
public struct Receipt: Hashable, Sendable {
    public let lastDay: LocalDate
    public var rule: String { "RET-02" }
    public var fields: Fields { ["d": .day(lastDay)] }
    public init(_ f: Fields) throws(Malformed) { lastDay = try f.day("d") }
    init(lastDay: LocalDate) { self.lastDay = lastDay }
    public func citation(state: String) -> Citation {
        Citation(rule: "RET-02", article: "Vw 62(1)", state: state, isVerified: true)
    }
}
public enum DeparturePeriod {
    public enum Length: Hashable, Sendable {
        case rule, immediate; public init(_ r: Receipt) { self = .rule }
    }
}
extension Corpus {
    public func barriers(to act: BarredAct, given: Facts, on day: LocalDate) -> [Citation] { [] }
    public func blocker(_ b: Blocker, on: LocalDate) -> BlockerRule {
        BlockerRule(closers: Closers(roles: [], partners: []), outcomes: [:])
    }
    public func gate(_ b: Gate, on: LocalDate) -> GateRule { GateRule(shelfLife: nil) }
    public func cell(_ rule: String, _ act: BarredAct, on: LocalDate) -> Cell { Cell(bars: true) }
    public func departurePeriod(decidedOn: LocalDate, length: DeparturePeriod.Length)
        throws(Refusal) -> Receipt
    { Receipt(lastDay: decidedOn.adding(days: 28)) }
}
