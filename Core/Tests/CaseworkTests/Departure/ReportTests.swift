import Casework
import Kernel
import Law
import Testing

@Suite struct ReportTests {
    static func report(
        _ manner: DepartureManner = .forced, on day: LocalDate = Examples.leavesAt.day
    ) -> ReportDeparture {
        ReportDeparture(Examples.target, manner, evidence: .departureReport, on: day)
    }

    static func leavingDay(_ stage: Stage) -> Stage {
        var stage = stage
        stage.now = Examples.leavesAt.adding(hours: 2)
        return stage
    }

    @Test func `ends the episode, its claim and its checks`() throws {
        let stage = Self.leavingDay(try Stage.planned())
        let decision = try stage.decide(Self.report(), by: Staff.kmar)
        #expect(decision.types == ["case.departureReported"])
        #expect(decision.messages.isEmpty)
        let append = try #require(decision.appends.first)
        #expect(append.onDay == Examples.leavesAt.day)
        #expect(append.releases.map(\.kind) == ["open-episode"])
        #expect(append.clears.count == CheckStage.allCases.count)
        #expect((append.event as? DepartureReported)?.against == [])
    }

    @Test(arguments: [1, 0, -1])
    func `nobody leaves after today`(days: Int) throws {
        let stage = Self.leavingDay(try Stage.planned())
        let act = Self.report(on: stage.today.adding(days: days))
        #expect(
            stage.verdict(act, by: Staff.kmar)
                == (days > 0 ? .refused(.inTheFuture) : .events(["case.departureReported"])))
    }

    @Test(arguments: [-1, 0])
    func `nobody leaves before the episode`(days: Int) throws {
        let stage = Self.leavingDay(try Stage.planned())
        let act = Self.report(on: Examples.handedOver.adding(days: days))
        #expect(
            stage.verdict(act, by: Staff.kmar)
                == (days < 0 ? .refused(.beforeEpisode) : .events(["case.departureReported"])))
    }

    @Test func `a closed case ends once`() throws {
        let stage = try Stage.departed()
        #expect(stage.verdict(Self.report(), by: Staff.kmar) == .refused(.caseClosed))
        let left = RecordLeftOurView(
            Examples.target, evidence: [.addressCheck], on: stage.today)
        #expect(stage.verdict(left) == .refused(.caseClosed))
        let other = CloseCaseOtherwise(Examples.target, .permitGranted, on: stage.today)
        #expect(stage.verdict(other) == .refused(.caseClosed))
    }

    @Test func `a departure against the law is recorded, and said`() throws {
        var stage = Self.leavingDay(try Stage.planned())
        try stage.record(
            BlockerRaised(.courtStay), to: try stage.amara, on: Examples.leavesAt.day)
        let decision = try stage.decide(Self.report(), by: Staff.kmar)
        #expect((decision.appends.first?.event as? DepartureReported)?.against == ["SUS-08"])
        #expect(decision.messages.map(\.kind) == ["departure.againstTheLaw"])
        #expect(decision.messages.map(\.recipient) == [.dutyDesk])
    }

    static let against: [(DepartureManner, [String])] = [
        (.independent, []), (.forced, ["SUS-16"]), (.transfer, ["SUS-16"]),
    ]

    @Test(arguments: against)
    func `nothing bars somebody who leaves by themselves`(
        manner: DepartureManner, rules: [String]
    ) throws {
        let stage = try Stage.assigned()
        let act = Self.report(manner, on: stage.today)
        let decision = try stage.decide(act, by: Staff.kmar)
        #expect((decision.appends.first?.event as? DepartureReported)?.against == rules)
    }

    @Test func `out of view takes evidence`() throws {
        let stage = try Stage.assigned()
        let bare = RecordLeftOurView(Examples.target, evidence: [], on: stage.today)
        #expect(stage.verdict(bare) == .refused(.noEvidence))
        let act = RecordLeftOurView(Examples.target, evidence: [.addressCheck], on: stage.today)
        #expect(stage.verdict(act) == .events(["case.leftOurView"]))
        #expect(try stage.decide(act).appends.first?.releases.map(\.kind) == ["open-episode"])
        // The day comes before the evidence.
        let early = RecordLeftOurView(
            Examples.target, evidence: [], on: Examples.handedOver.adding(days: -1))
        #expect(stage.verdict(early) == .refused(.beforeEpisode))
        let late = RecordLeftOurView(
            Examples.target, evidence: [], on: stage.today.adding(days: 1))
        #expect(stage.verdict(late) == .refused(.inTheFuture))
    }
}
