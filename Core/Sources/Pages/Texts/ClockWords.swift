public import Casework
import Kernel

/// What runs to a day. A new kind does not compile without its words.
extension CaseClock.Kind: Worded {
    public var text: Text {
        switch self {
        case .departurePeriod: .departurePeriodEnds
        case .forcedDeparture: .plannedDeparture
        case .independentDeparture: .clockIndependentDeparture
        case .gate: .clockGate
        case .travelDocument: .clockTravelDocument
        case .presentation: .presentationDay
        case .noAnswer: .clockNoAnswer
        case .keptTerm: .clockKeptTerm
        }
    }
}
