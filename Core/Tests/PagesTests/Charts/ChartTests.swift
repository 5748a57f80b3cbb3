import Kernel
import Law
import Testing

@testable import Pages

@Suite struct ChartTests {
    static let charts: [any Chart] = [
        ChartValues.bars(), ChartValues.countries(), ChartValues.departures, ChartValues.five,
        ChartValues.expected, ChartValues.shares, ChartValues.long, ChartValues.actions(),
        Values.plain.roundabout.figures ?? ChartValues.bars(),
    ]

    static func html(_ chart: any Chart, _ say: Language = .nl) -> String {
        ChartValues.figure(chart, "g", "Bevinding", "Mensen").html(say).description
    }

    @Test(arguments: charts.indices, Language.allCases)
    func `tells in words, table and file what it draws`(place: Int, say: Language) {
        let chart = Self.charts[place]
        let table = chart.table(say)
        #expect(!chart.description(say).isEmpty)
        #expect(table.rows.allSatisfy { $0.cells.count == table.heads.count - 1 })
        #expect(chart.csv(say).split(separator: "\r\n").count == table.rows.count + 1)
        let html = Self.html(chart, say)
        #expect(html.contains("<details><summary>"))
        #expect(html.contains("<caption id=\"g-c\">"))
    }

    static let sentences: [(any Chart, String)] = [
        (
            ChartValues.bars(),
            "Zelfstandig: van 310 in juli 2023 naar 402 in juni 2024 (voorlopig). "
                + "Laagste: 298 in december 2023. Hoogste: 402 in juni 2024 (voorlopig)."
        ),
        (
            ChartValues.countries(),
            "Vertrokken: 412 (Marokko), 236 (Algerije), 98 (Georgië, voorlopig), 5 (Ethiopië), "
                + "<5 (Suriname)."
        ),
        (
            ChartValues.expected,
            "Werkelijk: 1.520 in januari 2024, 1.475 in februari 2024, 1.440 in maart 2024, "
                + "1.402 in april 2024, 1.378 in mei 2024, 1.350 in juni 2024. "
                + "Raming MPP: 1.357. "
                + "Verwachting voor december 2024: 1.315, met 80% kans tussen 1.120 en 1.510."
        ),
    ]

    @Test(arguments: sentences.indices) func `tells its numbers in a sentence`(place: Int) {
        #expect(Self.sentences[place].0.description(.nl) == Self.sentences[place].1)
    }

    @Test func `says where an axis begins, but not at zero`() {
        #expect(ChartValues.expected.axisRemark(.nl) == "De as begint bij 1.100.")
        #expect(ChartValues.shares.axisRemark(.en) == "The axis begins at 48%.")
        #expect(ChartValues.long.axisRemark(.nl) == nil)
        #expect(Self.html(ChartValues.expected).contains("Mensen. De as begint bij 1.100.<"))
        #expect(ChartValues.departures.axisRemark(.nl) == nil)
    }

    @Test func `is a sentence while there is nothing to draw`() {
        let none = ChartLabels.months(0, from: 2024, 1)
        let charts: [any Chart] = [
            BarChart(none, "", .people([]), as: .columns), LineChart(none, "", .people([])),
            StackedBarChart(none, [.init("", .independent, .people([]))]),
            ShareBars("", [.init("a", .good), .init("b", .bad)], []),
        ]
        for chart in charts {
            let html = Self.html(chart)
            #expect(html.contains("nog niets geteld"))
            #expect(!html.contains("<svg") && !html.contains("<table") && !html.contains(".csv"))
        }
    }

    /// One value, zero, all equal: nothing divides by zero and nothing leaves the drawing.
    static let odd: [[Int]] = [[7], [0], [0, 0, 0], [9, 9, 9], [1_000_000_000_000, 0]]

    @Test(arguments: odd) func `stays within its drawing`(counts: [Int]) {
        let labels = ChartLabels("Naam", counts.map { "n\($0)" })
        let five = ChartTone.allCases.map {
            StackedBarChart.Series("\($0)", $0, .things(counts))
        }
        let charts: [any Chart] = [
            BarChart(labels, "x", .things(counts), as: .columns),
            BarChart(labels, "x", .things(counts), as: .rows),
            LineChart(labels, "x", .things(counts)), StackedBarChart(labels, five),
        ]
        for chart in charts {
            let html = Self.html(chart)
            for match in html.matches(of: #/ (x|y|cx|cy|width|height)="(-?[0-9.]+)"/#) {
                let value = Double(match.2) ?? -1
                #expect((0...580).contains(value), "\(type(of: chart)): \(match.0)")
            }
            #expect(!html.contains("-0.") && !html.contains("e+"))
        }
    }

