import Kernel
import Law

@testable import Pages

/// A page with one figure, to keep it in a snapshot.
struct ChartSheet: Page {
    let name: String
    let pieces: [HTML.Drawn]

    func title(_ say: Language) -> String { name }

    func content(in frame: Frame) -> HTML {
        "<div class=\"head\"><h1>\(name)</h1></div>\(pieces.map { $0(frame.language) })"
    }
}

extension HTML {
    typealias Drawn = @Sendable (Language) -> HTML
}

extension Values {
    private func sheet(
        _ name: String, _ chart: any Chart, _ finding: String, _ measure: String
    ) -> Sample {
        let figure = ChartValues.figure(chart, "g-\(name)", finding, measure, text)
        return Sample(
            name: "grafiek-\(name)",
            page: ChartSheet(name: text("Grafiek"), pieces: [{ figure.html($0) }]),
            section: .steering)
    }

    var charts: [Sample] {
        [
            sheet(
                "kolommen", ChartValues.bars(text), "Zelfstandig vertrek neemt toe",
                "Aantal mensen per maand"),
            sheet(
                "rijen", ChartValues.countries(text), "Marokko staat bovenaan",
                "Aantal mensen naar land"),
            sheet(
                "stapel", ChartValues.departures, "Minder mensen raken uit beeld",
                "Aantal vertrokken mensen per maand"),
            sheet(
                "stapel-vijf", ChartValues.five, "Elk kwartaal lijkt op het vorige",
                "Aantal mensen per kwartaal"),
            sheet(
                "lijn", ChartValues.expected, "Instroom komt uit op de raming",
                "Nieuwe zaken per maand in 2024"),
            sheet(
                "lijn-deel", ChartValues.shares, "Aantoonbaar vertrek haalt de norm bijna",
                "Deel van alle vertrekken per maand"),
            sheet(
                "lijn-lang", ChartValues.long, "Vijf jaar zaken", "Aantal zaken per maand"),
            sheet(
                "delen", ChartValues.actions(text), "De meeste acties lopen",
                "41 acties in vijf speerpunten"),
            sheet(
                "leeg", BarChart(ChartLabels("", []), "", .people([]), as: .columns),
                "Nog niets geteld", "Aantal mensen per maand"),
            small,
        ]
    }

    /// Sparklines and bullets as a tile holds them.
    private var small: Sample {
        let series: [[Int]] = [
            ChartValues.independent, ChartValues.outOfView, [7], [6, 6, 6], [9, 12, 3],
        ]
        let lines = series.map { series -> HTML.Drawn in
            { _ in "<p>\(Sparkline(.people(series)).html)</p>\n" }
        }
        let half = Share.percent(50)
        let bars = [Norm.atLeast(half), .atMost(half), .none].map { norm -> HTML.Drawn in
            { _ in "<p>\(BulletBar(ChartValues.permille(518), norm: norm).html)</p>\n" }
        }
        return Sample(
            name: "grafiek-klein",
            page: ChartSheet(name: text("Klein"), pieces: lines + bars), section: .steering)
    }
}
