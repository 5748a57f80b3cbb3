import Casework
import Kernel
import Projections
import Testing

/// The agenda as rows: what is planned, and nothing of what is over.
@Suite struct AgendaTests {
    static let id = InterviewID(high: 0, low: 5)
    static let plan = InterviewPlan(
        at: Instant(Cases.first.adding(days: 7), hour: 10), halfHours: 2, in: "NRD/1",
        interpreter: InterpreterPlan(.ti, .byPhone), safety: .safeRoom)

    private func rows(_ events: [any Event]) throws -> [Row]? {
        let cases = try Cases.handedOver().adding(events)
        return InterviewAgenda.rows(of: Cases.caseID, in: cases.snapshot)
    }

    @Test func `one row a planned interview`() throws {
        let rows = try rows([CaseAssigned(to: Cases.officer), InterviewPlanned(Self.id, Self.plan)])
        #expect(
            rows == [
                [
                    .id(Self.id), .id(Cases.person), .id(Cases.officer),
                    .instant(Self.plan.startsAt), .instant(Self.plan.endsAt), .text("NRD/1"),
                    .text("ti"), .text("byPhone"), .text("safeRoom"),
                ]
            ])
    }

    @Test func `what was held, called off or overtaken leaves no row`() throws {
        let planned = InterviewPlanned(Self.id, Self.plan)
        let endings: [any Event] = [
            InterviewCalledOff(Self.id, .ill), PlannedInterviewHeld(Self.id),
            ClosedOtherwise(.deceased),
        ]
        for ending in endings { #expect(try rows([planned, ending]) == []) }
    }

    @Test func `nobody without a right to plans gets a row`() {
        for role in Role.allCases {
            let access = Access(actor: Cases.officer, role: role, purpose: .returnProcess)
            let query = InterviewAgenda.planned(
                from: Self.plan.startsAt, until: Self.plan.endsAt, for: access)
            let mayRead = Rights.of(role, on: .plan).contains(.read)
            #expect(query.parameters["may"] == .flag(mayRead))
        }
    }
}
