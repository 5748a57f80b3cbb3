import Casework
import Kernel
import Law
import Testing

/// Duties come and go with the facts; what people arrange about them is recorded.
@Suite struct DutyTests {
    static let target = Examples.target
    static let first = DutyID(.holdFirstInterview, since: Examples.handedOver)

    private func standing(_ stage: Stage) throws -> [StandingDuty] {
        try stage.snapshot(for: [Self.target]).dossier(Self.target).standingDuties
    }

    private func kinds(_ stage: Stage) throws -> [Duty.Kind] {
        try standing(stage).map(\.duty.kind).filter { $0 != .renewDocument }
    }

    @Test func `duties come by themselves and go when they are done`() throws {
        var stage = try Stage.received()
        #expect(try kinds(stage) == [.judgeHandover])
        try stage.perform(AcceptHandover(Self.target), by: Staff.intake)
        #expect(try kinds(stage) == [.assign])
        stage = try Stage.assigned()
        #expect(try kinds(stage) == [.holdFirstInterview])
        #expect(try standing(stage).allSatisfy { $0.holder == Staff.officer.actor })
        try stage.perform(Examples.interview())
        #expect(try kinds(stage) == [.holdNextInterview])
        try stage.perform(
            CloseCaseOtherwise(Self.target, .permitGranted, on: stage.today), by: Staff.lead)
        #expect(try standing(stage) == [])
    }

