public import Kernel

/// Keeps the id of a step from being taken for another.
public enum PlanStepTag: Sendable {}
/// One step of a return plan.
public typealias PlanStepID = ID<PlanStepTag>

/// What a step of a return plan is about. Dutch: stap in het vertrekplan.
public enum PlanStepKind: String, CaseIterable, Sendable {
    case collectDocuments, requestDocument, visitRepresentation, askSupport, talkToLawyer
    case arrangeCare, prepareFamily, arrangeJourney, other
}

/// Who takes a step.
public enum PlanStepOwner: String, CaseIterable, Sendable {
    case person, caseManager, support, lawyer, reception, partner
}

/// A step as it was agreed. Dutch: afgesproken stap.
public struct PlanStep: Hashable, Sendable {
    /// What came of it.
    public enum Outcome: String, CaseIterable, Sendable { case done, notPossible, noLongerNeeded }

    public let id: PlanStepID
    public let kind: PlanStepKind
    public let owner: PlanStepOwner
    public let dueOn: LocalDate
    /// nil while it stands open.
    public var outcome: Outcome?

    public init(
        _ id: PlanStepID, _ kind: PlanStepKind, by owner: PlanStepOwner, dueOn: LocalDate,
        outcome: Outcome? = nil
    ) {
        (self.id, self.kind, self.owner) = (id, kind, owner)
        (self.dueOn, self.outcome) = (dueOn, outcome)
    }
}

/// The plan that leads to a departure, as it stands: its steps, and when people look at it again.
/// Dutch: vertrekplan.
public struct ReturnPlan: Hashable, Sendable {
    public let madeOn: LocalDate
    public internal(set) var steps: [PlanStep]
    public internal(set) var reviewOn: LocalDate
    /// The day of the last review; nil before the first.
    public internal(set) var reviewedOn: LocalDate?

    public var open: [PlanStep] { steps.filter { $0.outcome == nil } }
}

/// The facts of a return plan.
public enum ReturnPlanEvent: Track {
    case made(PlanMade)
    case stepDone(PlanStepDone)
    case reviewed(PlanReviewed)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case PlanMade.type: self = .made(try .init(entry))
        case PlanStepDone.type: self = .stepDone(try .init(entry))
        case PlanReviewed.type: self = .reviewed(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: ReturnPlanEvent, on day: LocalDate) {
        switch event {
        case .made(let event):
            plan = ReturnPlan(madeOn: day, steps: event.steps, reviewOn: event.reviewOn)
        case .stepDone(let event):
            guard let place = plan?.steps.firstIndex(where: { $0.id == event.step }) else { return }
            plan?.steps[place].outcome = event.outcome
        case .reviewed(let event):
            plan?.reviewOn = event.reviewOn
            plan?.reviewedOn = day
        }
    }

    /// What the plan asks of us: its open steps, and the next look at it.
    var planDuties: [Duty] {
        guard let plan else { return [] }
        let steps = plan.open.map { step in
            Duty(
                .takePlanStep, of: step.id.description, since: plan.madeOn,
                due: .target(step.dueOn, .planStep))
        }
        let review = Duty(
            .reviewPlan, since: plan.reviewedOn ?? plan.madeOn,
            due: .target(plan.reviewOn, .planReview))
        return steps + [review]
    }
}

extension Norm {
    /// The day that was agreed for a step.
    public static let planStep = Self("plan.step", days: 0, source: .plan)
    /// The day on which the plan is looked at again.
    public static let planReview = Self("plan.review", days: 0, source: .plan)
}
