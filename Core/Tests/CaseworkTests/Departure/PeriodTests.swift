import Casework
import Kernel
import Law
import Testing

@Suite struct PeriodTests {
    /// A stage on a day on which only the departure period can be in the way.
    static func stage(
        on day: LocalDate, given events: [(any Event, LocalDate)] = []
    ) throws -> Stage {
        var stage = try Stage.assigned()
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        for (event, day) in events { try stage.record(event, to: try stage.amara, on: day) }
        try stage.record(
            GateSigned(
                .nonRefoulement, destination: Examples.origin, until: Examples.signedUntil,
                isMet: true, note: nil), to: try stage.amara, on: Examples.decided)
        stage.now = Instant(day, hour: 9)
        return stage
    }

    static let days: [(LocalDate, [String])] = [
        (Examples.decided, ["RET-02 running"]),
        (Examples.periodEnds, ["RET-02 running"]),
        (Examples.periodEnds.adding(days: 1), []),
    ]

    @Test(arguments: days)
    func `no forced step within the period`(day: LocalDate, expected: [String]) throws {
        #expect(try Self.stage(on: day).citations(Examples.schedule) == expected)
    }

    // Raised within the period; when it ends, the whole period runs anew.
    static let closings: [(Blocker, LocalDate, LocalDate, [String])] = [
        (.asylumAppeal, Examples.day(2024, 4, 29), Examples.day(2024, 5, 27), ["RET-02 running"]),
        (.asylumAppeal, Examples.day(2024, 4, 29), Examples.day(2024, 5, 28), []),
        // Does not bar the period, so that nothing restarts.
        (.traffickingReflection, Examples.day(2024, 4, 29), Examples.day(2024, 4, 30), []),
        // Ended on the day of the decision, and the day after.
        (.asylumAppeal, Examples.decided, Examples.day(2024, 4, 9), []),
        (.asylumAppeal, Examples.day(2024, 3, 12), Examples.day(2024, 4, 9), ["RET-02 running"]),
        (.asylumAppeal, Examples.day(2024, 3, 12), Examples.day(2024, 4, 10), []),
    ]

