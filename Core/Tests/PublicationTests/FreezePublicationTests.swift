import Kernel
import Publication
import Steering
import Testing

@Suite struct FreezePublicationTests {
    static let september = LocalDate(dayNumber: 19_967)  // 2024-09-01

    static let inflow: [InflowSource: Int] = [.ind: 8_014, .police: 2_015, .kmar: 706, .other: 3]
    static let exits: [Closure.Manner: Int] = [
        .independent: 2_104, .forced: 1_235, .transfer: 866, .withoutSupervision: 4_004,
        .other: 3_000,
    ]

    static func counts(
        inflow: [InflowSource: Int] = Self.inflow, exits: [Closure.Manner: Int] = Self.exits,
        on day: LocalDate = september
    ) -> MonthlyCounts {
        var counts = MonthlyCounts()
        for (source, count) in inflow { counts.add(count, source, on: day) }
        for (manner, count) in exits { counts.add(count, manner, on: day) }
        return counts
    }

    static func act(
        _ month: String = "2024-09-17", asOf: String = "2024-10-04",
        counts: MonthlyCounts = counts(), why: Restatement.Reason? = nil
    ) throws -> FreezePublication {
        FreezePublication(
            month: try #require(LocalDate(month)), asOf: try #require(LocalDate(asOf)),
            counts: counts, why: why)
    }

    func publication(_ recorded: Recorded, _ month: String) throws -> MonthlyPublication? {
        let day = try #require(LocalDate(month))
        return recorded.snapshot.state(MonthlyPublication.id(of: day))
    }

    static func values(
        _ document: PublicationDocument, _ lines: [MonthlyLine], in month: LocalDate?
    ) -> [Int?] {
        lines.map { document.cell($0, in: month)?.value }
    }

