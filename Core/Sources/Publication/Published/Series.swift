/// A row of published yearly counts: what was counted, in which categories.
public enum Series: String, CaseIterable, Sendable {
    /// Departures and other ends, in the categories of the published figures.
    case outflow
    /// New cases by the channel through which they came.
    case inflow
    /// The same as foreseen by the annual plan (Dutch: Meerjaren Productie Prognose, MPP).
    case forecast

    /// All categories that a publication of this series can state, in reading order.
    public var categories: [Category] {
        switch self {
        case .outflow:
            [
                .independent, .forced, .demonstrable, .withoutSupervision, .departures, .other,
                .closures,
            ]
        case .inflow, .forecast: [.ind, .police, .kmar, .otherChannel, .inflow]
        }
    }
}

/// A category of published counts; the raw value stands in files and never changes.
public enum Category: String, CaseIterable, Sendable {
    case ind = "IND"
    case police = "NP"
    case kmar = "KMar"
    case otherChannel = "Overige"
    /// All four channels together.
    case inflow

    case independent
    case forced
    /// Independent and forced together (Dutch: aantoonbaar vertrek).
    case demonstrable
    /// Left our view (Dutch: zelfstandig vertrek zonder toezicht, formerly MOB).
    case withoutSupervision
    /// Demonstrable and without supervision together.
    case departures
    /// Ends that are no departure (Dutch: overige uitstroom).
    case other
    /// Every closed case, whatever its end.
    case closures

    /// Categories whose sum this one is: the finest division first.
    var divisions: [[Category]] {
        switch self {
        case .inflow: [[.ind, .police, .kmar, .otherChannel]]
        case .demonstrable: [[.independent, .forced]]
        case .departures:
            [[.independent, .forced, .withoutSupervision], [.demonstrable, .withoutSupervision]]
        case .ind, .police, .kmar, .otherChannel, .independent, .forced, .withoutSupervision,
            .other, .closures:
            []
        }
    }
}
