import Kernel
import Law

@testable import Pages

/// Invented series that the samples and tests of charts share.
enum ChartValues {
    static let independent = [310, 322, 335, 348, 340, 298, 352, 361, 377, 384, 390, 402]
    static let forced = [250, 262, 258, 271, 280, 240, 268, 274, 281, 290, 284, 296]
    static let outOfView = [600, 590, 585, 602, 588, 560, 590, 577, 570, 566, 560, 548]
    static let inflow = [1_520, 1_475, 1_440, 1_402, 1_378, 1_350]

    static let year = ChartLabels.months(12, from: 2023, 7)

    static func figure(
        _ chart: any Chart, _ id: String, _ finding: String, _ measure: String,
        _ text: (String) -> String = { $0 }
    ) -> ChartFigure {
        ChartFigure(
            id: id, level: .h2, finding: text(finding), measure: text(measure), chart,
            source: text("Jaarplan 2024"), asOf: Values.today,
            definition: Href(text("/sturing/kpi/K1")), csv: Href(text("/sturing/\(id).csv")))
    }

    static func bars(_ text: (String) -> String = { $0 }) -> BarChart {
        BarChart(
            .months(12, from: 2023, 7, provisional: 10..<12), text("Zelfstandig"),
            .people(independent), as: .columns)
    }

    static func countries(_ text: (String) -> String = { $0 }) -> BarChart {
        let names = ["Marokko", "Algerije", "Georgië", "Ethiopië", "Suriname"]
        return BarChart(
            ChartLabels(text("Land"), names.map(text), provisional: 2..<3), text("Vertrokken"),
            .people([412, 236, 98, 5, 3]), as: .rows)
    }

    static let departures = StackedBarChart(
        year,
        [
            .init("Zelfstandig", .independent, .people(independent)),
            .init("Gedwongen", .forced, .people(forced)),
            .init("Uit beeld", .outOfView, .people(outOfView)),
        ])

    /// Five kinds with long names, small counts among them, in quarters.
    static let five = StackedBarChart(
        ChartLabels("Kwartaal", ["K1", "K2", "K3", "K4"], provisional: 3..<4),
        [
            .init("Zelfstandig vertrek", .independent, .people([40, 44, 52, 47])),
            .init("Uit beeld geraakt", .outOfView, .people([60, 52, 3, 41])),
            .init("Gedwongen vertrek", .forced, .people([25, 0, 31, 28])),
            .init("Toch verblijf of andere procedure", .stay, .people([12, 18, 15, 9])),
            .init("Overdracht aan ander EU-land", .dublin, .people([30, 26, 22, 35])),
        ])

    static let forecast = LineChart.Forecast(
        "Verwachting",
        [
            .init(1_348, half: 1_306...1_390, wide: 1_268...1_428),
            .init(1_345, half: 1_287...1_405, wide: 1_232...1_458),
            .init(1_340, half: 1_268...1_412, wide: 1_202...1_478),
            .init(1_330, half: 1_246...1_414, wide: 1_171...1_490),
            .init(1_322, half: 1_229...1_415, wide: 1_144...1_500),
            .init(1_315, half: 1_212...1_418, wide: 1_120...1_510),
        ])

    static let expected = LineChart(
        .months(12, from: 2024, 1), "Werkelijk", .things(inflow),
        plan: .level("Raming MPP", 1_357), forecast: forecast)

    static let shares = LineChart(
        .months(12, from: 2023, 7, provisional: 11..<12), "Aantoonbaar",
        .shares([482, 490, 487, 495, 501, 498, 506, 510, 507, 512, 515, 518].map(permille)),
        plan: Plan("Norm", Array(repeating: 500, count: 6) + Array(repeating: 520, count: 6)))

    private typealias Plan = LineChart.Plan

    static func permille(_ value: Int) -> Share { Share(value, of: 1_000) ?? .percent(0) }

    /// Five years of months, with two that are too small to show.
    static let long = LineChart(
        .months(60, from: 2019, 7), "Zaken",
        .people((0..<60).map { $0 == 20 || $0 == 21 ? 3 : 90 + $0 * 37 % 61 + $0 }))

    static func actions(_ text: (String) -> String = { $0 }) -> ShareBars {
        let rows: [(String, [Int])] = [
            ("1. Eigen verantwoordelijkheid", [2, 5, 1]), ("2. Uitvoerbaarheid", [1, 1, 1]),
            ("3. Ketensamenwerking", [3, 5, 0]), ("4. Internationaal", [2, 4, 0]),
            ("5. Toekomstbestendig", [6, 8, 2]),
        ]
        return ShareBars(
            text("Speerpunt"),
            [
                .init(text("Klaar"), .good), .init(text("Loopt"), .open),
                .init(text("Te laat"), .bad),
            ],
            rows.map { .init(text($0.0), .things($0.1), at: Href(text("/sturing/jaarplan"))) })
    }
}
