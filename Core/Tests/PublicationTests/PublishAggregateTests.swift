import Kernel
import Publication
import Testing

@Suite struct PublishAggregateTests {
    static let day = LocalDate(dayNumber: 20_000)

    static func statement(
        _ counts: [Statement.Count] = [.init(.ind, 10)], on day: LocalDate = Self.day,
        year: Int = 2023
    ) -> Statement {
        Statement(.inflow, year, .wholeYear, source: "S", publishedOn: day, counts)
    }

    static let refused: [(Statement, Refusal.Reason)] = [
        (statement([]), .figureUnsound),
        (statement([.init(.ind, 1), .init(.ind, 2)]), .figureUnsound),
        (statement([.init(.forced, 1)]), .figureUnsound),
        (statement([.init(.ind, -1)]), .figureUnsound),
        (statement([.init(.ind, 1, .computed)]), .figureUnsound),
        (statement(year: 1899), .figureUnsound),
        (statement(on: day.adding(days: 1)), .figureFromFuture),
    ]

    @Test(arguments: refused)
    func `refuses what cannot be so`(statement: Statement, reason: Refusal.Reason) throws {
        var recorded = Recorded()
        #expect(try recorded.refusal(of: PublishAggregate(statement)) == reason)
        #expect(recorded.snapshot.streams.isEmpty)
    }

    @Test func `records a statement once and its correction beside it`() throws {
        var recorded = Recorded()
        try recorded.submit(PublishAggregate(Self.statement([.init(.ind, 0)])))
        let again = PublishAggregate(Self.statement([.init(.ind, 0)]))
        #expect(try recorded.refusal(of: again) == .figureKnown)
        try recorded.submit(PublishAggregate(Self.statement([.init(.ind, 1)])))
        let year = recorded.snapshot.state(PublishedYear.id(.inflow, 2023), as: PublishedYear.self)
        #expect(year?.statements.map(\.counts) == [[.init(.ind, 0)], [.init(.ind, 1)]])
    }

    static let access: [(Role, Purpose, UInt64, Bool)] = [
        (.analyst, .steering, 1, true), (.analyst, .returnProcess, 1, false),
        (.teamLead, .steering, 1, false), (.administrator, .steering, 1, false),
        (.robot, .steering, 1, false), (.analyst, .steering, 0, false),
    ]

    @Test(arguments: access)
    func `is work of the analyst for steering, and never of the public reader`(
        role: Role, purpose: Purpose, actor: UInt64, isAllowed: Bool
    ) throws {
        var recorded = Recorded()
        recorded.access = Access(
            actor: ActorID(high: 0, low: actor), role: role, purpose: purpose)
        let publish = PublishAggregate(Self.statement())
        let freeze = FreezePublication(
            month: Self.day.adding(months: -1), asOf: Self.day, counts: MonthlyCounts())
        let reason = isAllowed ? nil : Refusal.Reason.noRight
        #expect(try recorded.refusal(of: publish) == reason)
        #expect(try recorded.refusal(of: freeze) == reason)
    }

    @Test func `a year of a series has one stream, and no two share it`() {
        let ids = Series.allCases.flatMap { series in
            (2000...2030).map { PublishedYear.id(series, $0) }
        }
        let months = (0..<36).map { MonthlyPublication.id(of: Self.day.adding(months: $0)) }
        #expect(Set(ids + months).count == 3 * 31 + 36)
        #expect(PublishedYear.id(.inflow, 2023).description == "0000696e666c6f7700000000000007e7")
    }
}
