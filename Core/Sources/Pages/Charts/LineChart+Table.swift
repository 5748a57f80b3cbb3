extension LineChart {
    public func description(_ say: Language) -> String {
        [values.told(name, labels, say), planTold(say), forecastTold(say)].compactMap(\.self)
            .joined(separator: " ")
    }

    private func planTold(_ say: Language) -> String? {
        guard let plan, let first = plan.values.first, let last = plan.values.last else {
            return nil
        }
        if plan.values.count == 1 { return "\(plan.name): \(values.unit.words(first, say))." }
        let point = { labels.point(values.unit.words($0, say), $1, say) }
        return say.plain(
            .fromFirstToLast(
                name: plan.name, first: point(first, 0), last: point(last, labels.count - 1)))
    }

    private func forecastTold(_ say: Language) -> String? {
        guard let forecast, let last = forecast.points.last else { return nil }
        let label = labels.full(values.values.count + forecast.points.count - 1, say)
        let words = { values.unit.words($0, say) }
        return say.plain(
            .forecastEnds(
                name: forecast.name, value: words(last.middle), label: label,
                low: words(last.wide.lowerBound), high: words(last.wide.upperBound)))
    }

    public func table(_ say: Language) -> ChartTable {
        ChartTable(
            heads: [labels.head(say)] + heads(say).map(values.unit.head),
            rows: labels.all.indices.map { .init(label: labels.full($0, say), cells: cells($0)) })
    }

    private func heads(_ say: Language) -> [String] {
        let bands = [50, 80].flatMap { part in
            [Text.from, .upTo].map { "\(part)% \(say($0))" }
        }
        return [name] + (plan.map { [$0.name] } ?? [])
            + (forecast.map { [$0.name] + bands } ?? [])
    }

    private func cells(_ index: Int) -> [ChartTable.Cell] {
        let value = index < values.values.count ? values.cell(index) : .none
        return [value] + (plan.map { [values.unit.cell($0.value(index))] } ?? [])
            + (forecast.map { cells(of: $0, index - values.values.count) } ?? [])
    }

    private func cells(of forecast: Forecast, _ place: Int) -> [ChartTable.Cell] {
        guard forecast.points.indices.contains(place) else {
            return Array(repeating: .none, count: 5)
        }
        let point = forecast.points[place]
        return [
            point.middle, point.half.lowerBound, point.half.upperBound, point.wide.lowerBound,
            point.wide.upperBound,
        ].map(values.unit.cell)
    }
}
