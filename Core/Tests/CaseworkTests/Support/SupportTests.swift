import Casework
import Kernel
import Testing

@Suite struct SupportTests {
    static func ask(consent: Bool = true) -> AskSupport {
        AskSupport(
            Examples.target, .rean, known: [.withoutMeans: .yes, .notHelpedBefore: .unknown],
            hasConsent: consent)
    }

    static func granted(_ euros: Int, on day: LocalDate = Examples.planning) -> AnswerSupport {
        AnswerSupport(Examples.target, .granted(Euro(euros)), on: day)
    }

    @Test func `nothing goes to IOM without consent`() throws {
        let stage = try Stage.ready()
        #expect(stage.verdict(Self.ask(consent: false)) == .refused(.noConsent))
        let decision = try stage.decide(Self.ask())
        #expect(decision.types == ["case.supportAsked"])
        #expect(decision.messages.map(\.recipient) == [.partner(.iom)])
    }

    // What is unknown keeps nobody from asking.
    @Test func `a request may leave everything unknown`() throws {
        let stage = try Stage.ready()
        let act = AskSupport(Examples.target, .rean, known: [:], hasConsent: true)
        #expect(stage.verdict(act) == .events(["case.supportAsked"]))
    }

    static let amounts: [(Int, Refusal.Reason?)] = [
        (39, .amountOutsideTable), (40, nil), (200, nil), (201, .amountOutsideTable),
    ]

    @Test(arguments: amounts)
    func `the amount stands in the table`(euros: Int, reason: Refusal.Reason?) throws {
        var stage = try Stage.ready()
        try stage.perform(Self.ask())
        #expect(
            stage.verdict(Self.granted(euros), by: Staff.iom)
                == reason.map { .refused($0) } ?? .events(["case.supportGranted"]))
    }

    @Test func `SAF-33 one grant in five years`() throws {
        var stage = try Stage.ready()
        try stage.perform(Self.ask())
        let decision = try stage.perform(Self.granted(200), by: Staff.iom)
        let years = decision.appends.flatMap(\.takes)
        #expect(years.count == 5)
        #expect(years.allSatisfy { $0.kind == "support" })
        #expect(stage.verdict(Self.ask()) == .refused(.supportRuns))
        let revoked = try stage.perform(RevokeSupport(Examples.target, .didNotLeave))
        #expect(Set(revoked.appends.flatMap(\.releases)) == Set(years))
        #expect(stage.verdict(Self.ask()) == .events(["case.supportAsked"]))
    }

    @Test func `a refusal names what is not met`() throws {
        var stage = try Stage.ready()
        try stage.perform(Self.ask())
        func answer(_ unmet: [SupportCondition]) -> AnswerSupport {
            AnswerSupport(Examples.target, .refused(unmet), on: Examples.planning)
        }
        #expect(stage.verdict(answer([]), by: Staff.iom) == .refused(.noGround))
        try stage.perform(answer([.withoutMeans]), by: Staff.iom)
        #expect(stage.verdict(Self.ask()) == .events(["case.supportAsked"]))
    }

    @Test func `an answer follows a request`() throws {
        var stage = try Stage.ready()
        #expect(stage.verdict(Self.granted(100), by: Staff.iom) == .refused(.noSupportAsked))
        #expect(
            stage.verdict(RevokeSupport(Examples.target, .askedByPerson))
                == .refused(.noSupportGranted))
        try stage.perform(Self.ask())
        let early = Self.granted(100, on: Examples.planning.adding(days: -1))
        #expect(stage.verdict(early, by: Staff.iom) == .refused(.beforeRequest))
        let late = Self.granted(100, on: Examples.planning.adding(days: 1))
        #expect(stage.verdict(late, by: Staff.iom) == .refused(.inTheFuture))
    }

    @Test func `support that was granted asks for a departure until one is arranged`() throws {
        func duties(_ stage: Stage) throws -> [Duty] {
            try stage.amarasCase.duties.filter { $0.kind == .arrangeDeparture }
        }
        var stage = try Stage.ready()
        try stage.perform(WillingnessTests.statement)
        try stage.perform(Self.ask())
        #expect(try duties(stage).isEmpty)
        try stage.perform(Self.granted(100), by: Staff.iom)
        #expect(try duties(stage).map(\.due.day) == [Examples.planning.adding(days: 14)])
        let arranged = PlanIndependentDeparture(
            Examples.target, at: Examples.leavesAt, to: Examples.origin)
        try stage.perform(arranged)
        #expect(try duties(stage).isEmpty)
    }

    @Test func `the answer is awaited until it comes`() throws {
        var stage = try Stage.ready()
        try stage.perform(Self.ask())
        func awaited() throws -> [Awaited.Kind] {
            try stage.snapshot(for: [Examples.target]).dossier(Examples.target).returnCase
                .awaited.map(\.kind)
        }
        #expect(try awaited() == [.supportAnswer])
        try stage.perform(Self.granted(100), by: Staff.iom)
        #expect(try awaited() == [])
    }
}
