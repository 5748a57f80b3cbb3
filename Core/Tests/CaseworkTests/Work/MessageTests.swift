import Casework
import Kernel
import Law
import Testing

/// Messages that should come: missed until they do, reminded of, or noted as come another way.
@Suite struct MessageTests {
    static let target = Examples.target
    static let report = AwaitedID(.departureReport, since: Examples.leavesAt.day)

    private func awaited(_ stage: Stage) throws -> [Awaited] {
        try stage.snapshot(for: [Self.target]).dossier(Self.target).returnCase.awaited
    }

    private func duties(_ stage: Stage) throws -> [Duty] {
        try stage.snapshot(for: [Self.target]).dossier(Self.target).returnCase.duties
    }

    @Test func `a partner is reminded once a day, and the last reminder is known`() throws {
        var stage = try Stage.planned()
        stage.now = Examples.leavesAt.adding(hours: 72)
        let act = RemindSender(Self.target, Self.report)
        let decision = try stage.perform(act)
        #expect(decision.types == [SenderReminded.type])
        #expect(decision.messages.map(\.kind) == ["message.reminder"])
        #expect(decision.messages.map(\.recipient) == [.partner(.kmar)])
        #expect(stage.verdict(act) == .events([]))
        stage.now = Examples.leavesAt.adding(hours: 96)
        try stage.perform(act)
        let day = Examples.leavesAt.day
        #expect(
            try awaited(stage).map(\.remindedOn) == [
                [day.adding(days: 3), day.adding(days: 4)]
            ])
    }

    @Test func `what came another way is missed no longer, and asks to be recorded`() throws {
        var stage = try Stage.planned()
        stage.now = Examples.leavesAt.adding(hours: 72)
        let day = Examples.leavesAt.day
        func note(_ day: LocalDate, _ why: String = "Gebeld.") -> NoteArrival {
            NoteArrival(Self.target, Self.report, on: day, by: .phone, explanation: why)
        }
        #expect(stage.verdict(note(day.adding(days: -1))) == .refused(.beforeAwaited))
        #expect(stage.verdict(note(day.adding(days: 4))) == .refused(.inTheFuture))
        #expect(stage.verdict(note(day, "")) == .refused(.noExplanation))
        try stage.perform(note(day.adding(days: 3)))
        #expect(try awaited(stage) == [])
        #expect(stage.verdict(note(day)) == .refused(.notAwaited))
        #expect(stage.verdict(RemindSender(Self.target, Self.report)) == .refused(.notAwaited))
        let duty = try #require(try duties(stage).first { $0.kind == .recordArrival })
        #expect(duty.key == "departureReport." && duty.since == day.adding(days: 3))
        #expect(duty.due.day == day.adding(days: 5))
        try stage.perform(
            ReportDeparture(Self.target, .forced, evidence: .departureReport, on: day),
            by: Staff.kmar)
        #expect(stage.verdict(note(day)) == .refused(.caseClosed))
    }

    @Test func `a representation is reminded like its request, and not when the law bars it`()
        throws
    {
        var stage = try RequestTests.submitted()
        let request = try stage.request
        let message = AwaitedID(
            .representationAnswer, of: request.id.description, since: request.since)
        stage.now = Instant(stage.today.adding(days: 10), hour: 9)
        let act = RemindSender(Self.target, message)
        #expect(try stage.perform(act).types == [RepresentationReminded.type])
        #expect(try awaited(stage).map(\.remindedOn) == [[stage.today]])
        #expect(stage.verdict(act) == .events([]))
        #expect(stage.permits(act, to: Staff.officer))
        #expect(!stage.permits(act, to: Staff.lead), "the lead writes no travel documents")
        try stage.perform(
            RecordRequestOutcome(Self.target, request.id, .recognised, on: stage.today))
        let document = AwaitedID(
            .travelDocument, of: request.id.description, since: stage.today)
        #expect(
            stage.verdict(RemindSender(Self.target, document))
                == .events([SenderReminded.type]))
        try stage.perform(
            RaiseBlocker(Self.target, .asylumAppeal, since: stage.today))
        let barred = stage.verdict(RemindSender(Self.target, document))
        #expect(barred == .refused(.unlawful) || barred == .refused(.notAwaited))
    }

    @Test func `a message is named in an address and read back`() {
        for kind in Awaited.Kind.allCases {
            for key in ["", "00ff"] {
                let message = AwaitedID(kind, of: key, since: Examples.handedOver)
                #expect(AwaitedID(message.description) == message)
            }
        }
        for text in ["", "supportAnswer", "x..1", "supportAnswer..", "supportAnswer..z"] {
            #expect(AwaitedID(text) == nil, "\(text)")
        }
    }
}
