public import Kernel
public import Publication

/// How many cases come in and end, month by month: as published where it was, else as foreseen or
/// assumed, and each stretch says which.
public struct Flow: Sendable {
    /// New cases by channel.
    public let inflow: [InflowSource: [Stretch]]
    /// Ended cases by the way in which they ended.
    public let outflow: [Way: [Stretch]]

    /// The flow of whole months, from the first of `from` up to the month of `until`.
    ///
    /// - Throws: ``NoFlow`` for a year of which nothing is known.
    public init(
        from: LocalDate, until: LocalDate, figures: PublishedFigures
    ) throws(NoFlow) {
        var reading = FlowReading(figures)
        var (inflow, outflow): ([InflowSource: [Stretch]], [Way: [Stretch]]) = ([:], [:])
        for year in from.year...until.adding(days: -1).year {
            for source in InflowSource.allCases {
                inflow[source, default: []] += try reading.inflow(source, year)
            }
            for (way, stretches) in try reading.outflow(year) {
                outflow[way, default: []] += stretches
            }
        }
        (self.inflow, self.outflow) = (inflow, outflow)
    }

    /// New cases of one channel in one month.
    public func inflow(_ source: InflowSource, in month: LocalDate, scale: Double) -> Int {
        Self.count(inflow[source] ?? [], in: month, scale)
    }

    /// Ended cases of one way in one month.
    public func outflow(_ way: Way, in month: LocalDate, scale: Double) -> Int {
        Self.count(outflow[way] ?? [], in: month, scale)
    }

    private static func count(_ stretches: [Stretch], in month: LocalDate, _ scale: Double) -> Int {
        stretches.first { $0.holds(month) }?.count(in: month, scale: scale) ?? 0
    }
}

/// How an episode ends in the published categories. Transfers to a Member State are counted among
/// the forced ones.
public enum Way: String, CaseIterable, Sendable {
    case independent, forced, outOfView, otherwise

    /// The category under which it is published.
    public var category: Publication.Category {
        switch self {
        case .independent: .independent
        case .forced: .forced
        case .outOfView: .withoutSupervision
        case .otherwise: .other
        }
    }
}

/// One count over whole months of one year, and where it comes from.
public struct Stretch: Hashable, Sendable {
    public let year: Int
    /// Among 1...12.
    public let months: ClosedRange<Int>
    public let count: Int
    public let basis: Basis

    /// Whether this month lies in it.
    public func holds(_ month: LocalDate) -> Bool {
        month.year == year && months.contains(month.month)
    }

    /// The part of one month: even over the months, so that they add up to the scaled whole.
    ///
    /// - Precondition: the month lies in the stretch.
    public func count(in month: LocalDate, scale: Double) -> Int {
        precondition(holds(month), "a month of the stretch")
        let place = month.month - months.lowerBound
        return upTo(place + 1, scale) - upTo(place, scale)
    }

    private func upTo(_ place: Int, _ scale: Double) -> Int {
        Int((Double(count) * scale * Double(place) / Double(months.count)).rounded())
    }
}

/// Where a number of the flow comes from.
public enum Basis: Hashable, Sendable {
    /// Published for exactly these months; the codes of the sources.
    case published(String)
    /// Worked out from published counts; how.
    case derived(String)
    /// Foreseen by the annual plan, where nothing was published.
    case forecast(String)
    /// Ours; the reasoning.
    case assumed(String)
}

/// Nothing is known of the flow of this year.
public struct NoFlow: Error, Hashable, Sendable {
    public let year: Int

    public init(_ year: Int) { self.year = year }
}
