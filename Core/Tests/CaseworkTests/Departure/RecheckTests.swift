import Casework
import Kernel
import Law
import Testing

@Suite struct RecheckTests {
    static func recheck(_ stage: Stage, _ stageOfCheck: CheckStage = .oneDay) throws
        -> RecheckDeparture
    {
        RecheckDeparture(try stage.amarasCase.id, stageOfCheck)
    }

    @Test(arguments: CheckStage.allCases)
    func `nothing bars, so the check is recorded, once`(check: CheckStage) throws {
        var stage = try Stage.planned()
        let act = try Self.recheck(stage, check)
        #expect(try stage.perform(act, by: Staff.robot).types == ["case.departureChecked"])
        #expect(try stage.amarasCase.open?.departure?.checks == [check])
        #expect(stage.verdict(act, by: Staff.robot) == .events([]))
        for other in CheckStage.allCases where other != check {
            #expect(
                stage.verdict(try Self.recheck(stage, other), by: Staff.robot)
                    == .events(["case.departureChecked"]))
        }
    }

    @Test func `what came to bar it cancels it and tells those who act on it`() throws {
        var stage = try Stage.planned()
        let planned = try #require(try stage.amarasCase.open?.departure)
        try stage.record(
            BlockersAnswered(answers: [.courtStay: .unknown], isUnaccompaniedMinor: .unknown),
            to: try stage.amara, on: stage.today)
        let decision = try stage.perform(try Self.recheck(stage, .gate), by: Staff.robot)
        #expect(decision.types == ["case.departureCancelled"])
        let event = try #require(decision.appends.first?.event as? DepartureCancelled)
        #expect(event.reason == .barred)
        #expect(event.rules == ["SUS-08", "SUS-17", "RET-02"])
        #expect(decision.messages.map(\.recipient) == Examples.toldOfCancelling)
        #expect(decision.appends.first?.clears.count == CheckStage.allCases.count)
        #expect(try stage.amarasCase.open?.departure == nil)
        #expect(try stage.amarasCase.open?.lastBarred == planned)
        #expect(stage.verdict(try Self.recheck(stage, .gate), by: Staff.robot) == .events([]))
    }

    @Test func `a document that is gone cancels it`() throws {
        var stage = try Stage.planned()
        let held = try #require(try stage.person.documents.first?.id)
        try stage.perform(EndDocument(Examples.target, held, .lost, on: stage.today))
        let decision = try stage.perform(try Self.recheck(stage), by: Staff.robot)
        let event = try #require(decision.appends.first?.event as? DepartureCancelled)
        #expect(event.rules == ["VW-4"])
    }

    // The signature ends on the day of departure or the day before.
    @Test(arguments: [0, -1])
    func `a signature that will have expired cancels`(days: Int) throws {
        var stage = try Stage.planned()
        try stage.perform(
            SignGate(
                Examples.target, .nonRefoulement, destination: Examples.origin,
                until: Examples.leavesAt.day.adding(days: days), reasons: "Read again."))
        #expect(
            stage.verdict(try Self.recheck(stage), by: Staff.robot)
                == .events([days == 0 ? "case.departureChecked" : "case.departureCancelled"]))
    }

    // A blocker that bars booking alone does not bar a booked departure.
    @Test func `execution is what a check asks about`() throws {
        var stage = try Stage.planned()
        try stage.record(
            BlockerRaised(.traffickingReflection), to: try stage.amara, on: stage.today)
        #expect(
            stage.verdict(try Self.recheck(stage), by: Staff.robot)
                == .events(["case.departureChecked"]))
    }

    @Test(arguments: DepartureCancelled.Reason.allCases)
    func `a cancellation takes the departure out of the agenda, once`(
        reason: DepartureCancelled.Reason
    ) throws {
        var stage = try Stage.planned()
        let act = CancelDeparture(Examples.target, reason)
        let decision = try stage.perform(act, by: Staff.monitor)
        #expect(decision.types == ["case.departureCancelled"])
        #expect(decision.messages.map(\.recipient) == Examples.toldOfCancelling)
        #expect(try stage.amarasCase.open?.departure == nil)
        #expect(stage.verdict(act) == .events([]))
        #expect(stage.verdict(Examples.schedule) == .events(["case.departureScheduled"]))
    }

    @Test func `a cancellation is accepted in any state`() throws {
        let act = CancelDeparture(Examples.target, .byOfficer)
        #expect(try Stage.received().verdict(act, by: Staff.lead) == .events([]))
        #expect(try Stage.departed().verdict(act, by: Staff.lead) == .events([]))
    }
}
