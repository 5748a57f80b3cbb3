public import Casework
public import Kernel

extension CaseAct {
    /// A page of its own, and so no form.
    public static let returnPlan = Self("vertrekplan", .returnPlan)
    public static let makePlan = Self("vertrekplan-maken", .caseActMakePlan)
    public static let finishPlanStep = Self("vertrekplan-stap", .caseActFinishPlanStep)
    public static let reviewPlan = Self("vertrekplan-herzien", .caseActReviewPlan)
}

/// Make a return plan with the person: a line a step. Lines that are left empty do not count.
public struct MakePlanForm: CaseForm {
    static let act = CaseAct.makePlan
    /// How many lines the form has.
    public static let lines = 1...4

    public let context: FormContext
    /// The open steps of the plan that stands, so that nobody enters them again.
    public let standing: [MakePlan.Step]
    public let reviewOn: LocalDate

    public init(_ context: FormContext, standing: [MakePlan.Step], reviewOn: LocalDate) {
        (self.context, self.standing, self.reviewOn) = (context, standing, reviewOn)
    }

    /// The name of one question of a line: `wat-1`.
    public static func field(_ question: String, _ line: Int) -> String { "\(question)-\(line)" }

    var defaults: [String: [String]] {
        var defaults = ["opnieuw": [reviewOn.description]]
        for (line, step) in zip(Self.lines, standing) {
            defaults[Self.field("wat", line)] = [step.kind.rawValue]
            defaults[Self.field("wie", line)] = [step.owner.rawValue]
            defaults[Self.field("dag", line)] = [step.dueOn.description]
            defaults[Self.field("woorden", line)] = step.text.map { [$0] }
        }
        return defaults
    }

    func lead(_ say: Language) -> String { say(.makePlanLead) }

    func fields(_ say: Language) -> [Field] {
        Self.lines.flatMap { line in
            [
                Field(
                    Self.field("wat", line), say.plain(.planStepWhat(step: line)),
                    .menu(say.choices(PlanStepKind.self))),
                Field(
                    Self.field("woorden", line), say.plain(.planStepWords(step: line)),
                    hint: say(.planStepWordsHint), .text),
                Field(
                    Self.field("wie", line), say.plain(.planStepWho(step: line)),
                    .menu(say.choices(PlanStepOwner.self))),
                Field(
                    Self.field("dag", line), say.plain(.planStepDay(step: line)),
                    hint: say(.dateHint), .day),
            ]
        } + PlanViewFields.all(say)
    }
}

/// What came of a step.
public struct FinishPlanStepForm: CaseForm {
    static let act = CaseAct.finishPlanStep

    public let context: FormContext
    /// The open steps, by id.
    public let steps: [Choice]

    public init(_ context: FormContext, steps: [Choice]) {
        (self.context, self.steps) = (context, steps)
    }

    var defaults: [String: [String]] {
        let only = steps.count == 1 ? steps.first : nil
        return ["uitkomst": [PlanStep.Outcome.done.rawValue]]
            .merging(only.map { ["stap": [$0.code]] } ?? [:]) { $1 }
    }

    func lead(_ say: Language) -> String { say(.finishStepLead) }

    func fields(_ say: Language) -> [Field] {
        [
            Field("stap", say(.planStep), .pick(steps)),
            Field("uitkomst", say(.outcome), .pick(say.choices(PlanStep.Outcome.self))),
            Field("toelichting", say(.explanation), hint: say(.finishStepHint), .area),
        ]
    }
}

/// Look at the plan again with the person.
public struct ReviewPlanForm: CaseForm {
    static let act = CaseAct.reviewPlan

    public let context: FormContext
    public let reviewOn: LocalDate

    public init(_ context: FormContext, reviewOn: LocalDate) {
        (self.context, self.reviewOn) = (context, reviewOn)
    }

    var defaults: [String: [String]] { ["opnieuw": [reviewOn.description]] }
    func lead(_ say: Language) -> String { say(.reviewPlanLead) }
    func fields(_ say: Language) -> [Field] { PlanViewFields.all(say) }
}

/// The questions that making and reviewing share.
enum PlanViewFields {
    static func all(_ say: Language) -> [Field] {
        [
            Field("zienswijze", say(.viewOfPerson), hint: say(.viewOfPersonHint), .asked),
            Field("opnieuw", say(.planReviewOn), hint: say(.dateHint), .day),
        ]
    }
}
