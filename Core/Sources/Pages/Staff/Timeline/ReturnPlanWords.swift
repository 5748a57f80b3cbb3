public import Casework
public import Kernel

extension PlanStepKind: Worded {
    public var text: Text {
        switch self {
        case .collectDocuments: .planStepCollectDocuments
        case .requestDocument: .planStepRequestDocument
        case .visitRepresentation: .planStepVisitRepresentation
        case .askSupport: .planStepAskSupport
        case .talkToLawyer: .planStepTalkToLawyer
        case .arrangeCare: .planStepArrangeCare
        case .prepareFamily: .planStepPrepareFamily
        case .arrangeJourney: .planStepArrangeJourney
        case .other: .planStepOther
        }
    }
}

extension PlanStepOwner: Worded {
    public var text: Text {
        switch self {
        case .person: .phoneCallerPerson
        case .caseManager: .caseManager
        case .support: .phoneCallerSupport
        case .lawyer: .phoneCallerLawyer
        case .reception: .phoneCallerReception
        case .partner: .phoneCallerPartner
        }
    }
}

extension PlanStep.Outcome: Worded {
    public var text: Text {
        switch self {
        case .done: .planStepDone
        case .notPossible: .planStepNotPossible
        case .noLongerNeeded: .planStepNoLongerNeeded
        }
    }
}

extension ReturnPlanEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .made: HTML(text: say(.caseEventPlanMade))
        case .stepDone: HTML(text: say(.caseEventPlanStepDone))
        case .reviewed: HTML(text: say(.caseEventPlanReviewed))
        }
    }

    var mark: TimelineItem.Kind {
        switch self {
        case .made, .reviewed: .contact
        case .stepDone: .event
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .made(let event):
            return event.steps.map { step in
                Fact(say(step.kind.text), "\(say(step.owner.text)), \(say.date(step.dueOn))")
            } + [
                Fact(say(.viewOfPerson), event.view.words(for: reader, by: author)),
                Fact(say(.planReviewOn), say.date(event.reviewOn)),
            ]
        case .stepDone(let event):
            return [Fact(say(.outcome), say(event.outcome.text))]
                + event.note.facts(say(.explanation), .plan, reader, author)
        case .reviewed(let event):
            return [
                Fact(say(.viewOfPerson), event.view.words(for: reader, by: author)),
                Fact(say(.planReviewOn), say.date(event.reviewOn)),
            ]
        }
    }
}

extension PersonView {
    /// The person's words, or why nobody has them, as far as this reader may know it.
    public func words(for reader: Reader, by author: ActorID) -> String {
        let say = reader.say
        if let notAsked { return "\(say(.notAsked)): \(say(notAsked.text))" }
        guard let words else { return say(.erasedText) }
        return reader.mayRead(.plan, by: author) ? words : say(.shielded)
    }
}

extension PlanRecord.Line {
    /// What was written, as far as this reader may know it.
    public func words(for reader: Reader) -> String {
        reader.mayRead(.plan, by: author) ? text : reader.say(.shielded)
    }
}
