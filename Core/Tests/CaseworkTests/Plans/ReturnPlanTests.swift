import Casework
import Kernel
import Law
import Testing

@Suite struct ReturnPlanTests {
    static let target = Examples.target
    static let day = Examples.handedOver

    static func step(
        _ kind: PlanStepKind = .collectDocuments, on day: LocalDate = day, text: String? = nil
    ) -> MakePlan.Step { MakePlan.Step(kind, by: .person, dueOn: day, text: text) }

    static func plan(
        _ steps: [MakePlan.Step] = [step(), step(.askSupport, on: day.adding(days: 7))],
        reviewOn: LocalDate = day.adding(days: 28),
        view: InterviewReply = .answered("I want to see my brother first.")
    ) -> MakePlan { MakePlan(target, steps, reviewOn: reviewOn, view: view) }

    static func review(on day: LocalDate = day.adding(days: 28)) -> ReviewPlan {
        ReviewPlan(target, next: day, view: .notAsked(.declined))
    }

    private static func made() throws -> (stage: Stage, steps: [PlanStepID]) {
        var stage = try Stage.assigned()
        try stage.perform(plan())
        return (stage, try stage.amarasCase.open?.plan?.steps.map(\.id) ?? [])
    }

    private static func duties(_ stage: Stage) throws -> [Duty] {
        try stage.amarasCase.duties.filter { $0.kind == .takePlanStep || $0.kind == .reviewPlan }
    }

    private static func record(_ stage: Stage) throws -> PlanRecord {
        let caseID = try stage.amarasCase.id
        return try PlanRecord(stage.entries.filter { $0.stream == caseID })
    }

    @Test func `a plan asks for its steps and for another look`() throws {
        let (stage, steps) = try Self.made()
        let duties = try Self.duties(stage)
        #expect(duties.map(\.kind) == [.takePlanStep, .takePlanStep, .reviewPlan])
        #expect(duties.prefix(2).map(\.key) == steps.map(\.description))
        #expect(
            duties.map(\.due.day)
                == [Self.day, Self.day.adding(days: 7), Self.day.adding(days: 28)])
    }

    @Test func `what the person says is sealed, and why nobody asked is not`() throws {
        let stage = try Stage.assigned()
        let given = try stage.decide(Self.plan())
        let event = try #require(given.appends.first?.event as? PlanMade)
        #expect(event.view.words == "I want to see my brother first.")
        #expect(!String(decoding: event.clear.bytes, as: UTF8.self).contains("brother"))
        let unasked = try stage.decide(Self.plan(view: .notAsked(.unsafe)))
        let other = try #require(unasked.appends.first?.event as? PlanMade)
        #expect(other.view.words == nil && other.view.notAsked == .unsafe)
    }

    @Test func `a step that was taken asks for nothing more`() throws {
        var (stage, steps) = try Self.made()
        let done = FinishPlanStep(Self.target, steps[0], .done)
        try stage.perform(done)
        #expect(try Self.duties(stage).count == 2)
        #expect(try stage.decide(done).appends.isEmpty)
        let other = FinishPlanStep(Self.target, steps[0], .notPossible, note: "No.")
        #expect(stage.verdict(other) == .refused(.stepClosed))
    }

    @Test func `a step that was not taken says why`() throws {
        var (stage, steps) = try Self.made()
        let bare = FinishPlanStep(Self.target, steps[0], .notPossible)
        #expect(stage.verdict(bare) == .refused(.noExplanation))
        try stage.perform(FinishPlanStep(Self.target, steps[0], .notPossible, note: "Lost."))
        #expect(try Self.record(stage).outcomes[steps[0]]?.text == "Lost.")
        let foreign = FinishPlanStep(Self.target, PlanStepID(high: 9, low: 9), .done)
        #expect(stage.verdict(foreign) == .refused(.noSuchStep))
    }

    @Test func `a review moves the next look and keeps every view`() throws {
        var (stage, _) = try Self.made()
        stage.now = Instant(Self.day.adding(days: 28), hour: 9)
        let next = Self.day.adding(days: 56)
        try stage.perform(Self.review(on: next))
        let review = try #require(try Self.duties(stage).last)
        #expect(review.due.day == next && review.since == Self.day.adding(days: 28))
        #expect(try Self.record(stage).views.map(\.view.notAsked) == [nil, .declined])
    }

    @Test func `a new plan replaces the one before`() throws {
        var (stage, steps) = try Self.made()
        stage.now = Instant(Self.day, hour: 10)
        try stage.perform(Self.plan([Self.step(.other, text: "Call the uncle.")]))
        let plan = try #require(try stage.amarasCase.open?.plan)
        #expect(plan.steps.count == 1 && !steps.contains(plan.steps[0].id))
        #expect(try Self.record(stage).steps.values.map(\.text) == ["Call the uncle."])
        #expect(
            stage.verdict(FinishPlanStep(Self.target, steps[0], .done)) == .refused(.noSuchStep))
    }

    static let plans: [(MakePlan, Refusal.Reason?)] = [
        (plan([]), .planSteps), (plan([step()]), nil),
        (plan(Array(repeating: step(), count: 8)), nil),
        (plan(Array(repeating: step(), count: 9)), .planSteps),
        (plan([step(on: day)]), nil), (plan([step(on: day.adding(days: -1))]), .inThePast),
        (plan([step(.other)]), .noExplanation), (plan([step(.other, text: " ")]), .noExplanation),
        (plan([step(.other, text: "Call.")]), nil),
        (plan(reviewOn: day), .reviewInThePast), (plan(reviewOn: day.adding(days: 1)), nil),
        (plan(reviewOn: day.adding(days: 90)), nil),
        (plan(reviewOn: day.adding(days: 91)), .planReviewTooLate),
    ]

    @Test(arguments: plans.indices)
    func `a plan can be overseen`(row: Int) throws {
        let (plan, reason) = Self.plans[row]
        #expect(
            try Stage.assigned().verdict(plan)
                == reason.map { .refused($0) } ?? .events(["case.planMade"]))
    }

    @Test func `every act refuses in a wrong state`() throws {
        let step = FinishPlanStep(Self.target, PlanStepID(high: 0, low: 1), .done)
        let assigned = try Stage.assigned()
        #expect(assigned.verdict(step) == .refused(.noPlan))
        #expect(assigned.verdict(Self.review()) == .refused(.noPlan))
        let acts: [any Act] = [Self.plan(), step, Self.review()]
        var (closed, _) = try Self.made()
        try closed.perform(CloseCaseOtherwise(Self.target, .deceased, on: closed.today))
        for act in acts {
            #expect(try Stage.received().verdict(act, by: Staff.lead) == .refused(.notAccepted))
            #expect(closed.verdict(act) == .refused(.caseClosed))
        }
        #expect(try Self.duties(closed).isEmpty)
        try closed.perform(ReopenCase(Self.target, .closedByMistake))
        #expect(closed.verdict(Self.review()) == .refused(.noPlan))
    }

    @Test func `a review has the same bounds`() throws {
        let (stage, _) = try Self.made()
        #expect(stage.verdict(Self.review(on: Self.day)) == .refused(.reviewInThePast))
        #expect(
            stage.verdict(Self.review(on: Self.day.adding(days: 91)))
                == .refused(.planReviewTooLate))
    }
}
