import Casework
import Kernel
import Law
import Testing

@Suite struct ScheduleTests {
    @Test func `plans a departure with its three checks`() throws {
        let stage = try Stage.ready()
        let decision = try stage.decide(Examples.schedule)
        #expect(decision.types == ["case.departureScheduled"])
        #expect(decision.messages.map(\.recipient) == [.monitor])
        let append = try #require(decision.appends.first)
        #expect(append.onDay == Examples.planning)
        // 12-06-2024 is a Wednesday and the Monday before a holiday of this law: three working
        // days back is the Thursday.
        #expect(
            append.sets.map(\.due) == [
                Instant(Examples.day(2024, 6, 6), hour: 8),
                Instant(Examples.day(2024, 6, 11), hour: 11),
                Instant(Examples.day(2024, 6, 12), hour: 10),
            ])
        #expect(append.sets.map { CheckStage(rule: $0.rule) } == CheckStage.allCases)
        #expect(append.sets.allSatisfy { $0.stream == append.stream })
    }

    @Test func `is refused in the documented order`() throws {
        let stranger = ScheduleForcedDeparture(
            .vNumber(Examples.vNumber("9999999999")), at: Examples.leavesAt, to: Examples.origin)
        #expect(try Stage.ready().verdict(stranger, by: Staff.robot) == .refused(.noRight))
        var stage = try Stage.received()
        try stage.record(
            CaseAssigned(to: Staff.officer.actor), to: try stage.amarasCase.id, on: stage.today)
        #expect(stage.verdict(Examples.schedule) == .refused(.notAccepted))
        #expect(try Stage.departed().verdict(Examples.schedule) == .refused(.caseClosed))

        // Planned and in the past: what is planned comes first.
        var planned = try Stage.planned()
        planned.now = Examples.leavesAt.adding(hours: 1)
        #expect(planned.verdict(Examples.schedule) == .refused(.alreadyPlanned))

        // In the past and unlawful: the moment comes first.
        var late = try Stage.assigned()
        late.now = Examples.leavesAt
        #expect(late.verdict(Examples.schedule) == .refused(.inThePast))
        late.now = Instant(microseconds: Examples.leavesAt.microseconds - 1)
        #expect(late.verdict(Examples.schedule) == .refused(.unlawful))
    }

    @Test func `nobody is planned who is not known`() throws {
        let stage = try Stage.ready()
        let act = ScheduleForcedDeparture(
            .stream(StreamID(high: 9, low: 9)), at: Examples.leavesAt, to: Examples.origin)
        let setting = Setting(
            now: stage.now, today: stage.today, access: Staff.officer, law: stage.law,
            fresh: Fresh(Nothing()))
        #expect(throws: Refusal(.unknownPerson)) {
            try act.decide(on: stage.snapshot(for: act.targets), in: setting)
        }
    }

    enum Status: CaseIterable { case neverRaised, open, closing, closed, unknown }

    /// What is asked for once such a blocker was there, also when it ended.
    static let asks: [Blocker: String] = [
        .medicalPostponement: "GAT-02 missing", .medicalCategory: "GAT-02 missing",
        .medicalApplication: "GAT-02 missing", .criminalSentence: "GAT-03 missing",
    ]

    @Test(arguments: Blocker.allCases, Status.allCases)
    func `the matrix decides what a blocker bars`(blocker: Blocker, status: Status) throws {
        var stage = try Stage.assigned()
        let person = try stage.amara
        let day = Examples.handedOver.adding(days: 1)
        switch status {
        case .neverRaised: break
        case .open: try stage.record(BlockerRaised(blocker), to: person, on: day)
        case .closing:
            try stage.record(
                BlockerClosingReceived(blocker, outcome: .rejected, note: nil), to: person, on: day)
        case .closed:
            try stage.record(
                BlockerClosed(blocker, outcome: .rejected, note: nil), to: person, on: day)
        case .unknown:
            try stage.record(
                BlockersAnswered(answers: [blocker: .unknown], isUnaccompaniedMinor: .no),
                to: person, on: day)
        }
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        stage.now = Instant(Examples.planning, hour: 9)
        try stage.perform(Examples.signature)

        var expected: [String] = []
        let bars = InventedLaw.bars[blocker] ?? BarredAct.allCases
        if status != .neverRaised, let gate = Self.asks[blocker] { expected.append(gate) }
        if [.open, .closing, .unknown].contains(status) {
            if bars.contains(.booking) || bars.contains(.execution) {
                // What stands goes before what is missing, and that before what nobody knows.
                let place = status == .unknown ? expected.count : 0
                expected.insert("\(blocker.rawValue) \(status)", at: place)
            }
            if bars.contains(.departurePeriod) { expected.append("RET-02 suspended") }
        }
        #expect(stage.citations(Examples.schedule) == expected)
        #expect(
            stage.verdict(Examples.schedule)
                == (expected.isEmpty ? .events(["case.departureScheduled"]) : .refused(.unlawful)))
    }

    static let signatures: [(Gate, CountryCode, LocalDate, [String])] = [
        (.nonRefoulement, Examples.origin, Examples.leavesAt.day, []),
        (
            .nonRefoulement, Examples.origin, Examples.leavesAt.day.adding(days: -1),
            ["SUS-14 expired"]
        ),
        (.nonRefoulement, Examples.elsewhere, Examples.leavesAt.day, ["SUS-14 missing"]),
        (.adequateReception, Examples.origin, Examples.leavesAt.day, ["SUS-14 missing"]),
    ]

    @Test(arguments: signatures)
    func `a signature holds for its country to its last day`(
        gate: Gate, country: CountryCode, until: LocalDate, expected: [String]
    ) throws {
        var stage = try Stage.assigned()
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        stage.now = Instant(Examples.planning, hour: 9)
        try stage.perform(
            SignGate(Examples.target, gate, destination: country, until: until, reasons: "Read."))
        #expect(stage.citations(Examples.schedule) == expected)
    }

    @Test func `an assessment that is not met bars like none`() throws {
        var stage = try Stage.ready()
        try stage.perform(
            SignGate(
                Examples.target, .nonRefoulement, destination: Examples.origin,
                until: Examples.leavesAt.day, isMet: false, reasons: "Read, and a risk found."))
        #expect(stage.citations(Examples.schedule) == ["SUS-14 missing"])
    }

    @Test(arguments: Knowledge.allCases)
    func `reception is asked for whoever may be a child`(minor: Knowledge) throws {
        var stage = try Stage.ready(Examples.handover(minor: minor))
        let expected = minor == .no ? [] : ["SUS-17 missing"]
        #expect(stage.citations(Examples.schedule) == expected)
        try stage.perform(
            SignGate(
                Examples.target, .adequateReception, destination: Examples.origin,
                until: Examples.leavesAt.day, reasons: "Seen."))
        #expect(stage.citations(Examples.schedule).isEmpty)
    }

    @Test func `another country asks for another decision`() throws {
        let stage = try Stage.ready()
        let act = ScheduleForcedDeparture(
            Examples.target, at: Examples.leavesAt, to: Examples.elsewhere)
        #expect(stage.citations(act) == ["SUS-14 missing", "SUS-16 missing", "VW-4 missing"])
    }

    @Test func `without a decision nobody is planned`() throws {
        var stage = try Stage.assigned()
        stage.now = Instant(Examples.planning, hour: 9)
        try stage.perform(Examples.signature)
        #expect(stage.citations(Examples.schedule) == ["SUS-16 missing"])
    }

    @Test func `every provision is cited, strongest first`() throws {
        let answers = Examples.answers(
            except: [.firstAsylumApplication: .yes, .medicalPostponement: .unknown])
        var stage = try Stage.assigned(Examples.handover(answers: answers))
        try stage.perform(
            RaiseBlocker(Examples.target, .courtStay, since: stage.today), by: Staff.monitor)
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(Examples.decision)
        #expect(
            stage.citations(Examples.schedule) == [
                "SUS-08 open", "SUS-01 open", "GAT-02 missing", "SUS-14 missing",
                "SUS-10 unknown", "RET-02 suspended",
            ])
    }
}

struct Nothing: Entropy {
    func bytes(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
}
