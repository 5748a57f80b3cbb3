import Kernel
import Publication

/// Reads the flow of one year out of the published figures, and remembers the last year for what
/// was not published of the next.
struct FlowReading {
    private let figures: [PublishedFigure]
    private var lastRates: [Way: (yearly: Double, year: Int)] = [:]
    private var lastInflow: [InflowSource: (yearly: Double, year: Int)] = [:]

    init(_ figures: PublishedFigures) { self.figures = figures.figures }

    mutating func inflow(_ source: InflowSource, _ year: Int) throws(NoFlow) -> [Stretch] {
        var stretches = published(.inflow, source.rawValue, year)
        if stretches.isEmpty, let foreseen = figure(.forecast, year, .wholeYear, source.rawValue) {
            stretches = [Self.whole(year, foreseen.value, .forecast(foreseen.source))]
        }
        if stretches.isEmpty, let last = lastInflow[source] {
            stretches = [Self.whole(year, Int(last.yearly), .assumed("as in \(last.year)"))]
        }
        guard !stretches.isEmpty else { throw NoFlow(year) }
        lastInflow[source] = (Double(stretches.map(\.count).reduce(0, +)), year)
        return stretches
    }

    mutating func outflow(_ year: Int) throws(NoFlow) -> [Way: [Stretch]] {
        var all: [Way: [Stretch]] = [:]
        for way in [Way.independent, .forced, .outOfView] {
            all[way] = published(.outflow, way.category.rawValue, year)
        }
        if all[.independent]?.isEmpty == true, all[.forced]?.isEmpty == true {
            (all[.independent], all[.forced]) = divided(year)
        }
        for way in [Way.independent, .forced, .outOfView] where all[way]?.isEmpty != false {
            guard let last = lastRates[way] else { throw NoFlow(year) }
            all[way] = [Self.whole(year, Int(last.yearly), .assumed("as in \(last.year)"))]
        }
        all[.otherwise] = otherwise(all, year)
        for (way, stretches) in all {
            lastRates[way] = (Double(stretches.map(\.count).reduce(0, +)), year)
        }
        return all
    }

    // What was published of a year, whole or up to a month; what a part leaves open runs on.
    private func published(_ series: Series, _ code: String, _ year: Int) -> [Stretch] {
        let whole = figure(series, year, .wholeYear, code)
        let part = (1...11).reversed().lazy.compactMap { Coverage(throughMonth: $0) }
            .compactMap { coverage in figure(series, year, coverage, code) }.first
        switch (whole, part) {
        case (nil, nil): return []
        case (let whole?, nil): return [Self.whole(year, whole.value, .published(whole.source))]
        case (let whole?, let part?) where whole.value >= part.value:
            return [
                Self.first(part),
                Self.rest(
                    part, whole.value - part.value,
                    .derived("\(whole.source) less \(part.source)")),
            ]
        case (let whole?, _?): return [Self.whole(year, whole.value, .published(whole.source))]
        case (nil, let part?):
            let months = part.coverage.throughMonth
            let rest = part.value * (12 - months) / months
            let basis = Basis.assumed("at the rate of the months that \(part.source) gives")
            return [Self.first(part), Self.rest(part, rest, basis)]
        }
    }

    // Of 2024 only the sum of independent and forced was published.
    private func divided(_ year: Int) -> ([Stretch], [Stretch]) {
        guard let sum = figure(.outflow, year, .wholeYear, Category.demonstrable.rawValue),
            let independent = lastRates[.independent], let forced = lastRates[.forced]
        else { return ([], []) }
        let share = independent.yearly / (independent.yearly + forced.yearly)
        let alone = Int((Double(sum.value) * share).rounded())
        let basis = Basis.assumed("\(sum.source), divided as in \(independent.year)")
        return ([Self.whole(year, alone, basis)], [Self.whole(year, sum.value - alone, basis)])
    }

    // Published for one year only; other years get its share of the departures.
    private func otherwise(_ departures: [Way: [Stretch]], _ year: Int) -> [Stretch] {
        let code = Category.other.rawValue
        if let known = figure(.outflow, year, .wholeYear, code) {
            return [Self.whole(year, known.value, .derived(known.source))]
        }
        guard let model = figures.last(where: { $0.series == .outflow && $0.code == code }),
            let base = figure(
                .outflow, model.year, .wholeYear, Category.departures.rawValue)
        else { return [] }
        let basis = Basis.assumed("to departures as in \(model.year) (\(model.source))")
        return (departures[.outOfView] ?? []).map { stretch in
            let sum = departures.values.joined().filter { $0.months == stretch.months }
                .map(\.count).reduce(0, +)
            let count = Int((Double(sum * model.value) / Double(base.value)).rounded())
            return Stretch(year: year, months: stretch.months, count: count, basis: basis)
        }
    }

    private func figure(
        _ series: Series, _ year: Int, _ coverage: Coverage, _ code: String
    ) -> PublishedFigure? {
        figures.first {
            $0.series == series && $0.year == year && $0.coverage == coverage && $0.code == code
        }
    }

    private static func whole(_ year: Int, _ count: Int, _ basis: Basis) -> Stretch {
        Stretch(year: year, months: 1...12, count: count, basis: basis)
    }

    private static func first(_ part: PublishedFigure) -> Stretch {
        Stretch(
            year: part.year, months: 1...part.coverage.throughMonth, count: part.value,
            basis: .published(part.source))
    }

    private static func rest(_ part: PublishedFigure, _ count: Int, _ basis: Basis) -> Stretch {
        Stretch(
            year: part.year, months: (part.coverage.throughMonth + 1)...12, count: count,
            basis: basis)
    }
}
