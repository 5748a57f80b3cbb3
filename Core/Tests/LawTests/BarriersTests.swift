import Kernel
import Law
import Testing

@Suite struct BarriersTests {
    static let since = LocalDate.beforePact
    static let blockerStates: [(BlockerStatus?, String?)] = [
        (nil, "unknown"), (.unknown, "unknown"), (.open(since: since), "open"),
        (.closing(.lapsed, since: since), "closing"), (.closed(.lapsed, on: since), nil),
        (.neverRaised, nil),
    ]

    @Test(arguments: ExpectedCell.ofBlockers, blockerStates)
    func `each status of a blocker bars as its cell says`(
        cell: ExpectedCell, given: (status: BlockerStatus?, state: String?)
    ) throws {
        let blocker = try #require(Blocker(rawValue: cell.rule))
        var facts = Facts.clear
        facts.blockers[blocker] = given.status
        let found = try Shipped.law().barriers(to: cell.act, given: facts, on: cell.day)
        let expected = given.state.map { cell.bars ? ["\(cell.rule) \($0)"] : [] } ?? []
        #expect(found.map(\.short) == expected)
    }

    enum GateGiven: CaseIterable { case absent, missing, dayBefore, lastDay, notNeeded }

    @Test(arguments: ExpectedCell.ofGates, GateGiven.allCases)
    func `each status of a gate bars as its cell says`(
        cell: ExpectedCell, given: GateGiven
    ) throws {
        let gate = try #require(Gate(rawValue: cell.rule))
        var facts = Facts.clear
        let state: String?
        switch given {
        case .absent: (facts.gates[gate], state) = (nil, "missing")
        case .missing: (facts.gates[gate], state) = (.missing, "missing")
        case .dayBefore:
            (facts.gates[gate], state) = (.signed(until: cell.day.adding(days: -1)), "expired")
        case .lastDay: (facts.gates[gate], state) = (.signed(until: cell.day), nil)
        case .notNeeded: (facts.gates[gate], state) = (.notNeeded, nil)
        }
        let found = try Shipped.law().barriers(to: cell.act, given: facts, on: cell.day)
        let expected = state.map { cell.bars ? ["\(cell.rule) \($0)"] : [] } ?? []
        #expect(found.map(\.short) == expected)
    }

    @Test func `several acts cite a rule once`() throws {
        var facts = Facts.clear
        facts.blockers[.courtStay] = .open(since: Self.since)
        let found = try Shipped.law().barriers(
            to: [.booking, .execution], given: facts, on: .sincePact)
        #expect(found.map(\.short) == ["SUS-08 open"])
    }

    @Test func `a rule without enforcement bars nothing and marks the version`() throws {
        let law = try Shipped.law()
        let without = law.withoutEnforcement(of: "SUS-08")
        let all = law.barriers(to: .execution, given: Facts(), on: .sincePact)
        let rest = without.barriers(to: .execution, given: Facts(), on: .sincePact)
        #expect(all.filter { $0.rule != "SUS-08" } == rest)
        #expect(all.count == rest.count + 1)
        #expect(!without.cell("SUS-08", .execution, on: .sincePact).bars)
        #expect(without.version == "shipped without SUS-08")
    }
}
