public import Kernel
public import Steering

/// One line of a monthly publication: what is counted. Raw values stand in files and never change.
public enum MonthlyLine: String, CaseIterable, Sendable {
    case ind = "IND"
    case police = "NP"
    case kmar = "KMar"
    case otherChannel = "Overige"
    /// All four channels together.
    case inflow

    case independent
    /// Forced, and not handed over to another member state.
    case forcedReturn
    case transfer
    /// Forced return and transfer together, as the published figures count them (domain dossier
    /// §5, K1: "Dublin in, with split").
    case forced
    /// Independent and forced together (Dutch: aantoonbaar vertrek).
    case demonstrable
    /// Left our view (Dutch: zelfstandig vertrek zonder toezicht).
    case withoutSupervision
    /// The base of the published percentages.
    case departures
    /// Ends that are no departure.
    case other
    /// Every closed case, whatever its end: the other base.
    case closures

    /// The lines that this one is the sum of; none for one that is counted itself.
    public var parts: [MonthlyLine] {
        switch self {
        case .inflow: [.ind, .police, .kmar, .otherChannel]
        case .forced: [.forcedReturn, .transfer]
        case .demonstrable: [.independent, .forced]
        case .departures: [.demonstrable, .withoutSupervision]
        case .closures: [.departures, .other]
        case .ind, .police, .kmar, .otherChannel, .independent, .forcedReturn, .transfer,
            .withoutSupervision, .other:
            []
        }
    }

    public init(_ source: InflowSource) {
        self =
            switch source {
            case .ind: .ind
            case .police: .police
            case .kmar: .kmar
            case .other: .otherChannel
            }
    }

    public init(_ manner: Closure.Manner) {
        self =
            switch manner {
            case .independent: .independent
            case .forced: .forcedReturn
            case .transfer: .transfer
            case .withoutSupervision: .withoutSupervision
            case .other: .other
            }
    }

    /// What the published percentage has above the line; nil for a figure that is no count of ends.
    static func above(_ figure: Figure) -> MonthlyLine? {
        switch figure.indicator {
        case .k1: .demonstrable
        case .k3: .withoutSupervision
        case .k2, .k4, .k5, .k6, .k7, .k8, .k9, .k10, .k11, .k12, .k13: nil
        }
    }

    static func below(_ figure: Figure) -> MonthlyLine {
        switch figure.basis {
        case .departures: .departures
        case .allClosures: .closures
        }
    }
}
