/// The drawing of a line chart, from the back to the front: bands, plan, line, forecast, names.
struct LineDrawing {
    let chart: LineChart
    let say: Language
    let plot: Plot

    init(chart: LineChart, say: Language) {
        (self.chart, self.say) = (chart, say)
        plot = Plot(
            chart.labels, chart.axis, chart.values.unit, endMargin: Self.margin(chart, say), say)
    }

    private static func margin(_ chart: LineChart, _ say: Language) -> Int {
        let names = chart.namesAtEnd
        let remark = chart.forecast == nil ? chart.lastRemark(say) : say(.forecastRange)
        return EndLabels.fit(names) ? EndLabels.margin(names + [remark]) : 80
    }

    func html(id: String, title: String) -> HTML {
        let fits = EndLabels.fit(chart.namesAtEnd)
        let content: HTML = """
            \(bands)\(planLine)<g class="c1">\(line)\(forecastLine)\(dots)</g>
            \(fits ? EndLabels.html(endLabels, x: plot.end + 80) : [])\(fits ? startName : nil)
            """
        let svg = plot.svg(
            id: id, title: title, description: chart.description(say), content)
        return "\(fits ? nil : legend)\(svg)"
    }

    private typealias Place = (x: Int, y: Int)

    /// The shown values; nil where one is not shown.
    private var places: [Place?] {
        chart.values.values.enumerated().map { index, value in
            value.map { (plot.middle(index), plot.y($0)) }
        }
    }

    /// A stretch for each run of shown values.
    private var line: HTML {
        let runs = places.split(omittingEmptySubsequences: true) { $0 == nil }
        let path = runs.map { Self.path($0.compactMap(\.self)) }.joined()
        return path.isEmpty ? "" : "<path class=\"actual\" d=\"\(path)\"/>"
    }

    private static func path(_ places: [Place]) -> String {
        guard let first = places.first else { return "" }
        // A line of no length with round ends is a dot.
        guard places.count > 1 else { return "M\(units(first.x)) \(units(first.y))h0" }
        return places.dropFirst().reduce("M\(units(first.x)) \(units(first.y))") {
            $0 + "L\(units($1.x)) \(units($1.y))"
        }
    }

    /// In steps: a plan holds for all of a month.
    private var planLine: HTML? {
        guard let plan = chart.plan else { return nil }
        var path = "M\(units(plot.start)) \(units(plot.y(plan.value(0))))"
        for index in chart.labels.all.indices.dropFirst()
        where plan.value(index) != plan.value(index - 1) {
            path += "H\(units(plot.edge(index)))V\(units(plot.y(plan.value(index))))"
        }
        path += "H\(units(plot.end))"
        return "<path class=\"plan c2\" d=\"\(path)\"/>"
    }

    /// Where forecast and bands begin: at the last value when it is shown.
    private var origin: [Place] { (places.last ?? nil).map { [$0] } ?? [] }

    private func forecastPlaces(_ value: (LineChart.Forecast.Point) -> Int) -> [Place] {
        (chart.forecast?.points ?? []).enumerated().map { index, point in
            (plot.middle(chart.values.values.count + index), plot.y(value(point)))
        }
    }

    private var forecastLine: HTML? {
        guard chart.forecast != nil else { return nil }
        let path = Self.path(origin + forecastPlaces(\.middle))
        return "<path class=\"forecast\" d=\"\(path)\"/>"
    }

    private var bands: HTML? {
        guard chart.forecast != nil else { return nil }
        let wide = band(forecastPlaces(\.wide.upperBound), forecastPlaces(\.wide.lowerBound))
        let half = band(forecastPlaces(\.half.upperBound), forecastPlaces(\.half.lowerBound))
        return """
            <g class="c1"><path class="band wide-band" d="\(wide)"/>\
            <path class="band" d="\(half)"/></g>
            """
    }

    private func band(_ upper: [Place], _ lower: [Place]) -> String {
        Self.path(origin + upper + lower.reversed()) + "Z"
    }

    /// Many values have no dots, save the last one.
    private var dots: [HTML] {
        let isDense = places.count > 24
        return places.enumerated().compactMap { index, place in
            guard let place else {
                return """
                    <rect class="few" x="\(units(plot.middle(index) - 30))" \
                    y="\(units(Plot.foot - BarChart.fewHeight))" width="6" height="5"/>
                    """
            }
            guard !isDense || index == places.count - 1 else { return nil }
            let isEarly = chart.labels.provisional.contains(index)
            return """
                <circle class="\(isEarly ? "dot early" : "dot")" cx="\(units(place.x))" \
                cy="\(units(place.y))" r="4"/>
                """
        }
    }
}
