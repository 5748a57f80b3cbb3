public import Kernel

/// A chart as it stands on a page: what it shows, in what unit, from where, and its numbers again
/// as a table and as a file.
///
///     ChartFigure(
///         id: "instroom", level: .h2, finding: "Instroom komt uit op de raming",
///         measure: "Nieuwe zaken per maand in 2024",
///         LineChart(
///             .months(12, from: 2024, 1), "Werkelijk", .things([1_520, 1_475, 1_440]),
///             plan: .level("Raming MPP", 1_357)),
///         source: "Jaarplan 2024", asOf: day, definition: "/sturing/kpi/instroom",
///         csv: "/sturing/instroom.csv"
///     ).html(say)
///
/// The finding is a sentence with a verb: what one should see. The measure says what is counted,
/// per what, in which unit. That an axis does not begin at zero, and that small counts are hidden,
/// is added by itself. The file at `csv` is `figure.csv(say)`: both have the same numbers.
public struct ChartFigure: Sendable {
    /// The level of the title, by where the figure stands on the page.
    public enum Level: Sendable { case h2, h3 }

    /// On what the figure stands.
    public enum Place: Sendable {
        case card
        /// On a page that says already what it shows: title and measure are only read aloud.
        case page
    }

    let id: String
    let level: Level
    let finding: String
    let measure: String
    let chart: any Chart
    let source: String
    let asOf: LocalDate
    let definition: Href
    let csvAddress: Href?
    let place: Place

    /// - Parameters:
    ///   - id: letters, digits and hyphens; begins every id in the figure; unique on the page.
    ///   - measure: without a full stop.
    ///   - definition: where stands what counts.
    ///   - csv: where the file is; nil where it is not served.
    ///   - place: where it stands.
    /// - Precondition: `id` begins with a letter.
    public init(
        id: String, level: Level, finding: String, measure: String, _ chart: any Chart,
        source: String, asOf: LocalDate, definition: Href, csv: Href?, in place: Place = .card
    ) {
        precondition(id.wholeMatch(of: #/[A-Za-z][A-Za-z0-9-]*/#) != nil, "an id begins a name")
        (self.id, self.level, self.finding) = (id, level, finding)
        (self.measure, self.chart, self.source) = (measure, chart, source)
        (self.asOf, self.definition, self.csvAddress) = (asOf, definition, csv)
        self.place = place
    }

    /// The file for `csv`: UTF-8, RFC 4180, with a header row. A count of fewer than five people
    /// stands in it as `<5`.
    public func csv(_ say: Language) -> String { chart.csv(say) }

    /// The figure.
    public func html(_ say: Language) -> HTML {
        let frame: HTML = place == .card ? "card chart" : "chart"
        let few: HTML? =
            chart.hidesCounts ? "<p class=\"soft small\">\(say(.smallCounts))</p>" : nil
        return """
            <figure class="\(frame)" id="\(id)" aria-labelledby="\(id)-h">\(head(say))
            \(chart.isEmpty ? emptiness(say) : chart.drawing(id: id, title: finding, say))\
            \(few)<div class="below">\(numbers(say))\
            <a href="\(definition)">\(say(.whatCountsHere))</a></div>\(origin(say))</figure>

            """
    }

    private func head(_ say: Language) -> HTML {
        let measure: HTML = "<p class=\"measure-line\">\(measureLine(say))</p>"
        let head: HTML =
            switch level {
            case .h2: "<h2 id=\"\(id)-h\">\(finding)</h2>\(measure)"
            case .h3: "<h3 id=\"\(id)-h\">\(finding)</h3>\(measure)"
            }
        return place == .card ? head : "<div class=\"vh\">\(head)</div>"
    }

    private func measureLine(_ say: Language) -> String {
        guard !chart.isEmpty, let remark = chart.axisRemark(say) else { return measure }
        return "\(measure). \(remark)"
    }

    private func emptiness(_ say: Language) -> HTML {
        "<p class=\"note\">\(say(.emptyChart))</p>\n"
    }

    private func numbers(_ say: Language) -> HTML? {
        guard !chart.isEmpty else { return nil }
        let table = chart.table(say)
        let kilobytes = (table.csv.utf8.count + 999) / 1_000
        let file: HTML? = csvAddress.map {
            "<a href=\"\($0)\">\(say(.download(kilobytes: kilobytes)))</a>"
        }
        return """
            <details><summary>\(say(.showAsTable))</summary>\
            \(table.html(caption: ("\(id)-c", measure), say))</details>\(file)
            """
    }

    private func origin(_ say: Language) -> HTML {
        """
        <p class="origin">\(say(.source)): <bdi>\(source)</bdi>. \(say(.updatedOn)) \
        <time datetime="\(asOf.description)">\(say.date(asOf))</time>.</p>
        """
    }
}
