public import Kernel

/// The requests for travel documents of a case.
public enum RequestEvent: Track {
    case ordered(RequestOrdered)
    case completed(RequestCompleted)
    case sentBack(RequestSentBack)
    case submitted(RequestSubmitted)
    case reminded(RepresentationReminded)
    case presentationPlanned(PresentationPlanned)
    case presented(PresentationHeld)
    case answered(RequestAnswered)
    case received(DocumentReceived)
    case withdrawn(RequestWithdrawn)
    case stopped(RequestStopped)
    case presentabilityChecked(PresentabilityChecked)
    case presentationCalledOff(PresentationCalledOff)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case RequestOrdered.type: self = .ordered(try .init(entry))
        case RequestCompleted.type: self = .completed(try .init(entry))
        case RequestSentBack.type: self = .sentBack(try .init(entry))
        case RequestSubmitted.type: self = .submitted(try .init(entry))
        case RepresentationReminded.type: self = .reminded(try .init(entry))
        case PresentationPlanned.type: self = .presentationPlanned(try .init(entry))
        case PresentationHeld.type: self = .presented(try .init(entry))
        case RequestAnswered.type: self = .answered(try .init(entry))
        case DocumentReceived.type: self = .received(try .init(entry))
        case RequestWithdrawn.type: self = .withdrawn(try .init(entry))
        case RequestStopped.type: self = .stopped(try .init(entry))
        case PresentabilityChecked.type: self = .presentabilityChecked(try .init(entry))
        case PresentationCalledOff.type: self = .presentationCalledOff(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: RequestEvent, on day: LocalDate) {
        switch event {
        case .ordered(let event): requests.append(event.request(on: day))
        case .completed(let event):
            step(event.request, .ordered, on: day) { $0.enclosed.formUnion(event.enclosed) }
        case .sentBack(let event): step(event.request, .sentBack(event.reasons), on: day)
        case .submitted(let event):
            step(event.request, .submitted, on: day) { $0.submittedOn = day }
        case .reminded(let event): change(event.request) { $0.remindedOn.append(day) }
        case .presentationPlanned(let event):
            change(event.request) {
                ($0.presentation, $0.personInformedOn) = (event.heldOn, event.informedOn)
            }
        case .presentabilityChecked(let event):
            change(event.request) {
                ($0.presentable, $0.presentableUntil) = (event.isMet, event.until)
            }
        case .presentationCalledOff(let event):
            change(event.request) { ($0.presentation, $0.personInformedOn) = (nil, nil) }
        case .presented(let event): change(event.request) { $0.presentedOn = day }
        case .answered(let event): step(event.request, .answered(event.outcome), on: day)
        case .received(let event): step(event.request, .documentReceived, on: day)
        case .withdrawn(let event): step(event.request, .withdrawn(event.reason), on: day)
        case .stopped(let event): step(event.request, .stopped(rules: event.rules), on: day)
        }
    }

    private mutating func step(
        _ id: RequestID, _ step: DocumentRequest.Step, on day: LocalDate,
        _ edit: (inout DocumentRequest) -> Void = { _ in }
    ) {
        change(id) {
            ($0.step, $0.since) = (step, day)
            edit(&$0)
        }
    }

    private mutating func change(_ id: RequestID, _ edit: (inout DocumentRequest) -> Void) {
        guard let place = requests.firstIndex(where: { $0.id == id }) else { return }
        edit(&requests[place])
    }
}
