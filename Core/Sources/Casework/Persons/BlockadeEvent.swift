public import Kernel
import Law

/// What bars, and what was assessed, for a person: it lives with the person, so that it reaches
/// every case of theirs.
public enum BlockadeEvent: Track {
    case answered(BlockersAnswered)
    case raised(BlockerRaised)
    case closingReceived(BlockerClosingReceived)
    case closed(BlockerClosed)
    case gateSigned(GateSigned)

    public init?(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case BlockersAnswered.type: self = .answered(try .init(entry))
        case BlockerRaised.type: self = .raised(try .init(entry))
        case BlockerClosingReceived.type: self = .closingReceived(try .init(entry))
        case BlockerClosed.type: self = .closed(try .init(entry))
        case GateSigned.type: self = .gateSigned(try .init(entry))
        default: return nil
        }
    }
}

extension Person {
    mutating func absorb(_ event: BlockadeEvent, _ entry: Entry) {
        let day = entry.onDay
        switch event {
        case .answered(let event): absorb(event, on: day)
        case .raised(let event): absorb(event, on: day, at: entry.position)
        case .closingReceived(let event):
            blockers[event.blocker] = .closing(event.outcome, since: day)
            closingsReceivedBy[event.blocker] = entry.access.actor
        case .closed(let event):
            blockers[event.blocker] = .closed(event.outcome, on: day)
            end(event.blocker, on: day)
            closingsReceivedBy[event.blocker] = nil
        case .gateSigned(let event):
            forgetGates { $0.gate == event.gate && $0.destination == event.destination }
            gates.append(event)
            gatePlaces.append(entry.position)
        }
    }

    // A new asylum wish is a new fact: an assessment from before it does not cover it (SAF-03).
    private mutating func absorb(
        _ event: BlockerRaised, on day: LocalDate, at place: Int64
    ) {
        blockers[event.blocker] = .open(since: day)
        begin(event.blocker, on: day)
        closingsReceivedBy[event.blocker] = nil
        switch event.blocker {
        case .firstAsylumApplication, .subsequentApplication, .rule39Measure:
            forgetGates { $0.gate == .nonRefoulement }
            newFactAt = place
        case .asylumAppeal, .interimMeasureRequest, .stayRequest, .transferAppeal, .courtStay,
            .objectionOrApplication, .medicalPostponement, .medicalCategory, .medicalApplication,
            .traffickingReflection, .temporaryProtection, .criminalSentence:
            break
        }
    }

    private mutating func forgetGates(_ isGone: (GateSigned) -> Bool) {
        let kept = gates.indices.filter { !isGone(gates[$0]) }
        (gates, gatePlaces) = (kept.map { gates[$0] }, kept.map { gatePlaces[$0] })
    }

    // A partner's "no" never closes what stands open, and "unknown" never hides it: closing takes
    // an outcome and its document. A "no" does settle what was unknown.
    private mutating func absorb(_ event: BlockersAnswered, on day: LocalDate) {
        for (blocker, answer) in event.answers {
            switch (answer, status(of: blocker)) {
            case (_, .open), (_, .closing): break
            case (.yes, _):
                blockers[blocker] = .open(since: day)
                begin(blocker, on: day)
            case (.unknown, _): blockers[blocker] = .unknown
            case (.no, .unknown): blockers[blocker] = .neverRaised
            case (.no, .neverRaised), (.no, .closed): break
            }
        }
        // Age in doubt counts as a minor until it is decided (SAF-15): a later "no" of a partner
        // does not undo a "yes".
        if isUnaccompaniedMinor != .yes { isUnaccompaniedMinor = event.isUnaccompaniedMinor }
    }
}
