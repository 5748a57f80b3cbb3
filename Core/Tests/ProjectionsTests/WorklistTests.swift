import Casework
import Kernel
import Law
import Projections
import Testing

@Suite struct WorklistTests {
    static func column(_ name: String, _ cases: Cases) throws -> Kernel.Cell {
        let index = try #require(Worklist.table.columns.firstIndex { $0.name == name })
        return try #require(Worklist.rows(of: Cases.caseID, in: cases.snapshot)?.first?[index])
    }

    @Test func `a case that came in`() throws {
        let rows = Worklist.rows(of: Cases.caseID, in: try Cases.handedOver(.unknown).snapshot)
        #expect(
            rows == [
                [
                    .id(Cases.person), .null, .text("NP"), .text("received"), .day(Cases.first),
                    .integer(2), .integer(0), .integer(Blocker.allCases.count), .integer(0), .null,
                    .day(Cases.first), .day(Cases.first),
                ]
            ])
    }

    static let leaves = Instant(Cases.day(2024, 6, 12), hour: 11)
    static let road: [any Event] = [
        HandoverAccepted(), CaseAssigned(to: Cases.officer),
        InterviewHeld(about: SubjectID(Cases.person), replies: [:], hasInterpreter: false),
        DepartureScheduled(at: leaves, to: Cases.origin), DepartureCancelled(.byOfficer),
        DepartureReported(.forced, evidence: .departureReport, against: []),
        CaseReopened(.reappeared),
    ]
    static let stages: [Stage] = [
        .received, .accepted, .assigned, .interviews, .planned, .interviews, .closed, .assigned,
    ]

    @Test(arguments: stages.indices)
    func `the stage follows the case`(count: Int) throws {
        let cases = try Cases.handedOver().adding(Array(Self.road.prefix(count)))
        #expect(Stage(try cases.returnCase) == Self.stages[count])
        #expect(try Self.column("stage", cases) == .text(Self.stages[count].rawValue))
        let departs = Self.stages[count] == .planned
        #expect(try Self.column("leaves_at", cases) == (departs ? .instant(Self.leaves) : .null))
        #expect((try Self.column("due_on", cases) == .null) == (Self.stages[count] == .closed))
        #expect(try Self.column("officer", cases) == (count < 2 ? .null : .id(Cases.officer)))
    }

    @Test func `what stands is counted by how it stands`() throws {
        let cases = try Cases.handedOver().adding([
            BlockerRaised(.courtStay), BlockerRaised(.asylumAppeal),
            BlockerClosingReceived(.asylumAppeal, outcome: .lapsed, note: nil),
            BlockerClosed(.rule39Measure, outcome: .lapsed, note: nil),
            BlockersAnswered(answers: [.criminalSentence: .unknown], isUnaccompaniedMinor: .no),
        ])
        #expect(try Self.column("standing", cases) == .integer(1))
        #expect(try Self.column("closing", cases) == .integer(1))
        #expect(try Self.column("unanswered", cases) == .integer(1))
    }

    @Test func `days that bind are the departure and the end of the period`() throws {
        let law = try Corpus.shipped(version: "test")
        let receipt = try law.departurePeriod(decidedOn: Cases.first, length: .rule)
        let cases = try Cases.handedOver().adding([
            HandoverAccepted(),
            ReturnDecisionTaken(by: .ind, destination: Cases.origin, note: nil),
            DeparturePeriodSet(receipt), DepartureScheduled(at: Self.leaves, to: Cases.origin),
        ])
        #expect(
            Deadlines.rows(of: Cases.caseID, in: cases.snapshot) == [
                [.text("RET-02"), .text("legal"), .day(receipt.lastDay)],
                [.text("departure"), .text("target"), .day(Self.leaves.day)],
            ])
        #expect(try Self.column("due_on", cases) == .day(receipt.lastDay))
        let closed = try cases.adding([ClosedOtherwise(.deceased)])
        #expect(Deadlines.rows(of: Cases.caseID, in: closed.snapshot) == [])
    }

    @Test(arguments: Role.allCases)
    func `every list asks who asks`(role: Role) {
        let access = Access(actor: Cases.officer, role: role, purpose: .returnProcess)
        let scope = Scope(access).sql
        let list = Worklist.list(CaseFilter(), .first, for: access)
        #expect(list.sql.contains(scope) && list.sql.contains("LIMIT 51"))
        #expect(Worklist.count(CaseFilter(), for: access).sql.contains(scope))
        let waiting = Worklist.waiting(for: access)
        #expect(waiting.sql.contains(scope) && waiting.sql.contains("LIMIT 20"))
        #expect(
            Destinations.list(to: Cases.origin, .first, for: access).sql
                .contains(Scope(access, on: .travelDocument).sql))
        #expect(
            Destinations.count(to: Cases.origin, for: access).sql
                .contains(Scope(access, on: .travelDocument).sql))
        #expect(Worklist.mine(for: access).parameters["actor"] == .id(Cases.officer))
        #expect(Worklist.mine(for: access).sql.contains("w.officer = :actor"))
        guard let search = CaseSearch("Youssef Bennani") else {
            Issue.record("a name is a search")
            return
        }
        #expect(search.found(for: access).sql.contains("WHERE \(scope)\n"))
        #expect(search.foundByPart(for: access)?.sql.contains("WHERE \(scope)\n") == true)
    }

    @Test func `no list is narrowed down or ordered by what somebody is`() {
        let access = Access(actor: Cases.officer, role: .teamLead, purpose: .returnProcess)
        var filter = CaseFilter()
        filter.stage = .interviews
        (filter.officers, filter.source, filter.dueBefore) = (.nobody, .ind, Cases.first)
        (filter.isBarred, filter.isUnanswered) = (true, false)
        let queries = [
            Worklist.list(filter, .first, for: access).sql,
            Worklist.count(filter, for: access).sql,
            Destinations.list(to: Cases.origin, .first, for: access).sql,
            CaseSearch("Amara")?.found(for: access).sql ?? "",
        ]
        for sql in queries {
            #expect(!sql.contains("nationality"))
            let orders = sql.split(separator: "ORDER BY").dropFirst().map {
                $0.prefix { $0 != "L" }
            }
            let allowed: Set = [
                "w.due_on", "w.owner", "n.owner", "found", "words", "ASC", "DESC", "w.owner)",
            ]
            for order in orders {
                let words = order.split { " ,\n)".contains($0) }.map(String.init)
                #expect(Set(words).isSubset(of: allowed), "\(order)")
            }
        }
    }
}
