public import Casework
public import Kernel
public import Steering

/// Freezes the public figures of a year to the end of one month, from counts as known now.
///
/// A second freezing of the same month restates it: a new version, both visible.
public struct FreezePublication: Act {
    public static let name = "publication.freeze"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26", "SAF-30"]
    public static let permission = Permission(.aggregate, on: .statistics)

    /// Any day of the last month that is counted.
    public let month: LocalDate
    /// New cases from January to the end of the month; live counts, not yet disclosed.
    public let inflow: [InflowSource: Int]
    /// Closed cases over the same time.
    public let exits: [Closure.Manner: Int]

    public init(
        month: LocalDate, inflow: [InflowSource: Int], exits: [Closure.Manner: Int]
    ) {
        (self.month, self.inflow, self.exits) = (month.firstOfMonth, inflow, exits)
    }

    public var targets: [Target] { [.derived(MonthlyPublication.id(of: month))] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitPublishing()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let counts = Array(inflow.values) + Array(exits.values)
        guard counts.allSatisfy({ $0 >= 0 }) else { throw Refusal(.figureUnsound) }
        guard month.adding(months: 1) <= setting.today else { throw Refusal(.monthRuns) }
        let stream = MonthlyPublication.id(of: month)
        let figures = FrozenFigures(inflow: inflow, exits: exits)
        let state = snapshot.state(stream, as: MonthlyPublication.self)
        guard state?.latest?.figures != figures else { throw Refusal(.publicationUnchanged) }
        let event = PublicationFrozen(month: month, asOf: setting.today, figures: figures)
        return Decision([Append(event, to: stream, onDay: setting.today)])
    }
}

extension Refusal.Reason {
    /// A month is frozen when it is over, from the first day of the next one.
    public static let monthRuns = Self("publication.monthRuns")
    /// The public form would be the same as that of the last version.
    public static let publicationUnchanged = Self("publication.unchanged")
}
