extension LineDrawing {
    /// The names that stand beside the end of their lines. The line itself is named there too when
    /// no forecast follows it.
    var endLabels: [EndLabels.Label] {
        [actualLabel, planLabel, forecastLabel].compactMap(\.self)
    }

    private var actualLabel: EndLabels.Label? {
        guard chart.forecast == nil else { return nil }
        return .init(
            y: (chart.values.values.last ?? nil).map(plot.y) ?? Plot.foot, tone: "c1",
            name: chart.name, remark: chart.lastRemark(say))
    }

    private var planLabel: EndLabels.Label? {
        guard let plan = chart.plan, let last = plan.values.last else { return nil }
        return .init(
            y: plot.y(last), tone: "c2", name: plan.name,
            remark: chart.values.unit.words(last, say))
    }

    private var forecastLabel: EndLabels.Label? {
        guard let forecast = chart.forecast, let last = forecast.points.last else { return nil }
        return .init(
            y: plot.y(last.middle), tone: "c1", name: forecast.name, remark: say(.forecastRange))
    }

    /// The name of a line that a forecast follows, beside its first value and away from the second.
    var startName: HTML? {
        guard chart.forecast != nil, let first = chart.values.values.first ?? nil else {
            return nil
        }
        let next = chart.values.values.dropFirst().first ?? nil
        let isRising = (next ?? first) > first
        return """
            <text class="name c1" x="\(units(plot.middle(0)))" \
            y="\(units(plot.y(first) + (isRising ? 240 : -120)))">\(chart.name.cut(to: 40))</text>
            """
    }

    var legend: HTML {
        let lines: [(String?, HTML)] = [
            (chart.name, "<path class=\"actual c1\" d=\"M0 8h16\"/>"),
            (chart.plan?.name, "<path class=\"plan c2\" d=\"M1 8h15\"/>"),
            (chart.forecast?.name, "<path class=\"forecast c1\" d=\"M0 8h16\"/>"),
        ]
        return Legend.list(lines.compactMap { name, line in name.map { ($0, line) } })
    }
}

extension LineChart {
    /// The names beside the end of a line. The line itself stands there when no forecast follows.
    var namesAtEnd: [String] {
        [forecast == nil ? name : nil, plan?.name, forecast?.name].compactMap(\.self)
    }

    /// The last value with its label.
    func lastRemark(_ say: Language) -> String {
        let last = values.values.count - 1
        return labels.remark(values.words(last, say), last, say)
    }
}
