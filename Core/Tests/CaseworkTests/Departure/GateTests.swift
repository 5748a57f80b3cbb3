import Casework
import Kernel
import Law
import Testing

/// What must be there beside the assessment of danger, and when each is asked for.
@Suite struct GateTests {
    @Test(arguments: [
        (Blocker.medicalPostponement, Gate.fitToTravel), (.medicalCategory, .fitToTravel),
        (.medicalApplication, .fitToTravel), (.criminalSentence, .prosecutorConsent),
    ])
    func `is asked for once something was there, until its last day`(
        blocker: Blocker, gate: Gate
    ) throws {
        var stage = try Stage.ready()
        #expect(stage.citations(Examples.schedule).isEmpty)
        // It was over before the decision, so that the period does not start again.
        let day = Examples.handedOver
        try stage.record(BlockerRaised(blocker), to: try stage.amara, on: day)
        try stage.record(
            BlockerClosed(blocker, outcome: .lapsed, note: nil), to: try stage.amara, on: day)
        #expect(stage.citations(Examples.schedule) == ["\(gate.rawValue) missing"])
        for (until, expected) in [(-1, ["\(gate.rawValue) expired"]), (0, [])] {
            try stage.perform(Self.sign(gate, until: Examples.leavesAt.day.adding(days: until)))
            #expect(stage.citations(Examples.schedule) == expected)
        }
        try stage.perform(Self.sign(gate, until: Examples.leavesAt.day, isMet: false))
        #expect(stage.citations(Examples.schedule) == ["\(gate.rawValue) missing"])
    }

    @Test func `a case of the criminal chain asks for the prosecutor`() throws {
        let chain = ReceiveHandover(
            source: .police, caseType: .criminalChain, identity: Examples.amara,
            nationality: Examples.nationality, handedOverOn: Examples.handedOver,
            answers: Examples.answers(), isUnaccompaniedMinor: .no, missing: [])
        #expect(try Stage.ready(chain).citations(Examples.schedule) == ["GAT-03 missing"])
    }

    @Test(arguments: Gate.allCases)
    func `only what somebody assesses is signed`(gate: Gate) throws {
        let verdict = try Stage.assigned().verdict(
            Self.sign(gate, until: Examples.handedOver.adding(days: 1)))
        #expect((verdict == .refused(.notSignable)) == !gate.isSigned)
    }

    // Asked for on the last day and at the gate; before them there is time to tell.
    @Test(arguments: [(CheckStage.threeWorkingDays, true), (.oneDay, false), (.gate, false)])
    func `somebody who was not told does not leave`(check: CheckStage, passes: Bool) throws {
        var stage = try Stage.untold()
        let act = try RecheckTests.recheck(stage, check)
        #expect(
            stage.verdict(act, by: Staff.robot)
                == .events([passes ? "case.departureChecked" : "case.departureCancelled"]))
        try stage.perform(Examples.telling)
        #expect(stage.verdict(act, by: Staff.robot) == .events(["case.departureChecked"]))
    }

    // 24 hours before is 11 June; planned on the 10th, or on the 11th.
    @Test(arguments: [(2, "case.departureCancelled"), (1, "case.departureChecked")])
    func `planned within the last day, the word is asked for at the gate`(
        daysBefore: Int, expected: String
    ) throws {
        var stage = try Stage.ready()
        stage.now = Instant(Examples.leavesAt.day.adding(days: -daysBefore), hour: 9)
        try stage.perform(Examples.schedule)
        #expect(
            stage.verdict(try RecheckTests.recheck(stage, .oneDay), by: Staff.robot)
                == .events([expected]))
        #expect(
            stage.verdict(try RecheckTests.recheck(stage, .gate), by: Staff.robot)
                == .events(["case.departureCancelled"]))
    }

    @Test func `a telling is about the departure that is planned`() throws {
        let early = TellOfDeparture(
            Examples.target, on: Examples.planning.adding(days: -1), in: .dutch)
        #expect(try Stage.ready().verdict(early) == .refused(.notPlanned))
        var stage = try Stage.untold()
        #expect(stage.verdict(early) == .refused(.beforePlanning))
        let late = TellOfDeparture(
            Examples.target, on: Examples.planning.adding(days: 1), in: .dutch)
        #expect(stage.verdict(late) == .refused(.inTheFuture))
        #expect(stage.verdict(Examples.telling) == .events(["case.departureTold"]))
        try stage.perform(Examples.telling)
        #expect(stage.verdict(Examples.telling) == .events([]))
        // Planned anew, it must be told anew.
        try stage.perform(CancelDeparture(Examples.target, .noSeat))
        try stage.perform(Examples.schedule)
        #expect(try stage.amarasCase.open?.departure?.personToldOn == nil)
        #expect(try stage.amarasCase.duties.map(\.kind).contains(.informOfDeparture))
    }

    private static func sign(_ gate: Gate, until: LocalDate, isMet: Bool = true) -> SignGate {
        SignGate(
            Examples.target, gate, destination: Examples.origin, until: until, isMet: isMet,
            reasons: "Read.")
    }
}
