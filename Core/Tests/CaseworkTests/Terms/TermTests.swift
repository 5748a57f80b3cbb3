import Casework
import Kernel
import Law
import Testing

/// Terms that a case keeps: computed, stopped by blockers, made longer, lapsed by law.
@Suite struct TermTests {
    static let registered = Examples.day(2026, 2, 1)
    static let accepted = Examples.day(2026, 2, 2)
    /// Six months; the calendar of Dublin III moves no Sunday.
    static let lastDay = Examples.day(2026, 8, 2)

    static func stage(on day: LocalDate = accepted) throws -> Stage {
        var stage = try ShippedLawTests.stage()
        stage.now = Instant(day, hour: 9)
        return stage
    }

    /// A transfer term that runs.
    static func transfer(
        registered: LocalDate = registered, accepted: LocalDate = accepted
    ) throws -> Stage {
        var stage = try stage(on: accepted)
        try stage.perform(
            RecordApplication(
                Examples.target,
                ApplicationDays(made: nil, registered: registered, lodged: nil)))
        try stage.perform(BeginTerm(Examples.target, .transfer, from: accepted))
        return stage
    }

    static func lengthen(
        by rule: String = "DUB-10", on day: LocalDate = accepted, reasons: String = "Found."
    ) -> LengthenTerm {
        LengthenTerm(Examples.target, .transfer, by: rule, on: day, reasons: reasons)
    }

    @Test func `a transfer term needs to know when the application was registered`() throws {
        let stage = try Self.stage()
        let begin = BeginTerm(Examples.target, .transfer, from: Self.accepted)
        #expect(stage.verdict(begin) == .refused(.registrationUnknown))
        // An entry ban does not ask for it.
        let ban = BeginTerm(Examples.target, .ban, from: Self.accepted)
        #expect(stage.verdict(ban) == .events(["case.termBegun"]))
    }

    @Test func `its end is computed, proved and watched`() throws {
        let stage = try Self.transfer()
        #expect(try stage.receipts.map(\.lastDay) == [Self.lastDay])
        let receipt = try #require(try stage.receipts.first)
        #expect(try receipt.replay(in: stage.law) == Self.lastDay)
        let begun = try Self.stage().decide(BeginTerm(Examples.target, .ban, from: Self.accepted))
        let alarm = try #require(begun.appends.first?.sets.first)
        // Two years, the day of departure among them.
        #expect(alarm.due == Instant(Examples.day(2028, 2, 2), hour: 0))
        #expect(RecheckTerm(alarm)?.rule == .ban)
        let again = BeginTerm(Examples.target, .transfer, from: Self.accepted)
        #expect(stage.verdict(again) == .events([]))
        let other = BeginTerm(Examples.target, .transfer, from: Self.registered)
        #expect(stage.verdict(other) == .refused(.termRuns))
    }

    @Test(arguments: [
        (Examples.day(2026, 2, 3), Refusal.Reason.inTheFuture),
        (Examples.day(2026, 1, 31), .beforeRegistration),
    ])
    func `a start that cannot be is refused`(day: LocalDate, reason: Refusal.Reason) throws {
        var stage = try Self.stage()
        let days = ApplicationDays(made: nil, registered: Self.registered, lodged: nil)
        try stage.perform(RecordApplication(Examples.target, days))
        let begin = BeginTerm(Examples.target, .transfer, from: day)
        #expect(stage.verdict(begin) == .refused(reason))
    }

    // Made, registered, lodged: in this order, and none of them ahead.
    @Test func `the days of an application come in their order`() throws {
        let stage = try Self.stage()
        func verdict(_ made: Int, _ registered: Int, _ lodged: Int) -> Verdict {
            let days = [made, registered, lodged].map { Self.accepted.adding(days: $0) }
            return stage.verdict(
                RecordApplication(
                    Examples.target,
                    ApplicationDays(made: days[0], registered: days[1], lodged: days[2])))
        }
        #expect(verdict(-2, -1, 0) == .events(["case.applicationDated"]))
        #expect(verdict(-1, -1, -1) == .events(["case.applicationDated"]))
        #expect(verdict(-1, -2, 0) == .refused(.applicationOrder))
        #expect(verdict(-2, 0, -1) == .refused(.applicationOrder))
        #expect(verdict(-2, -1, 1) == .refused(.inTheFuture))
    }

    @Test func `a court stops it, and it starts again in full`() throws {
        var stage = try Self.transfer()
        stage.now = Instant(Examples.day(2026, 3, 10), hour: 9)
        try stage.perform(RaiseBlocker(Examples.target, .courtStay, since: stage.today))
        #expect(
            try stage.running
                == .still(since: stage.today, by: [.courtStay], try stage.receipts))
        // What the robot sees while it stands still, it records, and looks again in four weeks.
        let looked = try stage.perform(try stage.recheck, by: Staff.robot)
        #expect(looked.types == ["case.termComputed"])
        #expect(
            looked.appends.first?.sets.map(\.due)
                == [Instant(Examples.day(2026, 4, 7), hour: 0)])
        stage.now = Instant(Examples.day(2026, 4, 20), hour: 9)
        try stage.perform(
            CloseBlocker(
                Examples.target, .courtStay, outcome: .rejected, on: stage.today, document: "D"),
            by: Staff.lead)
        guard case .until(let receipts) = try stage.running else {
            Issue.record("it does not run")
            return
        }
        #expect(receipts.map(\.lastDay) == [Examples.day(2026, 10, 20)])
        let moved = try stage.perform(try stage.recheck, by: Staff.robot)
        #expect(moved.types == ["case.termComputed"])
        #expect(try stage.receipts == receipts)
        #expect(stage.verdict(try stage.recheck, by: Staff.robot) == .events([]))
    }

    @Test func `an unknown blocker does not stop it`() throws {
        let unknown = Examples.handover(answers: Examples.answers(.unknown))
        var other = try ShippedLawTests.stage(unknown)
        other.now = Instant(Self.accepted, hour: 9)
        try other.perform(BeginTerm(Examples.target, .ban, from: Self.accepted))
        let dossier = try other.snapshot(for: [Examples.target]).dossier(Examples.target)
        let term = try #require(dossier.returnCase.terms.first)
        guard case .until = dossier.facts(of: term).running(by: other.law) else {
            Issue.record("it does not run")
            return
        }
    }
}

extension Stage {
    var term: KeptTerm {
        get throws { try #require(try amarasCase.terms.last) }
    }

    var receipts: [Receipt] {
        get throws { try term.receipts }
    }

    var recheck: RecheckTerm {
        get throws { RecheckTerm(try amarasCase.id, try term.rule) }
    }

    var facts: TermFacts {
        get throws {
            let dossier = try snapshot(for: [Examples.target]).dossier(Examples.target)
            return dossier.facts(of: try term)
        }
    }

    /// As a read model keeps it and reads it back.
    var running: RunningTerm {
        get throws {
            let facts = try facts
            guard try term.ending == nil else { return facts.running(by: law) }
            let kept = try TermFacts(try Fields(bytes: facts.fields.bytes))
            #expect(kept.running(by: law) == facts.running(by: law))
            return kept.running(by: law)
        }
    }
}
