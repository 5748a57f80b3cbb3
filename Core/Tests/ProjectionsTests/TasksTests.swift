import Casework
import Kernel
import Law
import Projections
import Testing

@Suite struct TasksTests {
    static let passport = TravelDocument(
        id: DocumentID(high: 0, low: 9), kind: .passport, issuer: Cases.origin,
        opens: Cases.origin, validFrom: Cases.first, validUntil: Cases.first.adding(days: 90),
        number: "KANARIE-1")

    private func cells(_ name: String, _ cases: Cases) throws -> [Kernel.Cell] {
        let index = try #require(Tasks.table.columns.firstIndex { $0.name == name })
        return try #require(Tasks.rows(of: Cases.caseID, in: cases.snapshot)).map { $0[index] }
    }

    @Test func `one row a duty, with who holds it and what says by when`() throws {
        let cases = try Cases.handedOver().adding([
            HandoverAccepted(), CaseAssigned(to: Cases.officer),
        ])
        let duty = DutyID(.holdFirstInterview, since: Cases.first)
        #expect(
            Tasks.rows(of: Cases.caseID, in: cases.snapshot) == [
                [
                    .id(Cases.person), .text(duty.description), .text("holdFirstInterview"),
                    .id(Cases.officer), .text("returnCaseManager"), .id(Cases.officer),
                    .day(Cases.first), .day(Cases.first.adding(days: 14)),
                    .day(Cases.first.adding(days: 14)), .flag(false), .null,
                    .text("interview.first"),
                    .integer(14), .text("assumed"), .null,
                ]
            ])
        #expect(Tasks.table.columns.count == 15)
        #expect(Tasks.rows(of: Cases.person, in: cases.snapshot) == nil)
    }

    @Test func `a document of the person makes a task of its case`() throws {
        var cases = try Cases.handedOver()
        try cases.add(
            DocumentHeld(Self.passport, of: SubjectID(Cases.person)), on: Cases.first)
        #expect(try cells("kind", cases) == [.text("judgeHandover"), .text("renewDocument")])
        #expect(try cells("comes_on", cases)[1] == .day(Self.passport.validUntil))
        #expect(try cells("since", cases)[1] == .day(Cases.first.adding(days: 60)))
    }

    @Test func `what was put off comes later and keeps its day`() throws {
        let duty = DutyID(.judgeHandover, since: Cases.first)
        let later = Cases.first.adding(days: 9)
        let cases = try Cases.handedOver().adding([
            DutyPutOff(duty, until: later, .waitsForOthers, note: nil)
        ])
        #expect(try cells("comes_on", cases) == [.day(later)])
        #expect(try cells("due_on", cases) == [.day(Cases.first.adding(days: 2))])
        #expect(try cells("put_off", cases) == [.text("waitsForOthers")])
        #expect(try cells("holder", cases) == [.null])
        let closed = try cases.adding([ClosedOtherwise(.deceased)])
        #expect(Tasks.rows(of: Cases.caseID, in: closed.snapshot) == [])
    }

    @Test(arguments: Role.allCases)
    func `every list of tasks asks who asks`(role: Role) {
        let access = Access(actor: Cases.officer, role: role, purpose: .returnProcess)
        let scope = Scope(access)
        let wide = scope.isCaseload ? "(\(scope.sql) OR w.holder = :actor)" : scope.sql
        let queries = [
            Tasks.list(TaskFilter(), on: Cases.first, for: access).sql,
            Tasks.count(TaskFilter(.mine), on: Cases.first, for: access).sql,
        ]
        for sql in queries {
            #expect(sql.contains("WHERE \(wide) AND w.since <= :today"))
            #expect(sql.contains("LIMIT") && !sql.contains("nationality"))
        }
    }

    @Test func `a place in a list is written and read back`() throws {
        let text = "19968.\(Cases.caseID).assign..19960"
        #expect(try #require(RowMark(text)).description == text)
        for wrong in ["", "1", "x.\(Cases.caseID).a", "1.2.a", "99999999.\(Cases.caseID).a"] {
            #expect(RowMark(wrong) == nil, "\(wrong)")
        }
    }

    @Test func `a filter narrows the list down, and the order is by day`() {
        let access = Access(actor: Cases.officer, role: .teamLead, purpose: .returnProcess)
        var filter = TaskFilter(.nobody)
        (filter.kind, filter.isLegal, filter.comesBefore) = (.assign, true, Cases.first)
        let query = Tasks.list(filter, on: Cases.first, for: access)
        for part in [
            "w.holder IS NULL", "w.kind = :kind", "w.legal = :legal", "w.comes_on < :before",
            "ORDER BY w.comes_on ASC, w.owner ASC, w.code ASC LIMIT 51",
        ] {
            #expect(query.sql.contains(part), "\(part)")
        }
        #expect(query.parameters["kind"] == .text("assign"))
    }
}
