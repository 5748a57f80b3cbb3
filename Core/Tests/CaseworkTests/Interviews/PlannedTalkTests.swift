import Casework
import Kernel
import Law
import Testing

@Suite struct PlannedTalkTests {
    static let day = Examples.handedOver.adding(days: 7)
    static let target = Examples.target

    static func plan(
        at hour: Int = 10, _ minute: Int = 30, on day: LocalDate = day, halfHours: Int = 2,
        in room: String? = "NRD/1", safety: TalkSafety = .ordinary
    ) -> InterviewPlan {
        InterviewPlan(
            at: Instant(day, hour: hour, minute: minute), halfHours: halfHours, in: room,
            interpreter: InterpreterPlan(.ti, .byPhone), safety: safety)
    }

    /// An interview in the agenda.
    private static func planned(
        _ plan: InterviewPlan = plan()
    ) throws -> (stage: Stage, id: InterviewID) {
        var stage = try Stage.assigned()
        let decision = try stage.perform(PlanInterview(target, plan))
        let event = try #require(decision.appends.first?.event as? InterviewPlanned)
        return (stage, event.id)
    }

    private static func kinds(_ stage: Stage) throws -> [Duty.Kind] {
        try stage.amarasCase.duties.map(\.kind)
    }

    static let claims = [21, 22].map { Claim("room", .open("NRD/1/2024-03-11"), slot: $0) }

    @Test func `a plan claims its room by the half hour`() throws {
        let stage = try Stage.assigned()
        let decision = try stage.decide(PlanInterview(Self.target, Self.plan()))
        #expect(decision.types == ["case.interviewPlanned"])
        #expect(decision.appends.flatMap(\.takes) == Self.claims)
        let elsewhere = try stage.decide(PlanInterview(Self.target, Self.plan(in: nil)))
        #expect(elsewhere.appends.flatMap(\.takes).isEmpty)
    }

    @Test func `who loses the room is told what to do`() {
        let act = PlanInterview(Self.target, Self.plan())
        #expect(act.refusal(losing: "room").reason == .roomTaken)
        let move = MoveInterview(Self.target, InterviewID(high: 0, low: 1), to: Self.plan())
        #expect(move.refusal(losing: "room").reason == .roomTaken)
        #expect(Examples.schedule.refusal(losing: "seat").reason == .claimLost)
    }

    @Test func `a plan takes the place of the first interview and asks for a report`() throws {
        let (stage, id) = try Self.planned()
        #expect(try Self.kinds(stage) == [.holdInterview, .reportInterview])
        let duties = try stage.amarasCase.duties
        #expect(duties.allSatisfy { $0.key == id.description })
        #expect(duties.map(\.due.day) == [Self.day, Self.day.adding(days: 2)])
        #expect(duties.map(\.since) == [Examples.handedOver, Self.day])
    }

    @Test func `its report is its outcome and frees the room`() throws {
        var (stage, id) = try Self.planned()
        stage.now = Instant(Self.day, hour: 12)
        let report = Self.report(of: id, on: Self.day)
        let decision = try stage.perform(report)
        #expect(decision.types == ["case.interviewHeld", "case.plannedInterviewHeld"])
        #expect(decision.appends.flatMap(\.releases) == Self.claims)
        #expect(try Self.kinds(stage) == [.holdNextInterview])
        #expect(try stage.amarasCase.open?.interviews == [Self.day])
        #expect(stage.verdict(report) == .refused(.noSuchInterview))
    }

    private static func report(of id: InterviewID, on day: LocalDate) -> RecordInterview {
        let plain = Examples.interview(on: day)
        return RecordInterview(
            target, heldOn: day, replies: plain.replies, hasInterpreter: true,
            voicesAsylumWish: false, planned: id)
    }