    @Test func `who was spoken to is spoken to again`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Examples.interview())
        let next = try #require(
            try standing(stage).first { $0.duty.kind == .holdNextInterview })
        #expect(next.duty.since == stage.today.adding(months: 2))
        #expect(next.comesOn == stage.today.adding(months: 2).adding(days: 30))
    }

    @Test func `nobody is asked for a talk before a departure in the agenda`() throws {
        var stage = try Stage.ready()
        try stage.perform(Examples.interview())
        #expect(try kinds(stage).contains(.holdNextInterview))
        try stage.perform(Examples.schedule)
        #expect(try !kinds(stage).contains(.holdNextInterview))
    }

    @Test func `a document of the person asks as much as a fact of the case`() throws {
        let stage = try Stage.assigned()
        let renewing = try #require(
            try standing(stage).first { $0.duty.kind == .renewDocument })
        #expect(renewing.duty.since == Examples.day(2025, 12, 2))
        #expect(renewing.comesOn == Examples.day(2026, 1, 1))
    }

    @Test func `it is taken over, put off and put back`() throws {
        var stage = try Stage.assigned()
        try stage.perform(TakeDuty(Self.target, Self.first), by: Staff.lead)
        #expect(try standing(stage)[0].holder == Staff.lead.actor)
        #expect(stage.verdict(TakeDuty(Self.target, Self.first), by: Staff.lead) == .events([]))
        let until = stage.today.adding(days: 30)
        let putOff = PutOffDuty(Self.target, Self.first, until: until, .capacity)
        try stage.perform(putOff)
        #expect(try standing(stage)[0].comesOn == until)
        #expect(try standing(stage)[0].duty.due.day == Examples.handedOver.adding(days: 14))
        #expect(stage.verdict(putOff) == .events([]))
        try stage.perform(TakeBackDuty(Self.target, Self.first))
        #expect(try standing(stage)[0].holder == Staff.officer.actor)
        #expect(try standing(stage)[0].putOff == nil)
        #expect(stage.verdict(TakeBackDuty(Self.target, Self.first)) == .events([]))
    }

    @Test func `it waits for a day after today only`() throws {
        let stage = try Stage.assigned()
        func verdict(_ days: Int) -> Verdict {
            stage.verdict(
                PutOffDuty(
                    Self.target, Self.first, until: stage.today.adding(days: days), .capacity))
        }
        #expect(verdict(0) == .refused(.notAhead))
        #expect(verdict(1) == .events([DutyPutOff.type]))
    }

    @Test func `a date of the law moves no day past itself, a target does`() throws {
        let stage = try Stage.assigned()
        let day = Examples.decided
        let setting = Setting(
            now: stage.now, today: stage.today, access: Staff.officer, law: stage.law,
            fresh: Fresh(NoEntropy()))
        let legal = Due.legal(day, rule: "RET-02")
        try legal.mayWait(until: day, in: setting)
        do throws(Refusal) {
            try legal.mayWait(until: day.adding(days: 1), in: setting)
            Issue.record("put off past the law")
        } catch {
            #expect(error.reason == .pastLegalDate)
            #expect(error.citations.map(\.rule) == ["RET-02"])
        }
        try Due.target(day, .assign).mayWait(until: day.adding(days: 99), in: setting)
    }

    @Test func `whoever is given a task may do it, for as long as it stands`() throws {
        var stage = try Stage.assigned()
        let interview = Examples.interview()
        #expect(stage.verdict(interview, by: Staff.otherOfficer) == .refused(.noRight))
        let given = HandOverDuty(
            Self.target, Self.first, to: Staff.otherOfficer.actor, .absence, note: "Ziek.")
        try stage.perform(given)
        #expect(stage.verdict(given) == .events([]))
        #expect(try standing(stage)[0].holder == Staff.otherOfficer.actor)
        try stage.perform(interview, by: Staff.otherOfficer)
        #expect(stage.verdict(interview, by: Staff.otherOfficer) == .refused(.noRight))
    }

    @Test func `what was arranged about one duty does not hold for the next of its kind`() throws {
        var stage = try Stage.assigned()
        try stage.perform(
            HandOverDuty(Self.target, Self.first, to: Staff.otherOfficer.actor, .workload))
        try stage.perform(
            CloseCaseOtherwise(Self.target, .permitGranted, on: stage.today), by: Staff.lead)
        stage.now = Instant(Examples.decided, hour: 9)
        try stage.perform(ReopenCase(Self.target, .closedByMistake), by: Staff.lead)
        let again = try #require(
            try standing(stage).first { $0.duty.kind == .holdFirstInterview })
        #expect(again.holder == Staff.officer.actor)
        #expect(!stage.permits(interviewAct, to: Staff.otherOfficer))
    }

    private var interviewAct: RecordInterview { Examples.interview() }

    static func acts(_ duty: DutyID) -> [any Act] {
        [
            TakeDuty(target, duty),
            HandOverDuty(target, duty, to: Staff.otherOfficer.actor, .absence),
            PutOffDuty(target, duty, until: Examples.leavesAt.day, .capacity),
            TakeBackDuty(target, duty),
        ]
    }

    @Test func `nothing is arranged about what is no duty any more`() throws {
        var stage = try Stage.assigned()
        let other = DutyID(.holdFirstInterview, since: Examples.decided)
        for act in Self.acts(other) { #expect(stage.verdict(act) == .refused(.dutyGone)) }
        try stage.perform(Examples.interview())
        for act in Self.acts(Self.first) { #expect(stage.verdict(act) == .refused(.dutyGone)) }
        try stage.perform(
            CloseCaseOtherwise(Self.target, .permitGranted, on: stage.today), by: Staff.lead)
        for act in Self.acts(Self.first) { #expect(stage.verdict(act) == .refused(.caseClosed)) }
    }

    @Test func `the desk with which a duty lies may take it`() throws {
        let stage = try Stage.received()
        let duty = DutyID(.judgeHandover, since: Examples.handedOver)
        #expect(
            stage.verdict(TakeDuty(Self.target, duty), by: Staff.intake)
                == .events([DutyTaken.type]))
        let other = DutyID(.assign, since: Examples.handedOver)
        for act in Self.acts(other) { #expect(!stage.permits(act, to: Staff.intake)) }
    }
}

private struct NoEntropy: Entropy {
    func bytes(_ count: Int) -> [UInt8] { Array(repeating: 0, count: count) }
}
