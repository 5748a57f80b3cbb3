import Testing

@testable import Pages

@Suite struct AxisTests {
    /// The highest value, the smallest step, the lines, the top.
    static let bars: [(Int, Int, [Int], Int)] = [
        (0, 1, [0], 1), (1, 1, [0, 1], 1), (6, 1, Array(0...6), 6), (7, 1, [0, 2, 4, 6], 7),
        (13, 1, [0, 2, 4, 6, 8, 10, 12], 13), (14, 1, [0, 5, 10], 14),
        (0, 5, [0], 5), (5, 5, [0, 5], 5), (6, 5, [0, 5], 6),
        (34, 5, Array(stride(from: 0, through: 30, by: 5)), 34),
        (35, 5, [0, 10, 20, 30], 35), (1_246, 5, [0, 200, 400, 600, 800, 1_000, 1_200], 1_246),
        (
            1_000_000_000_000, 1,
            Array(stride(from: 0, through: 1_000_000_000_000, by: 200_000_000_000)),
            1_000_000_000_000
        ),
    ]

    @Test(arguments: bars)
    func `bars begin at zero and have round lines`(
        highest: Int, step: Int, ticks: [Int], top: Int
    ) {
        let axis = Axis.bars(to: highest, smallestStep: step)
        #expect(axis == Axis(bottom: 0, top: top, ticks: ticks))
    }

    /// The lowest and highest value, the foot, the top.
    static let lines: [(Int, Int, Int, Int)] = [
        (1_120, 1_520, 1_100, 1_600), (0, 0, 0, 1), (7, 7, 0, 8), (1, 2, 0, 2), (2, 3, 2, 3),
        (50, 100, 0, 100), (51, 100, 50, 100), (482, 520, 480, 520), (999, 1_000, 999, 1_000),
    ]

    @Test(arguments: lines)
    func `a line rises from zero when most of it would be empty`(
        low: Int, high: Int, bottom: Int, top: Int
    ) {
        let axis = Axis.line(from: low, to: high, smallestStep: 1)
        #expect(axis.bottom == bottom)
        #expect(axis.top == top)
    }

    @Test func `has few lines, at round numbers, and room for every value`() {
        for highest in 0...3_000 {
            for axis in [
                Axis.bars(to: highest, smallestStep: 1),
                Axis.line(from: highest / 2 + 1, to: highest, smallestStep: 5),
            ] {
                #expect(axis.ticks.count <= 7)
                #expect(axis.bottom < axis.top && axis.top >= highest)
                #expect(axis.ticks.first == axis.bottom)
            }
        }
    }

    @Test func `a line does not rise where a count is hidden`() {
        #expect(Axis.line(from: 51, to: 100, smallestStep: 5, mayRise: false).bottom == 0)
    }

    static let places = [
        (0, "0"), (1, "0.1"), (10, "1"), (-5, "-0.5"), (-10, "-1"), (1_234, "123.4"),
    ]

    @Test(arguments: places) func `writes a place with one decimal at most`(
        tenths: Int, text: String
    ) {
        #expect(units(tenths) == text)
    }
}
