import Casework
import Kernel
import Law
import Pages
import Projections

/// A line of the work list in the words of a page.
extension WorklistLine {
    var heading: CaseHeading {
        CaseHeading(number: number ?? caseID.description, person: shortName ?? "—")
    }

    func row(
        _ say: Language, _ colleagues: [ActorID: String], on today: LocalDate
    ) -> CaseRow {
        CaseRow(
            heading: heading, phase: StepTracker.Phase(stage), tags: tags(say),
            next: deadline(say, on: today), manager: officer.flatMap { colleagues[$0] })
    }

    /// What the officer must do next; nil for a case that asks for nothing.
    func task(_ say: Language, on today: LocalDate) -> WorkPage.Task? {
        guard let act = stage.nextAct else { return nil }
        let link = Link(say(act.text), Href("\(heading.address.text)/\(act.rawValue)"))
        let deadline = deadline(say, on: today) ?? DeadlineBadge(say(.status), .target, day: nil)
        return WorkPage.Task(
            link, why: "\(say(.handledSince)) \(say.date(beganOn))", heading: heading,
            deadline: deadline, status: tags(say).first ?? Tag(say(.open)))
    }

    // A departure period that has ended is no deadline of the officer's any more.
    private func deadline(_ say: Language, on today: LocalDate) -> DeadlineBadge? {
        if let leavesAt {
            return DeadlineBadge(say(.plannedDeparture), .target, day: leavesAt.day)
        }
        guard stage == .decided, let dueOn, dueOn >= today else { return nil }
        return DeadlineBadge(say(.departurePeriodEnds), .ofPerson, day: dueOn)
    }

    private func tags(_ say: Language) -> [Tag] {
        var tags: [Tag] = []
        if standing > 0 { tags.append(Tag("\(say(.blockersStanding)): \(standing)", .bad)) }
        if closing > 0 { tags.append(Tag(say(.secondPersonAwaited), .warn)) }
        if unanswered > 0 { tags.append(Tag("\(say(.unknownFacts)): \(unanswered)", .warn)) }
        if missing > 0 { tags.append(Tag("\(say(.missingInFile)): \(missing)", .warn)) }
        return tags
    }
}

extension Stage {
    /// The next sensible act at this stage; forced steps are never suggested.
    var nextAct: CaseAct? {
        switch self {
        case .received: .handover
        case .accepted: .assign
        case .assigned, .interviews: .interview
        case .decided: .interview
        case .planned: nil
        case .closed: nil
        }
    }
}

extension StepTracker.Phase {
    init(_ stage: Stage) {
        self =
            switch stage {
            case .received: .handover
            case .accepted, .assigned: .introduction
            case .interviews, .decided: .interviews
            case .planned: .planning
            case .closed: .departure
            }
    }
}
