import Casework
import Kernel

extension DepartureEvent: Told {
    func title(_ say: Language) -> HTML {
        switch self {
        case .scheduled: HTML(text: say(.caseEventDepartureScheduled))
        case .checked: HTML(text: say(.caseEventDepartureChecked))
        case .cancelled: HTML(text: say(.caseEventDepartureCancelled))
        case .reported: HTML(text: say(.caseEventDepartureReported))
        case .leftOurView: HTML(text: say(.caseEventLeftOurView))
        case .independentPlanned: HTML(text: say(.caseEventIndependentPlanned))
        case .independentCancelled: HTML(text: say(.caseEventIndependentCancelled))
        case .availabilityRecorded: HTML(text: say(.caseEventAvailabilityRecorded))
        case .reportedLate: HTML(text: say(.caseEventDepartureReportedLate))
        case .told: HTML(text: say(.caseEventDepartureTold))
        }
    }

    var mark: TimelineItem.Kind {
        switch self {
        case .cancelled: .law
        case .told: .contact
        case .scheduled, .checked, .reported, .leftOurView, .independentPlanned,
            .independentCancelled, .availabilityRecorded, .reportedLate:
            .event
        }
    }

    func details(for reader: Reader, by author: ActorID) -> [Fact] {
        let say = reader.say
        switch self {
        case .scheduled(let event): return [Fact(say(.departureDay), say.moment(event.leavesAt))]
        case .checked: return []
        case .told(let event): return [Fact(say(.wording), say(event.wording.text))]
        case .cancelled(let event): return [Fact(say(.reason), say(event.reason.text))]
        case .reported(let event):
            return [
                Fact(say(.manner), say(event.manner.text)),
                Fact(say(.evidenceWas), say(event.evidence.text)),
            ]
        case .leftOurView(let event):
            return [Fact(say(.evidenceWas), say.list(event.evidence.map { say($0.text) }))]
        case .independentPlanned(let event):
            return [Fact(say(.departureDay), say.moment(event.leavesAt))]
        case .independentCancelled(let event): return [Fact(say(.reason), say(event.reason.text))]
        case .availabilityRecorded(let event):
            return [Fact(say(.evidenceWas), say(event.evidence.text))]
        case .reportedLate(let event):
            return [
                Fact(say(.manner), say(event.manner.text)),
                Fact(say(.evidenceWas), say(event.evidence.text)),
            ]
        }
    }
}
