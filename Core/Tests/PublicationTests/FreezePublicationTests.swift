import Kernel
import Publication
import Steering
import Testing

@Suite struct FreezePublicationTests {
    static let inflow: [InflowSource: Int] = [.ind: 8_014, .police: 2_015, .kmar: 706, .other: 3]
    static let exits: [Closure.Manner: Int] = [
        .independent: 2_104, .forced: 1_235, .transfer: 866, .withoutSupervision: 4_004,
        .other: 3_000,
    ]

    static func act(
        _ month: String = "2024-09-17", inflow: [InflowSource: Int] = Self.inflow
    ) throws -> FreezePublication {
        FreezePublication(
            month: try #require(LocalDate(month)), inflow: inflow, exits: Self.exits)
    }

    func publication(_ recorded: Recorded, _ month: String) throws -> MonthlyPublication? {
        let day = try #require(LocalDate(month))
        return recorded.snapshot.state(MonthlyPublication.id(of: day))
    }

    @Test func `freezes the public form and nothing else`() throws {
        var recorded = Recorded()
        try recorded.submit(Self.act())
        let latest = try #require(try publication(recorded, "2024-09-01")?.latest)
        #expect(latest.figures.inflow.cells.map(\.value) == [8_010, 2_020, nil, nil])
        #expect(latest.figures.inflow.total == 10_740)
        #expect(latest.figures.exits.cells.map(\.value) == [2_100, 1_240, 870, 4_000, 3_000])
        #expect(latest.figures.exits.total == 11_210)
        #expect(latest.number == 1 && !latest.isRestatement)
        #expect(latest.month == LocalDate("2024-09-01") && latest.asOf == recorded.today)
    }

    static let days: [(String, Bool)] = [
        ("2024-09-29", false), ("2024-09-30", false), ("2024-10-01", true), ("2024-10-02", true),
    ]

    @Test(arguments: days)
    func `a month is frozen when it is over`(today: String, isOver: Bool) throws {
        var recorded = Recorded()
        recorded.today = try #require(LocalDate(today))
        let act = try Self.act()
        #expect(try recorded.refusal(of: act) == (isOver ? nil : .monthRuns))
    }

    @Test func `a restatement is a new version, and both are rows`() throws {
        var recorded = Recorded()
        try recorded.submit(Self.act())
        #expect(try recorded.refusal(of: Self.act()) == .publicationUnchanged)
        // 8 014 and 8 011 look the same in public.
        var other = Self.inflow
        other[.ind] = 8_011
        #expect(try recorded.refusal(of: Self.act(inflow: other)) == .publicationUnchanged)
        other[.other] = 5
        try recorded.submit(Self.act(inflow: other))
        let publication = try #require(try publication(recorded, "2024-09-01"))
        #expect(publication.versions.map(\.number) == [1, 2])
        #expect(publication.latest?.isRestatement == true)
        let rows = try #require(PublicationTable.rows(of: publication.id, in: recorded.snapshot))
        #expect(rows.count == 2 * (5 + 6))
        #expect(rows.allSatisfy { $0.count == PublicationTable.table.columns.count })
        #expect(rows.prefix(11).allSatisfy { $0[2] == .integer(0) })
        #expect(rows.suffix(11).allSatisfy { $0[2] == .integer(1) })
        #expect(rows[3].suffix(2) == [.text("Overige"), .null])
        #expect(rows[14].suffix(2) == [.text("Overige"), .integer(10)])
    }

    @Test func `refuses a negative count`() throws {
        var recorded = Recorded()
        let act = try Self.act(inflow: [.ind: -1])
        #expect(try recorded.refusal(of: act) == .figureUnsound)
    }

    @Test func `percentages come from what is shown`() {
        let figures = FrozenFigures(inflow: [:], exits: Self.exits)
        #expect(figures.share(Figure(.k1, .departures)) == Share(4_210, of: 8_210))
        #expect(figures.share(Figure(.k3, .departures)) == Share(4_000, of: 8_210))
        #expect(figures.share(Figure(.k1, .allClosures)) == Share(4_210, of: 11_210))
        #expect(figures.share(Figure(.k4, .departures)) == nil)
        var few = Self.exits
        few[.transfer] = 4
        let hidden = FrozenFigures(inflow: [:], exits: few)
        #expect(hidden.share(Figure(.k1, .departures)) == nil)
        #expect(FrozenFigures(inflow: [:], exits: [:]).share(Figure(.k3, .allClosures)) == nil)
    }
}
