public import Kernel

/// Makes the return plan with the person: steps with who takes them and by when, and the day on
/// which it is looked at again. A new plan replaces the one before.
public struct MakePlan: Act {
    public static let name = "plans.make"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    /// A step as it is asked for.
    public struct Step: Hashable, Sendable {
        public let kind: PlanStepKind
        public let owner: PlanStepOwner
        public let dueOn: LocalDate
        /// In words; `other` cannot do without.
        public let text: String?

        public init(
            _ kind: PlanStepKind, by owner: PlanStepOwner, dueOn: LocalDate, text: String? = nil
        ) {
            (self.kind, self.owner) = (kind, owner)
            (self.dueOn, self.text) = (dueOn, text)
        }
    }

    /// At most so many steps, so that a person can oversee them. Assumed.
    public static let most = 8
    /// At most so many days until people look again. Assumed.
    public static let reviewDays = 90

    public let target: Target
    public let steps: [Step]
    public let reviewOn: LocalDate
    public let view: InterviewReply

    public init(
        _ target: Target, _ steps: [Step], reviewOn: LocalDate, view: InterviewReply
    ) {
        (self.target, self.steps) = (target, steps)
        (self.reviewOn, self.view) = (reviewOn, view)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        _ = try dossier.acceptedEpisode()
        guard (1...Self.most).contains(steps.count) else { throw Refusal(.planSteps) }
        guard steps.allSatisfy({ $0.dueOn >= setting.today }) else { throw Refusal(.inThePast) }
        guard steps.allSatisfy({ $0.kind != .other || $0.hasWords }) else {
            throw Refusal(.noExplanation)
        }
        try setting.mayReview(on: reviewOn)
        var words: [PlanStepID: String] = [:]
        let agreed = steps.enumerated().map { index, step in
            let id: PlanStepID = setting.fresh.id(index)
            if step.hasWords { words[id] = step.text }
            return PlanStep(id, step.kind, by: step.owner, dueOn: step.dueOn)
        }
        let event = PlanMade(
            agreed, reviewOn: reviewOn, view: PersonView(view, of: dossier.subject), words: words)
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

extension MakePlan.Step {
    fileprivate var hasWords: Bool { text?.contains { !$0.isWhitespace } ?? false }
}

/// Records what came of a step.
public struct FinishPlanStep: Act {
    public static let name = "plans.finishStep"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let step: PlanStepID
    public let outcome: PlanStep.Outcome
    /// What happened; a step that was not taken cannot do without.
    public let note: String?

    public init(
        _ target: Target, _ step: PlanStepID, _ outcome: PlanStep.Outcome, note: String? = nil
    ) {
        (self.target, self.step, self.outcome, self.note) = (target, step, outcome, note)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let plan = try dossier.acceptedEpisode().plan else { throw Refusal(.noPlan) }
        guard let standing = plan.steps.first(where: { $0.id == step }) else {
            throw Refusal(.noSuchStep)
        }
        guard standing.outcome != outcome else { return Decision() }
        guard standing.outcome == nil else { throw Refusal(.stepClosed) }
        let note = Note(note, about: dossier.subject)
        guard outcome == .done || note != nil else { throw Refusal(.noExplanation) }
        let event = PlanStepDone(step, outcome, note: note)
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

/// Looks at the plan again with the person; it goes on as it is until the next look.
public struct ReviewPlan: Act {
    public static let name = "plans.review"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let reviewOn: LocalDate
    public let view: InterviewReply

    public init(_ target: Target, next reviewOn: LocalDate, view: InterviewReply) {
        (self.target, self.reviewOn, self.view) = (target, reviewOn, view)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard try dossier.acceptedEpisode().plan != nil else { throw Refusal(.noPlan) }
        try setting.mayReview(on: reviewOn)
        let event = PlanReviewed(
            reviewOn: reviewOn, view: PersonView(view, of: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

extension Setting {
    /// People look at a plan again tomorrow at the earliest, and not too late.
    fileprivate func mayReview(on day: LocalDate) throws(Refusal) {
        guard day > today else { throw Refusal(.reviewInThePast) }
        guard day <= today.adding(days: MakePlan.reviewDays) else {
            throw Refusal(.planReviewTooLate)
        }
    }
}

extension Refusal.Reason {
    /// No step, or more than a person can oversee.
    public static let planSteps = Self("plan.steps")
    public static let noPlan = Self("plan.none")
    public static let noSuchStep = Self("plan.noSuchStep")
    /// Something else was recorded of this step.
    public static let stepClosed = Self("plan.stepClosed")
    public static let reviewInThePast = Self("plan.reviewInThePast")
    public static let planReviewTooLate = Self("plan.reviewTooLate")
}
