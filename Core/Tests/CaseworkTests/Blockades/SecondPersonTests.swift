import Casework
import Kernel
import Law
import Testing

@Suite struct SecondPersonTests {
    static let close = CloseBlocker(
        Examples.target, .objectionOrApplication, outcome: .rejected, on: Examples.planning,
        document: "NL24.00001")
    static let confirm = ConfirmBlockerClosing(Examples.target, .objectionOrApplication)

    /// A departure stands, and a blocker that does not bar it, so many minutes before.
    static func stage(minutesBefore minutes: Int) throws -> Stage {
        var stage = try Stage.planned()
        try stage.record(
            BlockerRaised(.objectionOrApplication), to: try stage.amara, on: Examples.planning)
        stage.now = Examples.leavesAt.adding(seconds: -60 * minutes)
        return stage
    }

    static let moments: [(Int, String)] = [
        (48 * 60 + 1, "person.blockerClosed"), (48 * 60, "person.blockerClosingReceived"),
        (47 * 60 + 59, "person.blockerClosingReceived"), (1, "person.blockerClosingReceived"),
        (0, "person.blockerClosingReceived"), (-1, "person.blockerClosed"),
    ]

    @Test(arguments: moments)
    func `within 48 hours of a departure a closing waits`(minutes: Int, type: String) throws {
        #expect(
            try Self.stage(minutesBefore: minutes).verdict(Self.close) == .events([type]))
    }

    // The blocker itself had taken the departure out of the agenda.
    @Test(arguments: [
        (48 * 60 + 1, "person.blockerClosed"), (48 * 60, "person.blockerClosingReceived"),
    ])
    func `so it does near the departure that was barred`(minutes: Int, type: String) throws {
        var stage = try Stage.planned()
        try stage.perform(RaiseBlocker(Examples.target, .asylumAppeal, since: Examples.planning))
        stage.now = Examples.leavesAt.adding(seconds: -60 * minutes)
        let act = CloseBlocker(
            Examples.target, .asylumAppeal, outcome: .rejected, on: Examples.planning,
            document: "NL24.00001")
        #expect(stage.verdict(act, by: Staff.ind) == .events([type]))
    }

    @Test func `a closing that waits bars as before`() throws {
        var stage = try Stage.planned()
        try stage.perform(RaiseBlocker(Examples.target, .asylumAppeal, since: Examples.planning))
        stage.now = Examples.leavesAt.adding(hours: -2)
        try stage.perform(
            CloseBlocker(
                Examples.target, .asylumAppeal, outcome: .rejected, on: Examples.planning,
                document: "NL24.00001"))
        #expect(
            stage.citations(Examples.schedule) == ["SUS-02 closing", "RET-02 suspended"])
    }

    @Test func `a second person confirms, the same one cannot`() throws {
        var stage = try Self.stage(minutesBefore: 60)
        #expect(stage.verdict(Self.confirm, by: Staff.lead) == .refused(.notClosing))
        try stage.perform(Self.close, by: Staff.lead)
        #expect(stage.verdict(Self.confirm, by: Staff.lead) == .refused(.samePerson))
        #expect(stage.verdict(Self.confirm, by: Staff.officer) == .refused(.noRight))
        let decision = try stage.perform(Self.confirm, by: Staff.otherLead)
        let event = try #require(decision.appends.first?.event as? BlockerClosed)
        #expect(event.receivedBy == Staff.lead.actor)
        #expect(decision.appends.first?.onDay == Examples.planning)
        #expect(
            try stage.person.status(of: .objectionOrApplication)
                == .closed(.rejected, on: Examples.planning))
        #expect(stage.verdict(Self.confirm, by: Staff.otherLead) == .refused(.notClosing))
    }

    @Test func `a blocker raised again forgets the closing that waited`() throws {
        var stage = try Self.stage(minutesBefore: 60)
        try stage.perform(Self.close)
        try stage.perform(
            RaiseBlocker(Examples.target, .objectionOrApplication, since: stage.today))
        #expect(stage.verdict(Self.confirm, by: Staff.lead) == .refused(.notClosing))
        #expect(
            try stage.person.status(of: .objectionOrApplication) == .open(since: stage.today))
    }

    @Test func `a granted request bars at once, with nobody's confirmation`() throws {
        var stage = try Stage.planned()
        try stage.record(
            BlockerRaised(.medicalApplication), to: try stage.amara, on: Examples.planning)
        stage.now = Examples.leavesAt.adding(hours: -1)
        let decision = try stage.perform(
            CloseBlocker(
                Examples.target, .medicalApplication, outcome: .granted, on: stage.today,
                document: "NL24.00001"))
        #expect(
            decision.types == [
                "person.blockerRaised", "case.departureCancelled", "person.blockerClosed",
            ])
        #expect(decision.messages.map(\.recipient) == Examples.toldOfCancelling)
        #expect(try stage.amarasCase.open?.departure == nil)
    }
}
