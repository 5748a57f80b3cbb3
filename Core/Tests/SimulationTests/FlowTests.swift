import Kernel
import Publication
import Simulation
import Testing

@Suite("The flow of the demonstration")
struct FlowTests {
    static func day(_ year: Int, _ month: Int) throws -> LocalDate {
        try #require(LocalDate(year, month, 1))
    }

    static func flow(
        _ from: (Int, Int) = (2022, 1), _ until: (Int, Int) = (2024, 9)
    ) throws -> Flow {
        try Flow(
            from: day(from.0, from.1), until: day(until.0, until.1),
            figures: PublishedCounts.figures())
    }

    static func sum(_ year: Int, _ months: ClosedRange<Int>, _ count: (LocalDate) -> Int) throws
        -> Int
    {
        try months.map { count(try day(year, $0)) }.reduce(0, +)
    }

    @Test("Inflow adds up to what was published, year, part of a year and channel")
    func inflow() throws {
        let flow = try Self.flow()
        let published: [(Int, ClosedRange<Int>, [Int])] = [
            (2022, 1...12, [6_590, 2_450, 840, 2_740]),
            (2023, 1...10, [10_160, 2_290, 760, 1_950]),
            (2023, 1...12, [11_670, 2_740, 940, 2_320]),
        ]
        for (year, months, counts) in published {
            for (source, count) in zip(InflowSource.allCases, counts) {
                let sum = try Self.sum(year, months) { flow.inflow(source, in: $0, scale: 1) }
                #expect(sum == count, "\(source) \(year) \(months)")
            }
        }
    }

    @Test("Departures add up to what was published")
    func outflow() throws {
        let flow = try Self.flow()
        let published: [(Int, ClosedRange<Int>, [Int])] = [
            (2022, 1...12, [2_450, 1_850, 4_310]), (2023, 1...10, [2_820, 1_990, 3_960]),
        ]
        for (year, months, counts) in published {
            for (way, count) in zip([Way.independent, .forced, .outOfView], counts) {
                let sum = try Self.sum(year, months) { flow.outflow(way, in: $0, scale: 1) }
                #expect(sum == count, "\(way) \(year) \(months)")
            }
        }
        let demonstrable = try Self.sum(2024, 1...12) {
            flow.outflow(.independent, in: $0, scale: 1) + flow.outflow(.forced, in: $0, scale: 1)
        }
        #expect(demonstrable == 5_990)
        #expect(
            try Self.sum(2024, 1...12) { flow.outflow(.otherwise, in: $0, scale: 1) } == 4_130)
    }

    @Test("Every number says whether it was published, foreseen, worked out or assumed")
    func bases() throws {
        let flow = try Self.flow()
        let ind = try #require(flow.inflow[.ind])
        #expect(
            ind.map(\.basis) == [
                .published("DTV2025"), .published("DTV2023"), .derived("DTV2025 less DTV2023"),
                .forecast("JP2024"),
            ])
        let forced = try #require(flow.outflow[.forced])
        #expect(forced.map(\.months) == [1...12, 1...10, 11...12, 1...12])
        #expect(forced[3].basis == .assumed("ADV25, divided as in 2023"))
    }

    @Test("A part of the flow is that part of every stretch", arguments: [0.01, 0.1, 0.5])
    func scales(scale: Double) throws {
        let flow = try Self.flow()
        let sum = try Self.sum(2022, 1...12) { flow.inflow(.ind, in: $0, scale: scale) }
        #expect(sum == Int((6_590 * scale).rounded()))
    }

    @Test("A year of which nothing is known is refused")
    func unknown() throws {
        #expect(throws: NoFlow(2017)) { try Self.flow((2017, 1), (2018, 1)) }
    }
}
