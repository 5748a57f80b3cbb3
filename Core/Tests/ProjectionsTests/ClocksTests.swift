import Casework
import Kernel
import Law
import Projections
import Testing

@Suite struct ClocksTests {
    private func road(_ more: [any Event] = []) throws -> Cases {
        let law = try Corpus.shipped(version: "test")
        let receipt = try law.departurePeriod(decidedOn: Cases.first, length: .rule)
        return try Cases.handedOver().adding(
            [
                HandoverAccepted(), CaseAssigned(to: Cases.officer),
                ReturnDecisionTaken(by: .ind, destination: Cases.origin, note: nil),
                DeparturePeriodSet(receipt),
            ] + more)
    }

    private func rows(_ cases: Cases) throws -> [Row] {
        try #require(Clocks.rows(of: Cases.caseID, in: cases.snapshot))
    }

    @Test func `a period that no fact touches runs, one with a blocker may not`() throws {
        let row = try #require(try rows(try road()).first)
        #expect(row[1] == .text("departurePeriod.") && row[2] == .text("departurePeriod"))
        #expect(row[3] == .id(Cases.officer) && row[5] == .flag(false))
        let moved = try #require(try rows(try road([BlockerRaised(.courtStay)])).first)
        #expect(moved[5] == .flag(true) && moved[4] == row[4])
        guard case .blob(let bytes) = moved[6] else {
            Issue.record("no facts")
            return
        }
        let period = try PeriodFacts(try Fields(bytes: bytes))
        let law = try Corpus.shipped(version: "test")
        guard case .suspended = period.period(by: law, on: Cases.first.adding(days: 9)) else {
            Issue.record("a stay of a court stops the period")
            return
        }
    }

    @Test func `a closed case is bound to no day`() throws {
        #expect(try rows(try road([ClosedOtherwise(.deceased)])) == [])
        #expect(Clocks.rows(of: Cases.person, in: try road().snapshot) == nil)
    }

    @Test(arguments: Role.allCases)
    func `every list of days asks who asks`(role: Role) {
        let access = Access(actor: Cases.officer, role: role, purpose: .returnProcess)
        let scope = Scope(access).sql
        let by = Scope(access).isCaseload ? "+w." : "w."
        var filter = ClockFilter()
        (filter.kind, filter.dueBefore) = (.gate, Cases.first)
        for (standing, sql) in [
            (ClockFilter.Standing.ahead, "w.moved = 0 AND w.due_on >= :today"),
            (.moved, "w.moved = 1"), (.over, "w.moved = 0 AND w.due_on < :today"),
        ] {
            filter.standing = standing
            for query in [
                Clocks.list(filter, on: Cases.first, for: access).sql,
                Clocks.count(filter, on: Cases.first, for: access).sql,
            ] {
                #expect(
                    query.contains(
                        "WHERE \(scope) AND \(sql) AND \(by)kind = :kind"
                            + " AND \(by)due_on < :before"))
            }
        }
    }
}
