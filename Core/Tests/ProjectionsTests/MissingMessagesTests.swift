import Casework
import Kernel
import Law
import Projections
import Testing

@Suite struct MissingMessagesTests {
    static let leaves = Instant(Cases.day(2024, 6, 12), hour: 11)
    static let road: [any Event] = [
        HandoverAccepted(), CaseAssigned(to: Cases.officer),
        DepartureScheduled(at: leaves, to: Cases.origin),
    ]
    static let message = AwaitedID(.departureReport, since: leaves.day)

    private func rows(_ cases: Cases) throws -> [Row] {
        try #require(MissingMessages.rows(of: Cases.caseID, in: cases.snapshot))
    }

    @Test func `one row a message, with its sender, its norm and the last reminder`() throws {
        let cases = try Cases.handedOver().adding(Self.road + [SenderReminded(Self.message)])
        #expect(
            try rows(cases) == [
                [
                    .id(Cases.person), .text(Self.message.description),
                    .text("departureReport"), .text("KMar"), .null, .id(Cases.officer),
                    .day(Self.leaves.day.adding(days: 1)), .text("kmar.departureReport"),
                    .integer(1), .text("assumed"), .day(Cases.first.adding(days: 4)),
                    .integer(1),
                ]
            ])
        #expect(MissingMessages.table.columns.count == 12)
    }

    @Test func `a representation is a sender too, with its country`() throws {
        let request = RequestID(high: 0, low: 5)
        let cases = try Cases.handedOver().adding([
            HandoverAccepted(),
            RequestOrdered(
                request, of: Cases.origin, .laissezPasser, .inWriting, enclosed: [],
                objected: []), RequestSubmitted(request),
        ])
        let row = try #require(try rows(cases).first)
        #expect(row[3] == .text("representation") && row[4] == .text(Cases.origin.digits))
        #expect(row[9] == .text("published:DT&V, Resultaat van de aanvraag"))
    }

    @Test func `what came another way, or has ended, is missed no longer`() throws {
        let noted = ArrivalNoted(Self.message, by: .phone, note: nil)
        #expect(try rows(try Cases.handedOver().adding(Self.road + [noted])) == [])
        let closed = try Cases.handedOver().adding(Self.road + [ClosedOtherwise(.deceased)])
        #expect(try rows(closed) == [])
    }

    @Test(arguments: Role.allCases)
    func `every list of messages asks who asks`(role: Role) {
        let access = Access(actor: Cases.officer, role: role, purpose: .returnProcess)
        let scope = Scope(access).sql
        let by = Scope(access).isCaseload ? "+w." : "w."
        var filter = MissingFilter()
        filter.sender = .representation
        let queries = [
            MissingMessages.list(filter, on: Cases.first, for: access),
            MissingMessages.file(filter, on: Cases.first, for: access),
        ]
        for query in queries {
            #expect(
                query.sql.contains(
                    "WHERE \(scope) AND w.due_on < :today AND \(by)sender = :sender"))
            #expect(query.parameters["sender"] == .text("representation"))
            #expect(query.sql.contains("ORDER BY w.due_on ASC, w.owner ASC, w.code ASC"))
        }
        filter.isWhole = true
        let count = MissingMessages.count(filter, on: Cases.first, for: access).sql
        #expect(count.contains("WHERE \(scope) AND \(by)sender") && !count.contains("due_on"))
    }
}
