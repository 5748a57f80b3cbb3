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
