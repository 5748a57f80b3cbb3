/// One value for each label.
///
/// Columns for months, rows for names: a name is read where it has the room to stand.
public struct BarChart: Chart {
    /// Upright along the months, or lying beside names.
    public enum Form: Sendable { case columns, rows }

    let labels: ChartLabels
    /// What is counted: the head of the column.
    let name: String
    let values: Measures
    let form: Form

    /// - Parameter name: what is counted: "Departures".
    /// - Precondition: there is one value for each label.
    public init(_ labels: ChartLabels, _ name: String, _ values: Measures, as form: Form) {
        precondition(labels.count == values.values.count, "a value for each label")
        (self.labels, self.name, self.values, self.form) = (labels, name, values, form)
    }

    public var isEmpty: Bool { labels.count == 0 }
    public var hidesCounts: Bool { values.hasHidden }

    public func description(_ say: Language) -> String { values.told(name, labels, say) }

    public func table(_ say: Language) -> ChartTable {
        ChartTable(
            heads: [labels.head(say), values.unit.head(name)],
            rows: labels.all.indices.map {
                .init(label: labels.full($0, say), cells: [values.cell($0)])
            })
    }

    public func drawing(id: String, title: String, _ say: Language) -> HTML {
        switch form {
        case .columns: columns(id: id, title: title, say)
        case .rows: BarRows(chart: self, say: say).drawing(id: id, title: title)
        }
    }

    private func columns(id: String, title: String, _ say: Language) -> HTML {
        let axis = Axis.bars(
            to: values.shown.max() ?? 0, smallestStep: values.unit.smallestStep)
        let plot = Plot(labels, axis, values.unit, say)
        let bars = labels.all.indices.map { column($0, on: plot) }
        return plot.svg(
            id: id, title: title, description: description(say), "<g class=\"c1 kind1\">\(bars)</g>"
        )
    }

    private func column(_ index: Int, on plot: Plot) -> HTML {
        let words = values.words(index, plot.say)
        let width = min(plot.slot * 3 / 4, 640)
        let height = values.values[index].map(plot.height) ?? Self.fewHeight
        let shape = Bar(
            start: plot.middle(index) - width / 2, top: Plot.foot - height, width: width,
            height: height, isHidden: values.values[index] == nil,
            isProvisional: labels.provisional.contains(index))
        let label: HTML? =
            words.count * Plot.character <= plot.slot && labels.count <= 13
            ? """
            <text class="value" x="\(units(plot.middle(index)))" \
            y="\(units(Plot.foot - height - 60))" text-anchor="middle">\(words)</text>
            """ : nil
        return "\(shape.html)\(label)"
    }

    /// The height of the mark for a count that is not shown: the same for each.
    static let fewHeight = 50
}

/// A rectangle of a bar chart.
struct Bar {
    let start: Int
    let top: Int
    let width: Int
    let height: Int
    /// A mark in place of a count that is not shown.
    let isHidden: Bool
    let isProvisional: Bool

    var html: HTML {
        """
        <rect class="\(name)" x="\(units(start))" y="\(units(top))" width="\(units(width))" \
        height="\(units(height))"/>
        """
    }

    private var name: String { isHidden ? "few" : isProvisional ? "bar early" : "bar" }
}
