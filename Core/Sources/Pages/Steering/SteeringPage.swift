public import Kernel

/// The plan and how it goes: `/sturing`.
public struct SteeringPage: Page {
    public let period: String
    public let asOf: LocalDate
    public let filters: [Filter]
    /// K1 and K3, each on both bases.
    public let tiles: [Tile]
    /// How many people are out of our view, always beside the percentages.
    public let outOfView: Figure
    public let outOfViewBehind: Href
    public let indicators: [Indicator]

    public init(
        period: String, asOf: LocalDate, filters: [Filter] = [], tiles: [Tile],
        outOfView: Figure, outOfViewBehind: Href, indicators: [Indicator]
    ) {
        (self.period, self.asOf, self.filters) = (period, asOf, filters)
        (self.tiles, self.indicators) = (tiles, indicators)
        (self.outOfView, self.outOfViewBehind) = (outOfView, outOfViewBehind)
    }

    /// Of what a share is a part. The two are never mixed.
    public enum Base: Sendable {
        /// Independent, forced and out of our view: the base of the published figures.
        case departures
        case allClosures

        var text: Text { self == .departures ? .ofDepartures : .ofAllClosures }
    }

    public struct Tile: Sendable {
        /// As in the domain dossier: `K1`.
        public let code: String
        public let name: String
        public let base: Base
        public let result: Share?
        public let norm: Norm
        /// The cases or counts behind it.
        public let behind: Href

        public init(
            _ code: String, name: String, base: Base, result: Share?, norm: Norm, behind: Href
        ) {
            (self.code, self.name, self.base) = (code, name, base)
            (self.result, self.norm, self.behind) = (result, norm, behind)
        }
    }

    /// One of the thirteen indicators of the plan.
    public struct Indicator: Sendable {
        public let code: String
        public let name: String
        public let result: Figure
        public let norm: Norm
        /// Where it is explained; nil while it is not yet counted.
        public let behind: Href?

        public init(_ code: String, name: String, result: Figure, norm: Norm, behind: Href?) {
            (self.code, self.name, self.result) = (code, name, result)
            (self.norm, self.behind) = (norm, behind)
        }
    }

    public func title(_ say: Language) -> String { say(.resultsOnPlan) }
}
