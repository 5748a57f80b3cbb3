public import Kernel

/// What people did about the duties of a case, beside doing them, and about messages that did not
/// come. Duties and missing messages follow from the other facts and are recorded nowhere.
public enum WorkEvent: Track {
    case taken(DutyTaken)
    case handedOver(DutyHandedOver)
    case putOff(DutyPutOff)
    case takenBack(DutyTakenBack)
    case reminded(SenderReminded)
    case arrived(ArrivalNoted)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case DutyTaken.type: self = .taken(try .init(entry))
        case DutyHandedOver.type: self = .handedOver(try .init(entry))
        case DutyPutOff.type: self = .putOff(try .init(entry))
        case DutyTakenBack.type: self = .takenBack(try .init(entry))
        case SenderReminded.type: self = .reminded(try .init(entry))
        case ArrivalNoted.type: self = .arrived(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: WorkEvent, on day: LocalDate) {
        switch event {
        case .taken(let event): arrange(event.duty) { $0.holder = event.by }
        case .handedOver(let event): arrange(event.duty) { $0.holder = event.officer }
        case .putOff(let event):
            arrange(event.duty) { $0.putOff = .init(until: event.until, reason: event.reason) }
        case .takenBack(let event): handlings[event.duty] = nil
        case .reminded(let event): note(event.message) { $0.remindedOn.append(day) }
        case .arrived(let event): note(event.message) { $0.arrivedOn = day }
        }
    }

    private mutating func arrange(_ duty: DutyID, _ edit: (inout DutyHandling) -> Void) {
        var handling = handlings[duty] ?? DutyHandling()
        edit(&handling)
        handlings[duty] = handling
    }

    private mutating func note(_ message: AwaitedID, _ edit: (inout AwaitedHandling) -> Void) {
        var handling = messages[message] ?? AwaitedHandling()
        edit(&handling)
        messages[message] = handling
    }
}