    @Test func `thins its labels out`() {
        for (count, step) in [(13, 1), (14, 2), (26, 2), (27, 3), (60, 6), (120, 12), (156, 12)] {
            let written = ChartLabels.months(count, from: 2019, 1).written
            #expect(written.count <= 13)
            #expect(written.prefix(2) == [0, step])
        }
        let fromJuly = ChartLabels.months(60, from: 2019, 7)
        #expect(
            fromJuly.written.map { fromJuly.short($0, .nl) }.prefix(3) == ["jul", "jan", "jul"])
        #expect(fromJuly.years.map(\.index) == [0, 6, 18, 30, 42, 54])
    }

    @Test func `shows a hostile name as text and cuts it in the drawing`() {
        let name = String(repeating: "<script>\u{202E}\u{0}🙂ش", count: 1_250)
        let labels = ChartLabels(name, [name, name])
        let charts: [any Chart] = [
            BarChart(labels, name, .people([6, 7]), as: .columns),
            BarChart(labels, name, .people([6, 7]), as: .rows),
            StackedBarChart(labels, [.init(name, .forced, .people([6, 7]))]),
            LineChart(
                labels, name, .people([6]), plan: .level(name, 8),
                forecast: .init(name, [.init(7, half: 7...8, wide: 6...9)])),
            ShareBars(
                name, [.init(name, .good), .init(name, .bad)], [.init(name, .people([6, 7]))]),
        ]
        for chart in charts {
            let html = Self.html(chart)
            #expect(Tags(html).isWellFormed)
            #expect(
                !html.contains("<script>") && !html.contains("\0") && !html.contains("\u{202E}"))
            for text in html.matches(of: #/<text[^>]*>([^<]*)</#) { #expect(text.1.count < 200) }
        }
    }

    static let cuts = [
        ("abc", 3, "abc"), ("abcd", 3, "ab…"), ("", 3, ""), ("🙂🙂🙂🙂", 3, "🙂🙂…"),
    ]

    @Test(arguments: cuts) func `cuts a text to length`(text: String, count: Int, expected: String)
    {
        #expect(text.cut(to: count) == expected)
    }

    @Test func `keeps time in one direction on every page`() {
        for chart in Self.charts.dropLast(2) {
            #expect(Self.html(chart).contains("<div class=\"plot\" dir=\"ltr\""))
        }
        #expect(Self.html(ChartValues.actions()).contains("<svg class=\"share\" direction=\"ltr\""))
    }

    static let wished: [([Int], [Int])] = [
        ([1_000], [1_000]), ([1_000, 1_100], [1_000, 1_350]), ([0, 10], [260, 610]),
        ([2_440, 2_440], [2_090, 2_440]), ([300, 900, 2_000], [300, 900, 2_000]),
        ([2_440, 2_440, 2_440, 2_440, 2_440], [1_040, 1_390, 1_740, 2_090, 2_440]),
    ]

    @Test(arguments: wished) func `moves names apart`(wished: [Int], expected: [Int]) {
        #expect(EndLabels.spread(wished) == expected)
    }

    static let parts: [([Int?], [Int])] = [
        ([1, 1], [500, 500]), ([0, 3], [0, 1_000]), ([0, 0], [0, 0]), ([1, 99], [88, 911]),
        ([nil, 10, 10], [80, 460, 460]), ([nil, nil], [500, 500]), ([nil, 7], [80, 920]),
    ]

    @Test(arguments: parts) func `divides a bar`(values: [Int?], widths: [Int]) {
        #expect(ShareBar.widths(values) == widths)
    }

    @Test func `draws the last twelve values small`() {
        let sparkline = Sparkline(.things(Array(0..<20)))
        #expect(sparkline.values == Array(8..<20))
        #expect(Sparkline(.things([])).html == nil)
        let end = "<circle class=\"bar\" cx=\"98\" cy=\"6\" r=\"3.5\"/>"
        #expect(sparkline.html?.description.contains(end) == true)
    }
}
