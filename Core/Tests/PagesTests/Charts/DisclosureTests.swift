import Law
import Testing

@testable import Pages

/// Counts of fewer than five people are not shown, and cannot be worked out.
@Suite struct ChartDisclosureTests {
    private static let labels = ChartLabels("Land", ["a", "b", "c"])

    /// Every chart with this count of people among larger ones.
    static func charts(_ count: Int) -> [any Chart] {
        let values = Measures.people([77, count, 88])
        return [
            BarChart(labels, "Mensen", values, as: .columns),
            BarChart(labels, "Mensen", values, as: .rows),
            StackedBarChart(
                labels,
                [
                    .init("Een", .independent, .people([90, 70, 99])),
                    .init("Twee", .forced, values),
                ]),
            LineChart(labels, "Mensen", values),
            ShareBars(
                "Land", [.init("Een", .good), .init("Twee", .open), .init("Drie", .bad)],
                [.init("a", values)]),
        ]
    }

    static func output(_ chart: any Chart, _ say: Language) -> [String] {
        [
            ChartValues.figure(chart, "g", "Bevinding", "Mensen").html(say).description,
            chart.csv(say), chart.description(say),
        ]
    }

    @Test(arguments: 0..<5) func `few are all alike`(count: Int) {
        for say in Language.allCases {
            for (chart, other) in zip(Self.charts(count), Self.charts(2)) {
                #expect(chart.hidesCounts)
                #expect(Self.output(chart, say) == Self.output(other, say))
            }
        }
    }

    @Test func `four stands nowhere`() {
        for say in Language.allCases {
            for chart in Self.charts(4) {
                for text in Self.output(chart, say) {
                    let words = Self.words(text)
                    #expect(!words.contains("4"), "\(type(of: chart)): \(text)")
                    #expect(text.contains("<5") || text.contains("&lt;5"))
                }
            }
        }
    }

    @Test(arguments: [5, 6]) func `five is shown`(count: Int) {
        for say in Language.allCases {
            for chart in Self.charts(count) {
                #expect(!chart.hidesCounts)
                for text in Self.output(chart, say) {
                    #expect(Self.words(text).contains("\(count)"), "\(type(of: chart))")
                    #expect(!text.contains("lt;5") && !text.contains("<5"))
                }
            }
        }
    }

    @Test func `no total gives a part away`() {
        let sum = 77 + 4 + 88
        for chart in Self.charts(4) {
            for text in Self.output(chart, .nl) { #expect(!Self.words(text).contains("\(sum)")) }
        }
    }

    @Test func `a line of the axis never stands at a small count`() {
        for highest in 0...30 {
            let axis = Axis.bars(to: highest, smallestStep: Measures.Unit.people.smallestStep)
            #expect(axis.ticks.allSatisfy { $0 == 0 || $0 >= Measures.limit })
        }
    }

    @Test func `small counts of things are shown`() {
        #expect(Measures.things([0, 4]).values == [0, 4])
        #expect(Measures.people([0, 4, 5]).values == [nil, nil, 5])
    }

    @Test func `nobody is counted less than not at all`() async {
        await #expect(processExitsWith: .failure) { _ = Measures.people([-1]) }
        await #expect(processExitsWith: .failure) { _ = Measures.things([-1]) }
        await #expect(processExitsWith: .failure) {
            _ = LineChart.Forecast.Point(0, half: 0...0, wide: -1...0)
        }
        await #expect(processExitsWith: .failure) {
            _ = BarChart(ChartLabels("", ["a"]), "", .people([1, 2]), as: .rows)
        }
    }

    /// The words and numbers of what is read: without tags, but for the places of a drawing.
    private static func words(_ text: String) -> [String] {
        let read = text.replacing(#/<[^<>]*>/#, with: " ")
        return read.split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }
}
