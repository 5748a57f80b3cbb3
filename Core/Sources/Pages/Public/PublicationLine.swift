/// What a published number counts, in the words of the public pages. The raw values are those of
/// the published files.
public enum PublicationLine: String, CaseIterable, Sendable {
    case ind = "IND"
    case police = "NP"
    case kmar = "KMar"
    case otherChannel = "Overige"
    case inflow, independent, forcedReturn, transfer, forced, demonstrable, withoutSupervision
    case departures, other, closures

    var name: Text {
        switch self {
        case .ind: .lineInd
        case .police: .linePolice
        case .kmar: .lineKmar
        case .otherChannel: .lineOtherChannel
        case .inflow: .lineInflow
        case .independent: .wayIndependent
        case .forcedReturn: .wayForced
        case .transfer: .wayTransfer
        case .forced: .lineForced
        case .demonstrable: .lineDemonstrable
        case .withoutSupervision: .wayOutOfView
        case .departures: .lineDepartures
        case .other: .wayStay
        case .closures: .allClosed
        }
    }
}
