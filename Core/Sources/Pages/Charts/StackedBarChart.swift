/// Parts of a whole for each label, one on top of the other; at most five.
///
/// No total is shown: a part of fewer than five people could be worked out from it.
public struct StackedBarChart: Chart {
    /// One part, from the foot of the bars upward.
    public struct Series: Sendable {
        let name: String
        let tone: ChartTone
        let values: Measures

        public init(_ name: String, _ tone: ChartTone, _ values: Measures) {
            (self.name, self.tone, self.values) = (name, tone, values)
        }
    }

    let labels: ChartLabels
    let series: [Series]

    /// - Precondition: one to five series in one unit, each with a value for each label.
    public init(_ labels: ChartLabels, _ series: [Series]) {
        precondition((1...5).contains(series.count), "one to five series")
        precondition(
            series.allSatisfy { $0.values.values.count == labels.count }, "a value for each label")
        precondition(Set(series.map(\.values.unit)).count == 1, "series that stack have one unit")
        (self.labels, self.series) = (labels, series)
    }

    public var isEmpty: Bool { labels.count == 0 }
    public var hidesCounts: Bool { series.contains { $0.values.hasHidden } }

    public func description(_ say: Language) -> String {
        series.map { $0.values.told($0.name, labels, say) }.joined(separator: " ")
    }

    public func table(_ say: Language) -> ChartTable {
        ChartTable(
            heads: [labels.head(say)] + series.map { $0.values.unit.head($0.name) },
            rows: labels.all.indices.map { index in
                .init(
                    label: labels.full(index, say), cells: series.map { $0.values.cell(index) })
            })
    }

    public func drawing(id: String, title: String, _ say: Language) -> HTML {
        let isNamedAtEnd = EndLabels.fit(series.map(\.name))
        let plot = self.plot(isNamedAtEnd, say)
        let stacks = labels.all.indices.map { stack($0, on: plot) }
        let bars = zip(kinds, stacks.transposed).map { kind, bars -> HTML in
            "<g class=\"\(kind.classes)\"\(kind.fill(id))>\(bars.map(\.html))</g>\n"
        }
        let patterns = kinds.map { $0.pattern(id) }
        let content: HTML = """
            <defs>\(patterns.compactMap(\.self))</defs>\(bars)\
            \(isNamedAtEnd ? endLabels(stacks, on: plot) : [])
            """
        let legend = isNamedAtEnd ? nil : Legend.of(zip(series.map(\.name), kinds), id)
        let svg = plot.svg(id: id, title: title, description: description(say), content)
        return "\(legend)\(svg)"
    }

    private var kinds: [SeriesKind] {
        series.enumerated().map { SeriesKind(index: $0.offset, tone: $0.element.tone) }
    }

    private func plot(_ isNamedAtEnd: Bool, _ say: Language) -> Plot {
        let sums = labels.all.indices.map { index in
            series.reduce(0) { $0 + ($1.values.values[index] ?? 0) }
        }
        let unit = series[0].values.unit
        let axis = Axis.bars(to: sums.max() ?? 0, smallestStep: unit.smallestStep)
        let remarks = series.map { remark($0, say) }
        let margin = isNamedAtEnd ? EndLabels.margin(series.map(\.name) + remarks) : 80
        return Plot(labels, axis, unit, endMargin: margin, say)
    }

    private func remark(_ series: Series, _ say: Language) -> String {
        let last = labels.count - 1
        return labels.remark(series.values.words(last, say), last, say)
    }

    /// The parts of one bar, from the foot upward; nil for a part of nothing.
    private func stack(_ index: Int, on plot: Plot) -> [Bar?] {
        let width = min(plot.slot * 3 / 4, 640)
        var sum = 0
        var marks = 0
        return series.map { series in
            let value = series.values.values[index]
            let foot = plot.y(sum) - marks
            sum += value ?? 0
            if value == nil { marks += BarChart.fewHeight + Self.gap }
            guard value != 0 else { return nil }
            let height = value == nil ? BarChart.fewHeight + Self.gap : foot - plot.y(sum) + marks
            return Bar(
                start: plot.middle(index) - width / 2, top: foot - height, width: width,
                height: max(5, height - Self.gap), isHidden: value == nil,
                isProvisional: labels.provisional.contains(index))
        }
    }

    private static let gap = 15

    private func endLabels(_ stacks: [[Bar?]], on plot: Plot) -> [HTML] {
        let labels = zip(series, stacks.last ?? []).map { series, bar in
            EndLabels.Label(
                y: bar.map { $0.top + $0.height / 2 } ?? Plot.foot, tone: series.tone.name,
                name: series.name, remark: remark(series, plot.say))
        }
        return EndLabels.html(labels, x: plot.end + 100)
    }
}

extension Array where Element == [Bar?] {
    /// The first of each, the second of each, and so on; without those that are not there.
    fileprivate var transposed: [[Bar]] {
        (first ?? []).indices.map { place in compactMap { $0[place] } }
    }
}
