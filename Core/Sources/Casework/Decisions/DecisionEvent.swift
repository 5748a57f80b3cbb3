public import Kernel

/// The decisions with legal effect on which a return rests.
public enum DecisionEvent: Track {
    case returnDecisionTaken(ReturnDecisionTaken)
    case departurePeriodSet(DeparturePeriodSet)
    case served(DecisionServed)
    case changedLawApplied(ChangedLawApplied)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case ReturnDecisionTaken.type: self = .returnDecisionTaken(try .init(entry))
        case DeparturePeriodSet.type: self = .departurePeriodSet(try .init(entry))
        case DecisionServed.type: self = .served(try .init(entry))
        case ChangedLawApplied.type: self = .changedLawApplied(try .init(entry))
        default: return nil
        }
    }
}

extension Episode {
    mutating func absorb(_ event: DecisionEvent, on day: LocalDate) {
        switch event {
        case .returnDecisionTaken(let event):
            decision = ReturnDecision(
                by: event.by, destination: event.destination, takenOn: day,
                servedOn: event.wasServed ? day : nil)
        case .departurePeriodSet(let event): decision?.period = event.receipt
        case .changedLawApplied(let event): decision?.period = event.receipt
        case .served: decision?.servedOn = day
        }
    }
}
