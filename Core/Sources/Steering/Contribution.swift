public import Kernel

/// Which closures stand under the line of a percentage.
public enum Basis: String, CaseIterable, Sendable {
    /// Departures only: the base of the published percentages (domain dossier §2.6).
    case departures
    /// Every closed episode, whatever its end.
    case allClosures

    func holds(_ manner: Closure.Manner) -> Bool {
        switch self {
        case .departures: manner.isDeparture
        case .allClosures: true
        }
    }
}

/// An indicator on one basis. Its code is stored with counters and never changes.
public struct Figure: Hashable, Sendable {
    public let indicator: Indicator.ID
    public let basis: Basis

    public init(_ indicator: Indicator.ID, _ basis: Basis) {
        (self.indicator, self.basis) = (indicator, basis)
    }

    /// `K1.departures`
    public var code: String { "\(indicator.rawValue).\(basis.rawValue)" }

    public init?(code: String) {
        let words = code.split(separator: ".", omittingEmptySubsequences: false)
        guard words.count == 2, let indicator = Indicator.ID(rawValue: String(words[0])),
            let basis = Basis(rawValue: String(words[1]))
        else { return nil }
        self.init(indicator, basis)
    }
}

/// What one closure adds to one figure.
public struct Contribution: Hashable, Sendable {
    public let figure: Figure
    /// First day of the month of effect; it may lie in the future.
    public let month: LocalDate
    public let part: Int
    public let whole: Int

    public init(_ figure: Figure, month: LocalDate, part: Int, whole: Int) {
        (self.figure, self.month) = (figure, month.firstOfMonth)
        (self.part, self.whole) = (part, whole)
    }

    /// The same, as counters take it.
    public func tally(recordedOn day: LocalDate) -> Tally {
        Tally(figure.code, month: month, recordedOn: day, part: part, whole: whole)
    }

    /// Takes back what an earlier closure added, when an episode is reopened or corrected.
    public var reversed: Contribution {
        Contribution(figure, month: month, part: -part, whole: -whole)
    }
}
