import Kernel
import Publication

/// The tables of `docs/guides/demo.md`, as they follow from the code.
public enum GuideTables {
    /// Every count of the flow, with the months for which it holds and where it comes from.
    public static func flow(_ flow: Flow) -> String {
        let inflow = InflowSource.allCases.flatMap { source in
            (flow.inflow[source] ?? []).map { row("in, \(source.rawValue)", $0) }
        }
        let outflow = Way.allCases.flatMap { way in
            (flow.outflow[way] ?? []).map { row("out, \(way.category.rawValue)", $0) }
        }
        return (["| what | months | count | from |", "|---|---|---|---|"] + inflow + outflow)
            .joined(separator: "\n")
    }

    /// Every distribution beside the flow.
    public static var habits: String {
        let rows = Habits.all.map { "| \($0.what) | \($0.text) | \($0.source) |" }
        return (["| what | how often, or how soon | source |", "|---|---|---|"] + rows)
            .joined(separator: "\n")
    }

    private static func row(_ what: String, _ stretch: Stretch) -> String {
        let months =
            stretch.months == 1...12
            ? "\(stretch.year)"
            : "\(stretch.year), months \(stretch.months.lowerBound) to \(stretch.months.upperBound)"
        return "| \(what) | \(months) | \(stretch.count) | \(stretch.basis.words) |"
    }
}

extension Basis {
    /// The basis in words: `published, DTV2025`.
    var words: String {
        switch self {
        case .published(let source): "published, \(source)"
        case .derived(let how): "derived, \(how)"
        case .forecast(let source): "forecast, \(source)"
        case .assumed(let why): "assumed, \(why)"
        }
    }
}
