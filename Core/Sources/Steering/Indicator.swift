public import Kernel

/// One of the results that the annual plan 2024 promises, in our words, with its place there.
public struct Indicator: Sendable, Identifiable {
    /// The numbers are those of the domain dossier §5; the plan itself gives none.
    public enum ID: String, CaseIterable, Sendable {
        case k1 = "K1", k2 = "K2", k3 = "K3", k4 = "K4", k5 = "K5", k6 = "K6", k7 = "K7"
        case k8 = "K8", k9 = "K9", k10 = "K10", k11 = "K11", k12 = "K12", k13 = "K13"
    }

    public let id: ID
    public let title: Title
    public let source: PlanSource
    public let norm: Norm
    /// What one closure adds under the line (`whole`) and above it (`part`), per basis; nil for an
    /// indicator that counts something else than the ends of episodes.
    let counted: (@Sendable (Closure) -> Counted)?

    /// How a closure counts, before the basis is laid over it.
    struct Counted {
        let isPart: Bool
        let isInScope: Bool
    }

    public struct Title: Hashable, Sendable {
        public let nl: String
        public let en: String
    }

    /// Whether closures alone decide this indicator.
    public var countsClosures: Bool { counted != nil }

    /// What the end of one episode adds, on each basis that it belongs to. Pure.
    public func contributions(of closure: Closure) -> [Contribution] {
        guard let counted = counted?(closure), counted.isInScope else { return [] }
        return Basis.allCases.filter { $0.holds(closure.manner) }.map { basis in
            Contribution(
                Figure(id, basis), month: closure.closedOn, part: counted.isPart ? 1 : 0, whole: 1)
        }
    }
}

/// Where a result stands in "Jaarplan 2024", Dienst Terugkeer en Vertrek, December 2023.
public struct PlanSource: Hashable, Sendable {
    /// One of the five priorities (Dutch: speerpunt).
    public let priority: Int
    /// The page on which the chapter begins, by the plan's own table of contents.
    public let page: Int
    /// The place among the goals of the chapter, from 1, chain goals counted too.
    public let goal: Int
    /// False for the one result that the plan does not call a KPI.
    public let isLabelled: Bool

    public var description: String {
        "Jaarplan 2024, speerpunt \(priority) (p. \(page)), doel \(goal)"
    }
}

/// What the plan asks of an indicator.
public enum Norm: Equatable, Sendable {
    case atLeast(Share)
    case atMost(Share)
    /// Better than the year named; which way is better differs.
    case higher(thanIn: Int)
    case lower(thanIn: Int)
    /// The plan names the result and no number.
    case none

    /// Whether a share meets the norm; nil when the norm is no share.
    public func isMet(by share: Share) -> Bool? {
        switch self {
        case .atLeast(let norm): share >= norm
        case .atMost(let norm): share <= norm
        case .higher, .lower, .none: nil
        }
    }
}
