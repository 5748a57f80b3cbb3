/// The field on which a chart along an axis of labels is drawn: places, lines, labels.
///
/// Lengths are in tenths of a unit (`units`). Time always runs from the first label at the side
/// where Latin script begins, also on a page that is written the other way.
struct Plot {
    let labels: ChartLabels
    let axis: Axis
    let unit: Measures.Unit
    /// Room after the last label, for names at the end of a series.
    let endMargin: Int
    let say: Language

    static let width = 5_800
    static let top = 260
    static let foot = 2_440
    /// How wide a character of the labels is at most, on average.
    static let character = 80

    init(
        _ labels: ChartLabels, _ axis: Axis, _ unit: Measures.Unit, endMargin: Int = 80,
        _ say: Language
    ) {
        (self.labels, self.axis, self.unit) = (labels, axis, unit)
        (self.endMargin, self.say) = (endMargin, say)
    }

    var start: Int {
        let longest = axis.ticks.map { unit.tick($0, say).count }.max() ?? 1
        return max(360, longest * Self.character + 120)
    }

    var end: Int { Self.width - endMargin }

    /// The width that a label has for itself.
    var slot: Int { (end - start) / max(1, labels.count) }

    /// The middle of a label, across the drawing.
    func middle(_ index: Int) -> Int {
        start + (end - start) * (2 * index + 1) / (2 * max(1, labels.count))
    }

    /// Where a label begins, across the drawing.
    func edge(_ index: Int) -> Int { start + (end - start) * index / max(1, labels.count) }

    /// The height of a value, from the top of the drawing.
    func y(_ value: Int) -> Int {
        Self.foot - (value - axis.bottom) * (Self.foot - Self.top) / (axis.top - axis.bottom)
    }

    /// How high a value is drawn.
    func height(_ value: Int) -> Int { Self.foot - y(value) }

    /// The whole drawing.
    ///
    /// It may scroll in its own place on a narrow screen: shrunk to 320 px its text would be
    /// smaller than 7 px, and with fewer labels the end of a series could not be named beside it.
    func svg(id: String, title: String, description: String, _ content: HTML) -> HTML {
        """
        <div class="plot" dir="ltr" tabindex="0" role="region" aria-labelledby="\(id)-h">
        <svg viewBox="0 0 \(units(Self.width)) \(units(height))" role="img" \
        aria-labelledby="\(id)-t \(id)-d">\
        <title id="\(id)-t">\(title)</title><desc id="\(id)-d">\(description)</desc>
        \(grid)\(content)
        \(names)\(years)\(provisionalName)</svg></div>

        """
    }

    private var isInYears: Bool { !labels.years.isEmpty }

    private var height: Int {
        Self.foot + 300 + (isInYears ? 180 : 0) + (labels.provisional.isEmpty ? 0 : 220)
    }

    private var grid: [HTML] {
        axis.ticks.map { tick in
            """
            <path class="\(tick == axis.bottom ? "axis" : "line")" \
            d="M\(units(start)) \(units(y(tick)))H\(units(end))"/>\
            <text x="\(units(start - 80))" y="\(units(y(tick) + 45))" text-anchor="end">\
            \(unit.tick(tick, say))</text>

            """
        }
    }

    private var names: [HTML] {
        let written = labels.written
        let room = (end - start) / max(1, written.count) / Self.character
        return written.map { index in
            """
            <text x="\(units(middle(index)))" y="\(units(Self.foot + 200))" text-anchor="middle">\
            \(labels.short(index, say).cut(to: max(3, room)))</text>
            """
        }
    }

    /// Under the months, with a stroke where a new year begins. Where the months stand close the
    /// stroke begins below them, and where years do too, every second one is named.
    private var years: [HTML] {
        let isDense = slot < 260
        let step = slot * 12 < 400 ? 2 : 1
        return labels.years.enumerated().map { place, year in
            let x = edge(year.index)
            let stroke: HTML = """
                <path class="axis" d="M\(units(x)) \(units(Plot.foot + (isDense ? 250 : 0)))\
                V\(units(Plot.foot + 400))"/>
                """
            let name: HTML = """
                <text x="\(units(x + 40))" y="\(units(Self.foot + 380))">\(year.name)</text>
                """
            return "\(place > 0 ? stroke : nil)\(place % step == 0 ? name : nil)"
        }
    }

    /// A stroke under the labels that may still change, and the word for it.
    private var provisionalName: HTML? {
        guard let first = labels.provisional.first, let last = labels.provisional.last else {
            return nil
        }
        let y = Self.foot + 300 + (isInYears ? 180 : 0)
        let (from, to) = (middle(first) - slot * 2 / 5, middle(last) + slot * 2 / 5)
        let isLate = from + to > start + end
        return """
            <path class="axis" d="M\(units(from)) \(units(y))H\(units(to))"/>\
            <text x="\(units(isLate ? to : from))" y="\(units(y + 170))" \
            text-anchor="\(isLate ? "end" : "start")">\(say(.provisional))</text>
            """
    }
}
