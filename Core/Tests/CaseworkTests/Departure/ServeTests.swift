import Casework
import Kernel
import Law
import Testing

/// A decision works from the day on which it reached the person.
@Suite struct ServeTests {
    private static let served = Examples.decided.adding(days: 9)

    private static func stage(served: Service? = nil) throws -> Stage {
        var stage = try Stage.assigned()
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(
            RecordReturnDecision(
                Examples.target, by: .ind, destination: Examples.origin,
                takenOn: Examples.decided, length: .rule, served: served))
        stage.now = Instant(Examples.planning, hour: 9)
        try stage.perform(Examples.signature)
        return stage
    }

    private static func serve(
        on day: LocalDate = served, namesRemedies: Bool = true
    ) -> ServeDecision {
        ServeDecision(
            Examples.target, Service(on: day, .handedOver, in: .interpreted),
            namesRemedies: namesRemedies)
    }

    @Test func `before its service it opens nothing and nothing runs`() throws {
        let stage = try Self.stage()
        #expect(stage.citations(Examples.schedule) == ["SUS-16 missing", "RET-02 suspended"])
        #expect(try stage.amarasCase.duties.map(\.kind).contains(.serveDecision))
    }

    @Test func `the period runs from the day of the service`() throws {
        var stage = try Self.stage()
        let decision = try stage.perform(Self.serve())
        #expect(decision.types == ["case.decisionServed", "case.departurePeriodSet"])
        #expect(decision.appends.allSatisfy { $0.onDay == Self.served })
        let period = try #require(try stage.amarasCase.open?.decision?.period)
        #expect(period.runsFrom == Self.served)
        #expect(period.lastDay == Self.served.adding(days: 28))
        #expect(stage.citations(Examples.schedule).isEmpty)
        #expect(stage.verdict(Self.serve()) == .events([]))
    }

    @Test func `both can be recorded at once`() throws {
        let service = Service(on: Examples.decided, .toRepresentative, in: .translated)
        let stage = try Self.stage(served: service)
        #expect(stage.citations(Examples.schedule).isEmpty)
        #expect(try stage.amarasCase.open?.decision?.period?.lastDay == Examples.periodEnds)
    }

    // Ended before the service, it gives no later start; ended after it, the period starts anew.
    @Test(arguments: [(-1, 28), (0, 28), (1, 29)])
    func `a suspension counts from the service on`(ended: Int, days: Int) throws {
        var stage = try Self.stage()
        try stage.record(
            BlockerRaised(.courtStay), to: try stage.amara, on: Examples.decided)
        try stage.record(
            BlockerClosed(.courtStay, outcome: .lapsed, note: nil), to: try stage.amara,
            on: Self.served.adding(days: ended))
        try stage.perform(Self.serve())
        let dossier = try stage.snapshot(for: [Examples.target]).dossier(Examples.target)
        let setting = Setting(
            now: stage.now, today: stage.today, access: Staff.officer, law: stage.law,
            fresh: Fresh(Nothing()))
        guard
            case .until(let receipt) = dossier.period(of: try dossier.openEpisode(), in: setting)
        else {
            Issue.record("the period does not run")
            return
        }
        #expect(receipt.lastDay == Self.served.adding(days: days))
    }

    @Test func `is refused with a reason`() throws {
        #expect(try Stage.assigned().verdict(Self.serve()) == .refused(.noDecision))
        let stage = try Self.stage()
        #expect(stage.verdict(Self.serve(namesRemedies: false)) == .refused(.withoutRemedies))
        let before = Self.serve(on: Examples.decided.adding(days: -1))
        #expect(stage.verdict(before) == .refused(.beforeDecision))
        let ahead = Self.serve(on: Examples.planning.adding(days: 1))
        #expect(stage.verdict(ahead) == .refused(.inTheFuture))
        #expect(stage.verdict(Self.serve(on: Examples.decided)) != .refused(.beforeDecision))
    }

    @Test func `a decision of the first schema was served on its day`() throws {
        let entry = Entry(
            position: 0, stream: StreamID(high: 1, low: 1), version: 0,
            type: ReturnDecisionTaken.type, schema: 1, onDay: Examples.decided,
            recordedAt: Instant(Examples.decided, hour: 9), access: Staff.officer,
            command: CommandID(high: 0, low: 1),
            clear: ReturnDecisionTaken(by: .ind, destination: Examples.origin, note: nil).clear,
            parts: [])
        #expect(try ReturnDecisionTaken(entry).wasServed)
    }
}
