public import Kernel

/// The end of one episode in the few facts that indicators count; it names nobody.
public struct Closure: Hashable, Sendable {
    public let manner: Manner
    /// The day of actual departure; for all other ends the day on which the episode closed.
    public let closedOn: LocalDate
    /// The label was active at any time in the episode (Dutch: VRIS, vreemdeling in de
    /// strafrechtketen); the domain dossier §5 recommends this over the label at closing.
    public let isCriminalChain: Bool
    public let source: InflowSource

    public init(
        _ manner: Manner, closedOn: LocalDate, isCriminalChain: Bool, source: InflowSource
    ) {
        (self.manner, self.closedOn) = (manner, closedOn)
        (self.isCriminalChain, self.source) = (isCriminalChain, source)
    }

    public enum Manner: String, CaseIterable, Sendable {
        /// Dutch: zelfstandig vertrek uit Nederland.
        case independent
        /// Dutch: gedwongen vertrek uit Nederland.
        case forced
        /// Handed over to the responsible member state (Dutch: overdracht); no return to origin.
        case transfer
        /// Left our view: nobody knows whether the person left the country
        /// (Dutch: zelfstandig vertrek zonder toezicht, formerly MOB).
        case withoutSupervision
        /// A stay, a new procedure, death, competence elsewhere (Dutch: overige uitstroom).
        case other

        /// An organisation of the chain established the departure (Dutch: aantoonbaar vertrek).
        public var isDemonstrable: Bool {
            switch self {
            case .independent, .forced, .transfer: true
            case .withoutSupervision, .other: false
            }
        }

        /// Counts as a departure in the published figures.
        public var isDeparture: Bool { isDemonstrable || self == .withoutSupervision }
    }
}