    @Test func `a report of another day is not that of the plan`() throws {
        var (stage, id) = try Self.planned()
        stage.now = Instant(Self.day.adding(days: 1), hour: 12)
        let late = Self.report(of: id, on: Self.day.adding(days: 1))
        #expect(stage.verdict(late) == .refused(.otherDay))
        #expect(
            stage.verdict(Self.report(of: id, on: Self.day.adding(days: 2)))
                == .refused(.inTheFuture))
    }

    @Test func `an asylum wish in a planned interview stops forced steps as ever`() throws {
        var (stage, id) = try Self.planned()
        stage.now = Instant(Self.day, hour: 12)
        let plain = Examples.interview(on: Self.day)
        let act = RecordInterview(
            Self.target, heldOn: Self.day, replies: plain.replies, hasInterpreter: true,
            voicesAsylumWish: true, planned: id)
        #expect(
            try stage.decide(act).types == [
                "case.interviewHeld", "case.plannedInterviewHeld", "person.blockerRaised",
            ])
    }

    static let moments: [(InterviewPlan, Refusal.Reason?)] = [
        (plan(at: 9, 0, on: Examples.handedOver), .inThePast),
        (plan(at: 9, 30, on: Examples.handedOver), nil),
        (plan(at: 10, 15), .outsideRoomHours), (plan(at: 7, 30), .outsideRoomHours),
        (plan(at: 8, 0), nil), (plan(at: 17, 0), nil), (plan(at: 17, 30), .outsideRoomHours),
        (plan(halfHours: 0), .outsideRoomHours), (plan(halfHours: 1), nil),
        (plan(halfHours: 8), nil), (plan(halfHours: 9), .outsideRoomHours),
        (plan(in: "NRD/9"), .unknownRoom), (plan(in: ""), .unknownRoom),
        (plan(in: "NRD/2"), nil), (plan(in: "NRD/2", safety: .safeRoom), .roomNotSafe),
        (plan(in: "NRD/1", safety: .guarded), nil), (plan(in: nil), nil),
        (plan(in: nil, safety: .safeRoom), .roomNotSafe),
    ]

    @Test(arguments: moments.indices)
    func `a plan fits the hours, the rooms and the safety`(row: Int) throws {
        let (plan, reason) = Self.moments[row]
        #expect(
            try Stage.assigned().verdict(PlanInterview(Self.target, plan))
                == reason.map { .refused($0) } ?? .events(["case.interviewPlanned"]))
    }

    @Test func `nobody is in two talks at once`() throws {
        let (stage, id) = try Self.planned()
        let during = PlanInterview(Self.target, Self.plan(at: 11, 0, in: "MID/1"))
        #expect(stage.verdict(during) == .refused(.personInTalk))
        let after = PlanInterview(Self.target, Self.plan(at: 11, 30, in: "MID/1"))
        #expect(stage.verdict(after) == .events(["case.interviewPlanned"]))
        let later = MoveInterview(Self.target, id, to: Self.plan(at: 11, 0))
        #expect(stage.verdict(later) == .events(["case.interviewMoved"]))
    }

    @Test func `moving gives the old room for the new one`() throws {
        var (stage, id) = try Self.planned()
        let move = MoveInterview(Self.target, id, to: Self.plan(at: 11, 0, in: "MID/2"))
        let decision = try stage.perform(move)
        #expect(decision.appends.flatMap(\.releases) == Self.claims)
        #expect(decision.appends.flatMap(\.takes).map(\.slot) == [22, 23])
        #expect(try stage.decide(move).appends.isEmpty)
        #expect(try stage.amarasCase.open?.plannedInterviews.map(\.plan.room) == ["MID/2"])
    }

    @Test func `calling off frees the room, and the first interview is asked for again`() throws {
        var (stage, id) = try Self.planned()
        let off = CallOffInterview(Self.target, id, .noInterpreter)
        let decision = try stage.perform(off)
        #expect(decision.appends.flatMap(\.releases) == Self.claims)
        #expect(try Self.kinds(stage) == [.holdFirstInterview])
        #expect(stage.verdict(off) == .refused(.noSuchInterview))
    }

    // SAF-27: not coming once says nothing; before the hour it is not even known.
    @Test func `nobody fails to appear before the hour`() throws {
        var (stage, id) = try Self.planned()
        let off = CallOffInterview(Self.target, id, .didNotAppear)
        stage.now = Instant(Self.day, hour: 10, minute: 29)
        #expect(stage.verdict(off) == .refused(.notYet))
        stage.now = Instant(Self.day, hour: 10, minute: 30)
        #expect(stage.verdict(off) == .events(["case.interviewCalledOff"]))
        let ends = CallOffInterview(Self.target, id, .caseEnds)
        #expect(stage.verdict(ends) == .refused(.caseRuns))
    }

    static let endings: [any Act] = [
        ReportDeparture(target, .independent, evidence: .iomConfirmation, on: Examples.handedOver),
        RecordLeftOurView(target, evidence: [.addressCheck], on: Examples.handedOver),
        CloseCaseOtherwise(target, .permitGranted, on: Examples.handedOver),
    ]

    @Test(arguments: endings.indices)
    func `whatever ends the case calls it off in the same commit`(row: Int) throws {
        var (stage, id) = try Self.planned()
        let decision = try stage.perform(Self.endings[row])
        #expect(decision.types.first == "case.interviewCalledOff")
        #expect(decision.appends.first?.releases == Self.claims)
        let event = try #require(decision.appends.first?.event as? InterviewCalledOff)
        #expect(event.id == id && event.reason == .caseEnds)
        #expect(try stage.amarasCase.duties.isEmpty)
        #expect(stage.verdict(PlanInterview(Self.target, Self.plan())) == .refused(.caseClosed))
        let move = MoveInterview(Self.target, id, to: Self.plan(at: 13, 0))
        #expect(stage.verdict(move) == .refused(.caseClosed))
        #expect(
            stage.verdict(CallOffInterview(Self.target, id, .ill)) == .refused(.caseClosed))
        try stage.perform(ReopenCase(Self.target, .closedByMistake))
        #expect(stage.verdict(move) == .refused(.noSuchInterview))
    }

    @Test func `a file that is not accepted has no interviews`() throws {
        let stage = try Stage.received()
        #expect(
            stage.verdict(PlanInterview(Self.target, Self.plan()), by: Staff.lead)
                == .refused(.notAccepted))
    }

    @Test func `the table of rooms names each room once, and is said to be invented`() throws {
        let rooms = InterviewRoom.shipped
        #expect(rooms.count > 5 && Set(rooms.map(\.code)).count == rooms.count)
        #expect(rooms.allSatisfy { $0.locationName.contains("verzonnen") })
        #expect(rooms.contains { $0.isSafe } && rooms.contains { !$0.isSafe })
    }
}
