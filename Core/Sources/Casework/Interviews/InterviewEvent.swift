public import Kernel

/// The contacts with the person concerned.
public enum InterviewEvent: Track {
    case held(InterviewHeld)
    case phoneNoteMade(PhoneNoteMade)
    case planned(InterviewPlanned)
    case moved(InterviewMoved)
    case calledOff(InterviewCalledOff)
    case plannedHeld(PlannedInterviewHeld)
    case amended(InterviewAmended)
    case contradicted(InterviewContradicted)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case InterviewHeld.type: self = .held(try .init(entry))
        case PhoneNoteMade.type: self = .phoneNoteMade(try .init(entry))
        case InterviewPlanned.type: self = .planned(try .init(entry))
        case InterviewMoved.type: self = .moved(try .init(entry))
        case InterviewCalledOff.type: self = .calledOff(try .init(entry))
        case PlannedInterviewHeld.type: self = .plannedHeld(try .init(entry))
        case InterviewAmended.type: self = .amended(try .init(entry))
        case InterviewContradicted.type: self = .contradicted(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: InterviewEvent, on day: LocalDate, by actor: ActorID) {
        switch event {
        case .held(let event):
            interviews.append(day)
            noteCircumstances(of: event, on: day, by: actor)
        case .phoneNoteMade(let event): absorb(event, on: day)
        case .planned(let event):
            plannedInterviews.append(
                PlannedInterview(id: event.id, plannedOn: day, plan: event.plan))
        case .moved(let event):
            for place in plannedInterviews.indices where plannedInterviews[place].id == event.id {
                plannedInterviews[place].plan = event.plan
            }
        case .calledOff(let event):
            if event.reason == .caseEnds { noteExpected(event.id) }
            plannedInterviews.removeAll { $0.id == event.id }
        case .plannedHeld(let event): plannedInterviews.removeAll { $0.id == event.id }
        // Words about an interview; whoever reads them folds them (``InterviewReport``).
        case .amended, .contradicted: break
        }
    }

    private mutating func noteExpected(_ id: InterviewID) {
        let days = plannedInterviews.filter { $0.id == id }.map(\.plan.startsAt.day)
        expectedOn = (days + [expectedOn].compactMap { $0 }).max()
    }

    private mutating func absorb(_ event: PhoneNoteMade, on day: LocalDate) {
        followUps.removeAll { event.settles.contains($0.note) }
        guard let dueOn = event.followUp else { return }
        followUps.append(
            FollowUp(note: event.id, caller: event.caller, agreedOn: day, dueOn: dueOn))
    }
}
