/// A bar chart with its bars one under the other, each beside its name.
struct BarRows {
    let chart: BarChart
    let say: Language

    private static let row = 300
    private static let longestName = 22

    /// The bars begin behind the longest name.
    private var start: Int {
        let longest = chart.labels.all.indices.map { name($0).count }.max() ?? 0
        return longest * Plot.character + 120
    }

    private func name(_ index: Int) -> String {
        chart.labels.short(index, say).cut(to: Self.longestName)
    }

    /// The longest bar ends here; the numbers stand behind the bars.
    private var end: Int {
        let longest = chart.labels.all.indices.map { words($0).count }.max() ?? 0
        return Plot.width - longest * Plot.character - 160
    }

    func drawing(id: String, title: String) -> HTML {
        let height = Self.row * chart.labels.count + 80
        return """
            <div class="plot" dir="ltr" tabindex="0" role="region" aria-labelledby="\(id)-h">
            <svg viewBox="0 0 \(units(Plot.width)) \(units(height))" role="img" \
            aria-labelledby="\(id)-t \(id)-d"><title id="\(id)-t">\(title)</title>\
            <desc id="\(id)-d">\(chart.description(say))</desc>
            <g class="c1 kind1">\(chart.labels.all.indices.map(row))</g>
            <path class="axis" d="M\(units(start)) 0V\(units(height))"/></svg></div>

            """
    }

    private func row(_ index: Int) -> HTML {
        let top = Self.row * index + 80
        let length = chart.values.values[index].map(barLength) ?? BarChart.fewHeight
        let isProvisional = chart.labels.provisional.contains(index)
        let bar = Bar(
            start: start, top: top, width: length, height: 200,
            isHidden: chart.values.values[index] == nil, isProvisional: isProvisional)
        return """
            <text x="\(units(start - 100))" y="\(units(top + 150))" text-anchor="end">\
            \(name(index))</text>\(bar.html)\
            <text class="value" x="\(units(start + length + 80))" y="\(units(top + 150))">\
            \(words(index))</text>

            """
    }

    private func words(_ index: Int) -> String {
        let value = chart.values.words(index, say)
        let isProvisional = chart.labels.provisional.contains(index)
        return isProvisional ? "\(value) (\(say(.provisional)))" : value
    }

    private func barLength(_ value: Int) -> Int {
        value * (end - start) / max(1, chart.values.shown.max() ?? 1)
    }
}
