import Kernel
import Steering

extension PublishedFigures {
    /// The forms in which the figures can be had.
    public enum Format: String, CaseIterable, Sendable { case table, csv, json }

    /// - Parameter sources: the list that explains the codes of the sources.
    public func text(_ format: Format, sources: [PublishedSource]) -> String {
        switch format {
        case .table: table(sources: sources)
        case .csv: csv
        case .json: json(sources: sources)
        }
    }

    /// Three tables in aligned text: departures with both percentages, inflow with its forecast,
    /// and the results that the plan asks for.
    public func table(sources: [PublishedSource]) -> String {
        let outflow = Series.outflow.categories.map { (Series.outflow, $0.rawValue) }
        let shares = Self.shares.map { (Series.outflow, $0) }
        let inflow = Series.inflow.categories.map { (Series.inflow, $0.rawValue) }
        let forecast = (Series.forecast, Category.inflow.rawValue)
        return """
            Departures: published counts, percentages computed
            \(norms)

            \(Self.aligned(rows([.outflow], outflow + shares)))
            Inflow by channel, and the forecast for all channels (MPP 2023-2, medium scenario)

            \(Self.aligned(rows([.inflow, .forecast], inflow + [forecast])))
            * computed here; ~ derived from published counts; jan-oct and the like: part of a year
            Without supervision: left our view; nobody knows whether they left the country.

            \(Self.aligned(Self.indicatorRows))
            \(sources.map { $0.line + "\n" }.joined())
            """
    }

    private static let shares = [Indicator.ID.k1, .k3].flatMap { id in
        Basis.allCases.map { Figure(id, $0).code }
    }

    private var norms: String {
        let asked = [Indicator.ID.k1, .k3].compactMap(Indicator.with).map {
            "\($0.id.rawValue) \($0.title.en.lowercased()), \($0.norm.text)"
        }
        return "Norms of the annual plan, for 2024: \(asked.joined(separator: "; "))"
    }

    // A row for every year and period of these series, a column for every code.
    private func rows(_ series: [Series], _ columns: [(Series, String)]) -> [[String]] {
        let mine = figures.filter { series.contains($0.series) }
        let groups = Dictionary(grouping: mine) { [$0.year, $0.coverage.throughMonth] }
        let heading = columns.map { $0.0 == .forecast ? "forecast" : $0.1 }
        let body = groups.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { _, group in
            let cells = columns.map { column in
                group.first { $0.series == column.0 && $0.code == column.1 }?.cell ?? "-"
            }
            return ["\(group[0].year)", group[0].coverage.description] + cells + [Self.note(group)]
        }
        return [["year", "period"] + heading + ["sources and what they said before"]] + body
    }

    private static func note(_ group: [PublishedFigure]) -> String {
        let sources = Set(group.flatMap { $0.source.split(separator: "+").map(String.init) })
        let restated = group.compactMap { figure in
            figure.earlier.map { "\(figure.code) was \($0.value) in \($0.source)" }
        }
        return (sources.sorted() + restated).joined(separator: ", ")
    }

    // Numbers to the right, the last column to the left and without trailing spaces.
    private static func aligned(_ rows: [[String]]) -> String {
        let columns = rows.first?.indices ?? 0..<0
        let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
        return rows.map { row in
            let padded = zip(row, widths).dropLast().map { cell, width in
                String(repeating: " ", count: width - cell.count) + cell
            }
            return (padded + row.suffix(1)).joined(separator: "  ") + "\n"
        }.joined()
    }
}

extension PublishedFigure {
    fileprivate var cell: String {
        switch status {
        case .published, .forecast: text
        case .derived: "\(text)~"
        case .computed: "\(text)*"
        }
    }
}
