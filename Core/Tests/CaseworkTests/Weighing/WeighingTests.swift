import Casework
import Kernel
import Testing

/// A framework is off until somebody puts it in force, ends by itself, and moves no right.
@Suite struct WeighingTests {
    static let day = Examples.handedOver
    static let words = FrameworkActivated.Words(
        title: "Drukte", criteria: "Wat op korte termijn kan.")
    static let activation = ActivateFramework(
        words, for: [.regularReturn], from: day, until: day.adding(days: 30))
    static let weighed = Verdict.events(["case.weighed"])

    private static func stage(
        _ act: ActivateFramework = activation
    ) throws -> (stage: Stage, framework: StreamID) {
        var stage = try Stage.assigned()
        let from = stage.today
        let moved = ActivateFramework(
            act.words, for: act.caseTypes, from: from, until: from.adding(days: 30))
        let decision = try stage.perform(moved, by: Staff.lead)
        return (stage, try #require(decision.appends.first?.stream))
    }

    static let activations: [(ActivateFramework, Refusal.Reason?)] = [
        (activation, nil),
        (
            ActivateFramework(
                .init(title: "", criteria: "x"), for: [.family], from: day, until: day),
            .frameworkBlank
        ),
        (
            ActivateFramework(
                .init(title: "x", criteria: ""), for: [.family], from: day, until: day),
            .frameworkBlank
        ),
        (ActivateFramework(words, for: [], from: day, until: day), .frameworkForNothing),
        (
            ActivateFramework(
                words, for: [.family], from: day.adding(days: -1), until: day), .inThePast
        ),
        (
            ActivateFramework(
                words, for: [.family], from: day, until: day.adding(days: -1)),
            .absenceBackwards
        ),
        (
            ActivateFramework(
                words, for: [.family], from: day, until: day.adding(days: 182)), nil
        ),
        (
            ActivateFramework(
                words, for: [.family], from: day, until: day.adding(days: 183)),
            .frameworkTooLong
        ),
    ]

    @Test(arguments: activations.indices)
    func `it is written, scoped, dated and ends by itself`(row: Int) throws {
        let (act, refusal) = Self.activations[row]
        let verdict = try Stage().verdict(act, by: Staff.lead)
        #expect(verdict == (refusal.map { .refused($0) } ?? .events(["framework.activated"])))
    }

    @Test func `SAF-22 a case is weighed with a reason, under a framework that holds`() throws {
        var (stage, framework) = try Self.stage()
        let waits = WeighCase(
            Examples.target, under: framework, .waits(until: stage.today.adding(days: 9)),
            reason: "Geen vlucht.")
        #expect(stage.verdict(waits) == Self.weighed)
        let silent = WeighCase(Examples.target, under: framework, .takenUp, reason: "")
        #expect(stage.verdict(silent) == .refused(.noExplanation))
        let other = StreamID(high: 30, low: 30)
        let unknown = WeighCase(Examples.target, under: other, .takenUp, reason: "x")
        #expect(stage.verdict(unknown) == .refused(.frameworkNotInForce))
        stage.now = stage.now.adding(hours: 24 * 30)
        let last = WeighCase(Examples.target, under: framework, .takenUp, reason: "x")
        #expect(stage.verdict(last) == Self.weighed)
        stage.now = stage.now.adding(hours: 24)
        #expect(stage.verdict(last) == .refused(.frameworkNotInForce))
    }

    @Test func `what is ended holds no longer`() throws {
        var (stage, framework) = try Self.stage()
        try stage.perform(EndFramework(framework), by: Staff.lead)
        #expect(try stage.decide(EndFramework(framework), by: Staff.lead).types == [])
        let act = WeighCase(Examples.target, under: framework, .takenUp, reason: "x")
        #expect(stage.verdict(act) == .refused(.frameworkNotInForce))
    }

    static let waits: [(days: Int, refusal: Refusal.Reason?)] = [
        (0, .inThePast), (1, nil), (30, nil), (31, .waitsBeyondFramework),
    ]

    @Test(arguments: waits.indices)
    func `it waits no longer than the framework holds`(row: Int) throws {
        let (stage, framework) = try Self.stage()
        let (days, refusal) = Self.waits[row]
        let act = WeighCase(
            Examples.target, under: framework, .waits(until: stage.today.adding(days: days)),
            reason: "x")
        #expect(stage.verdict(act) == (refusal.map { .refused($0) } ?? Self.weighed))
    }

    // SAF-18: the road of their own accord never waits.
    @Test func `whoever wants to leave is not made to wait`() throws {
        var (stage, framework) = try Self.stage()
        let until = stage.today.adding(days: 9)
        let act = WeighCase(Examples.target, under: framework, .waits(until: until), reason: "x")
        try stage.perform(act)
        #expect(try stage.amarasCase.open?.waitsUntil == until)
        try stage.perform(StateWillingness(Examples.target, on: stage.today))
        #expect(try stage.amarasCase.open?.waitsUntil == nil)
        #expect(stage.verdict(act) == .refused(.neverWaits))
    }

    @Test func `a target of our own comes later, and no term of the law`() throws {
        var (stage, framework) = try Self.stage()
        let due = { (stage: Stage) in try stage.amarasCase.duties.map(\.due.day) }
        let before = try due(stage)
        let until = try #require(before.max()).adding(days: 1)
        try stage.perform(
            WeighCase(Examples.target, under: framework, .waits(until: until), reason: "x"))
        #expect(try due(stage) == before.map { _ in until })
        try stage.perform(WeighCase(Examples.target, under: framework, .takenUp, reason: "x"))
        #expect(try due(stage) == before)
    }

    @Test func `the stored form is frozen`() throws {
        let stream = StreamID(high: 0, low: 7)
        let first = LocalDate(dayNumber: 19_900)
        let activated = FrameworkActivated(
            Self.words, for: [.regularReturn, .family], from: first, until: first, in: stream)
        let clear = { (event: any Event) in String(decoding: event.clear.bytes, as: UTF8.self) }
        #expect(
            clear(activated)
                == #"{"caseTypes":["regularReturn","family"],"from":19900,"until":19900}"#)
        let id = #""framework":"00000000000000000000000000000007""#
        #expect(clear(CaseWeighed(under: stream, .takenUp, reason: nil)) == "{\(id)}")
        let waits = CaseWeighed(under: stream, .waits(until: first), reason: nil)
        #expect(clear(waits) == "{\(id),\"waitsUntil\":19900}")
        #expect(clear(FrameworkEnded()) == "{}")
        let read = try FrameworkActivated(EventsTests.stored(EventsTests.entry(activated)))
        #expect(read.words == Self.words)
        #expect(
            try CaseWeighed(EventsTests.stored(EventsTests.entry(waits))).outcome == waits.outcome)
    }
}
