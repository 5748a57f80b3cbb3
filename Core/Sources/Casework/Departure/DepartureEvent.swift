public import Kernel

/// What was planned, checked, called off and established about leaving.
public enum DepartureEvent: Track {
    case scheduled(DepartureScheduled)
    case checked(DepartureChecked)
    case cancelled(DepartureCancelled)
    case reported(DepartureReported)
    case leftOurView(LeftOurView)
    case independentPlanned(IndependentDeparturePlanned)
    case independentCancelled(IndependentDepartureCancelled)
    case availabilityRecorded(AvailabilityRecorded)
    case reportedLate(DepartureReportedLate)
    case told(DepartureTold)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case DepartureScheduled.type: self = .scheduled(try .init(entry))
        case DepartureChecked.type: self = .checked(try .init(entry))
        case DepartureCancelled.type: self = .cancelled(try .init(entry))
        case DepartureReported.type: self = .reported(try .init(entry))
        case LeftOurView.type: self = .leftOurView(try .init(entry))
        case IndependentDeparturePlanned.type: self = .independentPlanned(try .init(entry))
        case IndependentDepartureCancelled.type: self = .independentCancelled(try .init(entry))
        case AvailabilityRecorded.type: self = .availabilityRecorded(try .init(entry))
        case DepartureReportedLate.type: self = .reportedLate(try .init(entry))
        case DepartureTold.type: self = .told(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: DepartureEvent, on day: LocalDate) {
        switch event {
        case .scheduled(let event):
            departure = PlannedDeparture(
                leavesAt: event.leavesAt, destination: event.destination, seat: event.seat,
                plannedOn: day)
        case .told: departure?.personToldOn = day
        case .checked(let event): departure?.checks.insert(event.stage)
        case .cancelled(let event):
            if event.reason == .barred { lastBarred = departure }
            departure = nil
        case .reported(let event): end(.departed(event.manner), on: day)
        case .leftOurView: end(.leftOurView, on: day)
        case .independentPlanned(let event):
            independentDeparture = PlannedDeparture(
                leavesAt: event.leavesAt, destination: event.destination, seat: event.seat)
        case .independentCancelled: independentDeparture = nil
        case .availabilityRecorded(let event):
            availability = Availability(evidence: event.evidence, onDay: day)
        case .reportedLate(let event):
            lateReports.append(
                LateReport(manner: event.manner, evidence: event.evidence, leftOn: day))
        }
    }

    mutating func end(_ kind: Ending.Kind, on day: LocalDate) {
        ending = Ending(kind: kind, onDay: day)
        (departure, independentDeparture) = (nil, nil)
    }
}