    @Test func `freezes the public form and nothing else`() throws {
        var recorded = Recorded()
        try recorded.submit(Self.act())
        let latest = try #require(try publication(recorded, "2024-09-01")?.latest)
        let channels: [MonthlyLine] = [.ind, .police, .kmar, .otherChannel]
        let manners: [MonthlyLine] = [
            .independent, .forcedReturn, .transfer, .withoutSupervision, .other,
        ]
        for period in [nil, Self.september] {
            #expect(Self.values(latest, channels, in: period) == [8_010, 2_020, nil, nil])
            #expect(latest.cell(.inflow, in: period)?.value == 10_740)
            #expect(
                Self.values(latest, manners, in: period) == [2_100, 1_240, 870, 4_000, 3_000])
            #expect(latest.cell(.forced, in: period)?.value == 2_100)
            #expect(latest.cell(.demonstrable, in: period)?.value == 4_210)
            #expect(latest.cell(.departures, in: period)?.value == 8_210)
            #expect(latest.cell(.closures, in: period)?.value == 11_210)
        }
        #expect(latest.version == 1 && latest.restated.isEmpty && latest.why == nil)
        #expect(latest.month == Self.september && latest.asOf == recorded.today)
        #expect(latest.months.count == 9)
        #expect(latest.cells.count == 10 * MonthlyLine.allCases.count)
    }

    static let days: [(String, Bool)] = [
        ("2024-09-29", false), ("2024-09-30", false), ("2024-10-01", true), ("2024-10-02", true),
    ]

    @Test(arguments: days)
    func `a month is frozen when it is over`(today: String, isOver: Bool) throws {
        var recorded = Recorded()
        recorded.today = try #require(LocalDate(today))
        let act = try Self.act(asOf: today)
        #expect(try recorded.refusal(of: act) == (isOver ? nil : .monthRuns))
    }

    @Test func `nothing is known of tomorrow`() throws {
        var recorded = Recorded()
        #expect(try recorded.refusal(of: Self.act(asOf: "2024-10-05")) == .figureFromFuture)
        #expect(try recorded.refusal(of: Self.act(asOf: "2024-10-04")) == nil)
    }

    @Test func `a restatement is a new version, and both are rows`() throws {
        var recorded = Recorded()
        try recorded.submit(Self.act())
        #expect(try recorded.refusal(of: Self.act()) == .publicationUnchanged)
        // 8 014 and 8 011 look the same in public.
        var other = Self.inflow
        other[.ind] = 8_011
        let same = try Self.act(counts: Self.counts(inflow: other))
        #expect(try recorded.refusal(of: same) == .publicationUnchanged)
        other[.other] = 5
        let changed = Self.counts(inflow: other)
        #expect(
            try recorded.refusal(of: Self.act(counts: changed)) == .restatementUnexplained)
        try recorded.submit(Self.act(counts: changed, why: .lateReports))
        let publication = try #require(try publication(recorded, "2024-09-01"))
        #expect(publication.versions.map(\.version) == [1, 2])
        #expect(publication.latest?.why == .lateReports)
        let rows = try #require(PublicationTable.rows(of: publication.id, in: recorded.snapshot))
        #expect(rows.count == 2 * (5 + 6))
        #expect(rows.allSatisfy { $0.count == PublicationTable.table.columns.count })
        #expect(rows.prefix(11).allSatisfy { $0[2] == .integer(0) })
        #expect(rows.suffix(11).allSatisfy { $0[2] == .integer(1) })
        #expect(rows[3].suffix(2) == [.text("Overige"), .null])
        #expect(rows[14].suffix(2) == [.text("Overige"), .integer(10)])
    }

    @Test func `an earlier month that became another says so`() throws {
        var recorded = Recorded()
        let (july, august) = (Self.september.adding(months: -2), Self.september.adding(months: -1))
        var counts = Self.counts(on: july)
        try recorded.submit(Self.act("2024-07-01", counts: counts))
        counts.add(40, .independent, on: july)
        counts.add(100, .independent, on: august)
        let unexplained = try Self.act("2024-08-01", counts: counts)
        #expect(try recorded.refusal(of: unexplained) == .restatementUnexplained)
        try recorded.submit(Self.act("2024-08-01", counts: counts, why: .corrections))
        let latest = try #require(try publication(recorded, "2024-08-01")?.latest)
        let told = try #require(latest.restated.first { $0.now.line == .independent })
        #expect(told.then == 2_100 && told.now.value == 2_140 && told.now.month == july)
        #expect(told.saidIn.month == july && told.saidIn.version == 1)
        let lines = Set(latest.restated.map(\.now.line))
        #expect(lines == [.independent, .demonstrable, .departures, .closures])
        #expect(latest.restated.allSatisfy { $0.now.month == july })
        #expect(latest.csv.contains("2024-07,independent,2140,count,shown,2100,2024-07 v1,corr"))
    }

    /// August is too small to be shown; July was shown, so the year so far is held back instead.
    @Test func `what was said is not hidden again to protect a later month`() throws {
        var recorded = Recorded()
        let july = Self.september.adding(months: -2)
        try recorded.submit(Self.act("2024-01-01", counts: Self.counts(on: july)))
        try recorded.submit(Self.act("2024-07-01", counts: Self.counts(on: july)))
        try recorded.submit(Self.act("2024-08-01", counts: Self.counts(on: july)))
        let latest = try #require(try publication(recorded, "2024-08-01")?.latest)
        #expect(latest.cell(.independent, in: july)?.value == 2_100)
        #expect(latest.restated.isEmpty)
    }

    @Test func `a reason without a restatement is not kept`() throws {
        var recorded = Recorded()
        try recorded.submit(Self.act(why: .countingRule))
        #expect(try publication(recorded, "2024-09-01")?.latest?.why == nil)
    }

    @Test func `refuses a negative count`() throws {
        var recorded = Recorded()
        let act = try Self.act(counts: Self.counts(inflow: [.ind: -1]))
        #expect(try recorded.refusal(of: act) == .figureUnsound)
    }

    @Test func `comes out of its bytes as it went in`() throws {
        var recorded = Recorded()
        try recorded.submit(Self.act())
        try recorded.submit(Self.act(counts: Self.counts(exits: [:]), why: .countingRule))
        for document in try #require(try publication(recorded, "2024-09-01")).versions {
            #expect(try PublicationDocument(Fields(bytes: document.fields.bytes)) == document)
            var foreign = document.fields
            foreign["format"] = .text("rotonde/publication/2")
            #expect(throws: Malformed.self) { try PublicationDocument(foreign) }
        }
    }

    func shares(_ exits: [Closure.Manner: Int], _ figures: [Figure]) throws -> [Share?] {
        var recorded = Recorded()
        try recorded.submit(Self.act(counts: Self.counts(exits: exits)))
        let document = try #require(try publication(recorded, "2024-09-01")?.latest)
        return figures.map { document.share($0) }
    }

    @Test func `percentages come from what is shown`() throws {
        let figures = [
            Figure(.k1, .departures), Figure(.k3, .departures), Figure(.k1, .allClosures),
            Figure(.k4, .departures),
        ]
        #expect(
            try shares(Self.exits, figures) == [
                Share(4_210, of: 8_210), Share(4_000, of: 8_210), Share(4_210, of: 11_210), nil,
            ])
        // A small split of a sum does not hide the sum.
        var few = Self.exits
        few[.transfer] = 4
        #expect(try shares(few, [Figure(.k1, .departures)]) == [Share(3_340, of: 7_350)])
        few[.independent] = 4
        few[.withoutSupervision] = 4
        #expect(try shares(few, [Figure(.k1, .departures)]) == [nil])
        #expect(try shares([:], [Figure(.k3, .allClosures)]) == [nil])
    }
}
