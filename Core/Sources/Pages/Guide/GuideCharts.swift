import Kernel

/// Every kind of chart, with invented figures.
struct GuideCharts {
    let say: Language

    init(say: Language) { self.say = say }

    var all: [Specimen] {
        let figures = GuideChart.allCases.map { chart in
            Specimen(
                "soort-\(chart.rawValue)", chart.name, .guideChartNote, type: chart.type,
                chart.figure(say).html(say))
        }
        return figures + [
            Specimen("lijntje", .guideSparkline, .guideSparklineNote, type: "Sparkline", lines),
            Specimen("norm", .guideBullet, .guideBulletNote, type: "BulletBar", bullets),
        ]
    }

    private var lines: HTML {
        .states(
            [GuideChart.independent, GuideChart.outOfView].map { series in
                Self.line(Sparkline(.people(series)), say.number(series[series.count - 1]))
            })
    }

    private static func line(_ line: Sparkline, _ value: String) -> HTML {
        "<p class=\"spark-row\"><b>\(value)</b> \(line.html)</p>"
    }

    private var bullets: HTML {
        let half = Share.percent(50)
        return .states(
            [Norm.atLeast(half), .atMost(half), .none].map { norm in
                guard let result = Share(518, of: 1_000) else { return nil }
                let words = "\(say.percent(result)), \(norm.words(say))"
                return "<p>\(words)</p>\(BulletBar(result, norm: norm).html)"
            })
    }
}

/// A chart of the style guide that stands alone, with a file of its numbers.
public enum GuideChart: String, CaseIterable, Sendable {
    case bars = "staven"
    case rows = "liggend"
    case stacked = "gestapeld"
    case line = "lijn"
    case parts = "delen"

    static let independent = [310, 322, 335, 348, 340, 298, 352, 361, 377, 384, 390, 402]
    static let forced = [250, 262, 258, 271, 280, 240, 268, 274, 281, 290, 284, 296]
    static let outOfView = [600, 590, 585, 602, 588, 560, 590, 577, 570, 566, 560, 548]

    /// The numbers as a file.
    public func csv(_ say: Language) -> String { figure(say).csv(say) }

    /// Where the file is.
    public var csvAddress: Href { Href("/stijlgids/grafieken/\(rawValue).csv") }

    var name: Text {
        switch self {
        case .bars: .guideChartBar
        case .rows: .guideChartRows
        case .stacked: .guideChartStacked
        case .line: .guideChartLine
        case .parts: .guideChartParts
        }
    }

    var type: String {
        switch self {
        case .bars, .rows: "BarChart"
        case .stacked: "StackedBarChart"
        case .line: "LineChart"
        case .parts: "ShareBars"
        }
    }

    func figure(_ say: Language) -> ChartFigure {
        ChartFigure(
            id: "grafiek-\(rawValue)", level: .h3, finding: say(words.finding),
            measure: say(words.measure), chart(say), source: say(.guideInventedSource),
            asOf: GuideData.today, definition: "/cijfers", csv: csvAddress)
    }

    private var words: (finding: Text, measure: Text) {
        switch self {
        case .bars: (.guideChartBarFinding, .guideChartBarMeasure)
        case .rows: (.guideChartRowsFinding, .guideChartRowsMeasure)
        case .stacked: (.guideChartStackedFinding, .guideChartStackedMeasure)
        case .line: (.guideChartLineFinding, .guideChartLineMeasure)
        case .parts: (.guideChartPartsFinding, .guideChartPartsMeasure)
        }
    }

    private func chart(_ say: Language) -> any Chart {
        switch self {
        case .bars:
            BarChart(
                .months(12, from: 2024, 1, provisional: 10..<12), say(.guideDepartures),
                .people(Self.independent), as: .columns)
        case .rows: partners(say)
        case .stacked: departures(say)
        case .line: inflow(say)
        case .parts: actions(say)
        }
    }

    // One of them is too small to be shown.
    private func partners(_ say: Language) -> BarChart {
        let names = [
            Text.inflowSourceInd, .inflowSourcePolice, .inflowSourceKmar, .inflowSourceOther,
        ]
        return BarChart(
            ChartLabels(say(.guidePartner), names.map { say($0) }), say(.guideNewCases),
            .people([835, 223, 73, 4]), as: .rows)
    }

    private func departures(_ say: Language) -> StackedBarChart {
        StackedBarChart(
            .months(12, from: 2023, 7),
            [
                .init(say(.guideIndependent), .independent, .people(Self.independent)),
                .init(say(.guideForced), .forced, .people(Self.forced)),
                .init(say(.guideOutOfView), .outOfView, .people(Self.outOfView)),
            ])
    }

    private func inflow(_ say: Language) -> LineChart {
        LineChart(
            .months(12, from: 2024, 1), say(.guideActual),
            .things([1_520, 1_475, 1_440, 1_402, 1_378, 1_350]),
            plan: .level(say(.guidePlan), 1_357),
            forecast: .init(
                say(.guideExpected),
                [
                    .init(1_348, half: 1_306...1_390, wide: 1_268...1_428),
                    .init(1_345, half: 1_287...1_405, wide: 1_232...1_458),
                    .init(1_340, half: 1_268...1_412, wide: 1_202...1_478),
                    .init(1_330, half: 1_246...1_414, wide: 1_171...1_490),
                    .init(1_322, half: 1_229...1_415, wide: 1_144...1_500),
                    .init(1_315, half: 1_212...1_418, wide: 1_120...1_510),
                ]))
    }

    private func actions(_ say: Language) -> ShareBars {
        ShareBars(
            say(.guideFocus),
            [
                .init(say(.guideDone), .good), .init(say(.guideRunning), .open),
                .init(say(.guideLate), .bad),
            ],
            [
                .init(say(.guideFocusOwn), .things([2, 5, 1])),
                .init(say(.guideFocusChain), .things([3, 5, 0])),
            ])
    }
}
