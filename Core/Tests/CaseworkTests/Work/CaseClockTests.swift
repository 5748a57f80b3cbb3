import Casework
import Kernel
import Law
import Testing

/// The days that a case is bound to, and a departure period that a list can compute again.
@Suite struct CaseClockTests {
    private func dossier(_ stage: Stage) throws -> Dossier {
        try stage.snapshot(for: [Examples.target]).dossier(Examples.target)
    }

    @Test func `every day that a case is bound to, and none once it is closed`() throws {
        let planned = try dossier(try Stage.planned()).clocks
        #expect(
            planned.map(\.kind) == [.departurePeriod, .forcedDeparture, .gate, .travelDocument])
        #expect(
            planned.map(\.day) == [
                Examples.periodEnds, Examples.leavesAt.day, Examples.signedUntil,
                Examples.day(2026, 1, 1),
            ])
        #expect(Set(planned.map(\.code)).count == planned.count)
        #expect(try dossier(try Stage.departed()).clocks == [])
        let request = try dossier(try RequestTests.submitted()).clocks.last
        #expect(request?.kind == .noAnswer)
    }

    // Kept by a list and read back, the facts give what the case page computes.
    @Test func `a period is kept with what it depends on, and asked of the law when shown`()
        throws
    {
        var stage = try Stage.ready()
        try check(stage, mayHaveMoved: false) { $0 == .until($1) }
        try stage.perform(
            RaiseBlocker(Examples.target, .courtStay, since: Examples.planning))
        try check(stage, mayHaveMoved: true) { period, _ in
            if case .suspended = period { true } else { false }
        }
    }

    private func check(
        _ stage: Stage, mayHaveMoved: Bool,
        _ holds: (RunningPeriod, DeparturePeriod.Receipt) -> Bool
    ) throws {
        let dossier = try dossier(stage)
        let episode = try #require(dossier.returnCase.open)
        let facts = try #require(dossier.periodFacts(of: episode))
        #expect(facts.mayHaveMoved == mayHaveMoved)
        let kept = try PeriodFacts(try Fields(bytes: facts.fields.bytes))
        #expect(kept == facts)
        let period = kept.period(by: stage.law, on: stage.today)
        #expect(holds(period, facts.receipt))
        let setting = Setting(
            now: stage.now, today: stage.today, access: Staff.officer, law: stage.law,
            fresh: Fresh(Zeroes()))
        #expect(dossier.period(of: episode, in: setting) == period)
    }

    @Test func `every status of a blocker and a gate is kept`() throws {
        let receipt = try InventedLaw.corpus.get().departurePeriod(
            decidedOn: Examples.decided, length: .rule)
        let day = Examples.planning
        let blockers: [BlockerStatus] = [
            .neverRaised, .open(since: day), .closed(.granted, on: day),
            .closing(.lapsed, since: day), .unknown,
        ]
        for blocker in blockers {
            for gate in [GateStatus.missing, .signed(until: day), .notNeeded] {
                var facts = Facts(gates: [.nonRefoulement: gate])
                for other in Blocker.allCases { facts.blockers[other] = .neverRaised }
                facts.blockers[.courtStay] = blocker
                let period = PeriodFacts(receipt: receipt, facts: facts)
                #expect(try PeriodFacts(period.fields) == period)
                #expect(period.mayHaveMoved == (blocker != .neverRaised))
            }
        }
    }

    @Test(arguments: [(0, false), (1, true)])
    func `what closed after the decision may have started the period again`(
        days: Int, mayHaveMoved: Bool
    ) throws {
        let receipt = try InventedLaw.corpus.get().departurePeriod(
            decidedOn: Examples.decided, length: .rule)
        let closed = BlockerStatus.closed(.rejected, on: Examples.decided.adding(days: days))
        let period = PeriodFacts(
            receipt: receipt, facts: Facts(blockers: [.courtStay: closed]))
        #expect(period.mayHaveMoved == mayHaveMoved)
    }
}

private struct Zeroes: Entropy {
    func bytes(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
}
