import Kernel
import Publication
import Steering
import Testing

@Suite struct PublishedFiguresTests {
    struct Year: Sendable {
        let year: Int
        var period = "year"
        let total: Int
        let isComputed: Bool
        let k1: String
        let k3: String
    }

    // The percentages of the domain dossier §2.5 and of the derived public figures of 2015.
    static let oracle: [Year] = [
        Year(year: 2015, total: 10_240, isComputed: false, k1: "50.5", k3: "49.5"),
        Year(year: 2016, total: 17_080, isComputed: false, k1: "52.6", k3: "47.4"),
        Year(year: 2017, total: 15_120, isComputed: false, k1: "40.3", k3: "59.7"),
        Year(year: 2018, total: 14_880, isComputed: false, k1: "42.1", k3: "57.9"),
        Year(year: 2019, total: 16_880, isComputed: false, k1: "42.8", k3: "57.2"),
        Year(year: 2020, total: 11_160, isComputed: true, k1: "38.4", k3: "61.6"),
        Year(year: 2021, total: 9_330, isComputed: true, k1: "40.0", k3: "60.0"),
        Year(year: 2022, total: 8_610, isComputed: true, k1: "49.9", k3: "50.1"),
        Year(
            year: 2023, period: "jan-oct", total: 8_770, isComputed: true, k1: "54.8", k3: "45.2"),
        Year(year: 2024, total: 11_730, isComputed: true, k1: "51.1", k3: "48.9"),
    ]

    @Test(arguments: oracle)
    func `agrees with the published percentages`(year: Year) throws {
        let figures = try Recorded.shipped().figures
        func figure(_ code: String) throws -> PublishedFigure {
            try #require(figures.figure(.outflow, year.year, year.period, code))
        }
        let total = try figure("departures")
        #expect(total.value == year.total)
        #expect(total.status == (year.isComputed ? .computed : .published))
        #expect(try figure("K1.departures").text == year.k1)
        #expect(try figure("K3.departures").text == year.k3)
        #expect(total.coverage.isPartial == (year.period != "year"))
    }

    @Test func `all closures are another base, where they were published`() throws {
        let figures = try Recorded.shipped().figures
        let k1 = figures.figures.filter { $0.code == "K1.allClosures" }
        #expect(k1.map(\.year) == [2024])
        #expect(k1.map(\.text) == ["37.8"])
        #expect(figures.figure(.outflow, 2024, "year", "K3.allClosures")?.text == "36.2")
        #expect(figures.figure(.outflow, 2024, "year", "other")?.status == .derived)
        #expect(k1.first?.norm == .atLeast(.percent(50)))
    }

    @Test func `what is not known is left out`() throws {
        let figures = try Recorded.shipped().figures
        #expect(figures.figure(.outflow, 2014, "year", "demonstrable")?.value == 4_650)
        #expect(figures.figure(.outflow, 2014, "year", "departures") == nil)
        #expect(figures.figure(.outflow, 2014, "year", "K1.departures") == nil)
        #expect(figures.figure(.inflow, 2016, "year", "inflow") == nil)
    }

    @Test func `a later publication restates and the earlier one stays visible`() throws {
        let figures = try Recorded.shipped().figures
        let unseen = figures.figure(.outflow, 2022, "year", "withoutSupervision")
        #expect(unseen?.value == 4_310)
        #expect(unseen?.earlier == .init(4_100, source: "NOS22"))
        // Half of 2020 is no earlier version of all of it: both stand.
        #expect(figures.figure(.outflow, 2020, "jan-jun", "withoutSupervision")?.value == 3_270)
        #expect(figures.figure(.outflow, 2020, "year", "withoutSupervision")?.value == 6_880)
        #expect(figures.figure(.outflow, 2020, "year", "withoutSupervision")?.earlier == nil)
    }

    // Inflow of the domain dossier §2.2, and the forecast of the plan; all totals add up.
    static let totals: [(Series, Int, String, Int)] = [
        (.inflow, 2018, "year", 19_010), (.inflow, 2019, "year", 22_550),
        (.inflow, 2020, "year", 14_670), (.inflow, 2021, "year", 13_840),
        (.inflow, 2022, "year", 12_620), (.inflow, 2023, "jan-oct", 15_160),
        (.inflow, 2023, "year", 17_670), (.forecast, 2023, "year", 19_730),
        (.forecast, 2024, "year", 16_280), (.forecast, 2025, "year", 16_260),
        (.forecast, 2026, "year", 15_350), (.forecast, 2027, "year", 15_550),
    ]

    @Test(arguments: totals)
    func `the channels add up to the total`(
        series: Series, year: Int, period: String, total: Int
    ) throws {
        let figures = try Recorded.shipped().figures
        let channels = ["IND", "NP", "KMar", "Overige"].compactMap {
            figures.figure(series, year, period, $0)?.value
        }
        #expect(channels.count == 4 && channels.reduce(0, +) == total)
        #expect(figures.figure(series, year, period, "inflow")?.value == total)
    }

    // Days from the statement of the parts to that of the total, and which one holds.
    static let order: [(Int, Int, Statement.Status)] = [
        (-1, 110, .computed), (0, 100, .published), (1, 100, .published),
    ]

    @Test(arguments: order)
    func `a total gives way to the sum of parts that were restated after it`(
        days: Int, value: Int, status: Statement.Status
    ) throws {
        var recorded = Recorded()
        let day = LocalDate(dayNumber: 19_000)
        let parts = Statement(
            .inflow, 2020, .wholeYear, source: "B", publishedOn: day,
            [.init(.ind, 60), .init(.police, 20), .init(.kmar, 20), .init(.otherChannel, 10)])
        let whole = Statement(
            .inflow, 2020, .wholeYear, source: "A", publishedOn: day.adding(days: days),
            [.init(.inflow, 100)])
        try recorded.submit(PublishAggregate(parts))
        try recorded.submit(PublishAggregate(whole))
        let total = recorded.figures.figure(.inflow, 2020, "year", "inflow")
        #expect(total?.value == value && total?.status == status)
        #expect(total?.earlier == (days < 0 ? .init(100, source: "A") : nil))
    }
}