    @Test(arguments: closings)
    func `a suspension gives the whole period anew`(
        blocker: Blocker, closedOn: LocalDate, today: LocalDate, expected: [String]
    ) throws {
        let events: [(any Event, LocalDate)] = [
            (BlockerRaised(blocker), Examples.decided),
            (BlockerClosed(blocker, outcome: .rejected, note: nil), closedOn),
        ]
        #expect(
            try Self.stage(on: today, given: events).citations(Examples.schedule) == expected)
    }

    @Test func `the last of two suspensions counts`() throws {
        let (first, second) = (Examples.day(2024, 4, 1), Examples.day(2024, 4, 15))
        let events: [(any Event, LocalDate)] = [
            (BlockerClosed(.asylumAppeal, outcome: .rejected, note: nil), second),
            (BlockerClosed(.courtStay, outcome: .lapsed, note: nil), first),
        ]
        let ends = Examples.day(2024, 5, 13)
        #expect(
            try Self.stage(on: ends, given: events).citations(Examples.schedule)
                == ["RET-02 running"])
        #expect(
            try Self.stage(on: ends.adding(days: 1), given: events).citations(Examples.schedule)
                .isEmpty)
    }

    // The shortest period that there is, and none: with none a plan can be made at once.
    static let shortest: [(Int, LocalDate, [String])] = [
        (0, Examples.decided, []), (1, Examples.decided, ["RET-04 running"]),
        (1, Examples.decided.adding(days: 1), ["RET-04 running"]),
        (1, Examples.decided.adding(days: 2), []),
    ]

    @Test(arguments: shortest, [false, true])
    func `without a period nothing runs`(
        length: (days: Int, today: LocalDate, expected: [String]), isSuspended: Bool
    ) throws {
        var stage = try Stage.assigned()
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(
            RecordReturnDecision(
                Examples.decision.target, by: .ind, destination: Examples.origin,
                takenOn: Examples.decided, length: .shortened(days: length.days, .absconding),
                served: Service(on: Examples.decided, .handedOver, in: .interpreted),
                reasons: "reasons"))
        try stage.record(
            GateSigned(
                .nonRefoulement, destination: Examples.origin, until: Examples.signedUntil,
                isMet: true, note: nil), to: try stage.amara, on: Examples.decided)
        if isSuspended {
            try stage.record(
                BlockerRaised(.asylumAppeal), to: try stage.amara, on: Examples.decided)
            try stage.record(
                BlockerClosed(.asylumAppeal, outcome: .rejected, note: nil),
                to: try stage.amara, on: length.today)
        }
        stage.now = Instant(length.today, hour: 9)
        let expected =
            isSuspended && length.days > 0 ? ["RET-04 running"] : length.expected
        #expect(try stage.citations(Examples.schedule) == expected)
    }

    @Test func `while a blocker stands the period does not run out`() throws {
        let stage = try Self.stage(
            on: Examples.day(2024, 6, 3), given: [(BlockerRaised(.courtStay), Examples.decided)])
        let dossier = try stage.snapshot(for: [Examples.target]).dossier(Examples.target)
        let setting = Setting(
            now: stage.now, today: stage.today, access: Staff.officer, law: stage.law,
            fresh: Fresh(Nothing()))
        guard
            case .suspended(let receipt, let bars) = dossier.period(
                of: try dossier.openEpisode(), in: setting)
        else {
            Issue.record("the period runs")
            return
        }
        #expect(receipt.lastDay == Examples.periodEnds)
        #expect(bars.map(\.rule) == ["SUS-08"])
    }

    static let lengths: [(DeparturePeriod.Length, Verdict)] = [
        (
            .rule,
            .events(["case.returnDecisionTaken", "case.decisionServed", "case.departurePeriodSet"])
        ),
        (
            .shortened(days: 0, .absconding),
            .events(["case.returnDecisionTaken", "case.decisionServed", "case.departurePeriodSet"])
        ),
        (.shortened(days: 7, .publicOrder), .refused(.unknownGround)),
        (.shortened(days: 28, .absconding), .refused(.periodTooLong)),
        (.extended(days: 91, []), .refused(.periodTooLong)),
    ]

    @Test(arguments: lengths)
    func `the law judges the length`(length: DeparturePeriod.Length, verdict: Verdict) throws {
        var stage = try Stage.assigned()
        stage.now = Instant(Examples.decided, hour: 9)
        let act = RecordReturnDecision(
            Examples.target, by: .ind, destination: Examples.origin, takenOn: Examples.decided,
            length: length,
            served: Service(on: Examples.decided, .handedOver, in: .interpreted))
        #expect(stage.verdict(act) == verdict)
    }

    @Test func `a decision is refused in the documented order`() throws {
        var stage = try Stage.received()
        try stage.record(
            CaseAssigned(to: Staff.officer.actor), to: try stage.amarasCase.id, on: stage.today)
        #expect(stage.verdict(Examples.decision) == .refused(.notAccepted))
        #expect(try Stage.departed().verdict(Examples.decision) == .refused(.caseClosed))
        // Planned and in the future: the future comes first.
        let act = RecordReturnDecision(
            Examples.target, by: .ind, destination: Examples.origin,
            takenOn: Examples.planning.adding(days: 1), length: .rule,
            served: Service(on: Examples.planning.adding(days: 1), .handedOver, in: .interpreted))
        #expect(try Stage.planned().verdict(act) == .refused(.inTheFuture))
        #expect(try Stage.planned().verdict(Examples.decision) == .refused(.alreadyPlanned))
    }

    @Test func `a decision is recorded while a blocker stands`() throws {
        var stage = try Stage.assigned()
        try stage.perform(RaiseBlocker(Examples.target, .asylumAppeal, since: stage.today))
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        #expect(try stage.amarasCase.open?.decision?.period?.lastDay == Examples.periodEnds)
        #expect(try stage.amarasCase.open?.decision?.destination == Examples.origin)
    }
}
