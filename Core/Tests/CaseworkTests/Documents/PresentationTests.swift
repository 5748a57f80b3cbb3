import Casework
import Kernel
import Law
import Testing

/// A presentation needs a check of at most three working days old, and a person who knows.
@Suite struct PresentationTests {
    /// A Thursday after a Monday that is a holiday of this law.
    private static let heldOn = Examples.day(2024, 6, 13)

    private static func planned(told: Bool = true) throws -> Stage {
        var stage = try RequestTests.submitted()
        try stage.perform(try plan(stage, told: told))
        return stage
    }

    private static func plan(
        _ stage: Stage, on day: LocalDate = heldOn, told: Bool = true
    ) throws -> PlanPresentation {
        PlanPresentation(
            Examples.target, try stage.request.id, heldOn: day,
            informedOn: told ? stage.today : nil)
    }

    private static func check(_ stage: inout Stage, on day: LocalDate, isMet: Bool = true) throws {
        stage.now = Instant(day, hour: 9)
        try stage.perform(
            CheckPresentability(Examples.target, try stage.request.id, isMet: isMet))
    }

    private static func recheck(_ stage: Stage) throws -> RecheckPresentation {
        RecheckPresentation(try stage.amarasCase.id, try stage.request.id)
    }

    // Three working days before the 13th, without the 10th, is the 7th; the 6th is too early.
    @Test(arguments: [(7, true), (6, false)])
    func `a check holds three working days`(day: Int, holds: Bool) throws {
        var stage = try Self.planned()
        try Self.check(&stage, on: Examples.day(2024, 6, day))
        stage.now = Instant(Self.heldOn, hour: 7)
        #expect(
            stage.verdict(try Self.recheck(stage), by: Staff.robot)
                == .events(holds ? [] : ["case.presentationCalledOff"]))
        #expect(
            stage.amarasDuties.contains(.checkPresentability) == !holds)
    }

    @Test func `what is missing calls it off, and the desk is told`() throws {
        var stage = try Self.planned(told: false)
        let decision = try stage.perform(try Self.recheck(stage), by: Staff.robot)
        let event = try #require(decision.appends.first?.event as? PresentationCalledOff)
        #expect(event.rules == ["GAT-01", "GAT-04"])
        #expect(decision.messages.map(\.recipient) == [.dutyDesk])
        #expect(decision.appends.first?.clears.count == 2)
        #expect(try stage.request.presentation == nil)
        #expect(stage.verdict(try Self.recheck(stage), by: Staff.robot) == .events([]))
    }

    @Test func `a check that says no bars like none`() throws {
        var stage = try Self.planned()
        try Self.check(&stage, on: Examples.day(2024, 6, 12), isMet: false)
        let decision = try stage.perform(try Self.recheck(stage), by: Staff.robot)
        let event = try #require(decision.appends.first?.event as? PresentationCalledOff)
        #expect(event.rules == ["GAT-01"])
    }

    @Test func `it is looked at a day before and on its morning, also when it is moved`() throws {
        var stage = try RequestTests.submitted()
        let first = try stage.perform(try Self.plan(stage))
        #expect(
            first.appends.first?.sets.map(\.due) == [
                Instant(Examples.day(2024, 6, 12), hour: 9), Instant(Self.heldOn, hour: 7),
            ])
        let moved = try stage.perform(try Self.plan(stage, on: Self.heldOn.adding(days: 1)))
        #expect(moved.appends.first?.clears == first.appends.first?.sets)
        let alarm = try #require(moved.appends.first?.sets.first)
        let act = try #require(RecheckPresentation(alarm))
        #expect(act.request == (try stage.request.id) && act.caseID == alarm.stream)
    }

    @Test func `one that took place all the same is recorded with what barred it`() throws {
        for told in [false, true] {
            var stage = try Self.planned(told: told)
            if told { try Self.check(&stage, on: Examples.day(2024, 6, 12)) }
            stage.now = Instant(Self.heldOn, hour: 15)
            let decision = try stage.perform(
                RecordPresentation(Examples.target, try stage.request.id, heldOn: Self.heldOn))
            let event = try #require(decision.appends.first?.event as? PresentationHeld)
            #expect(event.against == (told ? [] : ["GAT-01", "GAT-04"]))
            #expect(decision.messages.map(\.kind) == (told ? [] : ["presentation.againstTheLaw"]))
            #expect(decision.appends.first?.clears.count == 2)
            #expect(stage.verdict(try Self.recheck(stage), by: Staff.robot) == .events([]))
        }
    }

    @Test func `there is nothing to check before it is planned`() throws {
        let stage = try RequestTests.submitted()
        let check = CheckPresentability(Examples.target, try stage.request.id, isMet: true)
        #expect(stage.verdict(check) == .refused(.presentationNotPlanned))
    }

    @Test func `a check repeated on its day says nothing new`() throws {
        var stage = try Self.planned()
        try Self.check(&stage, on: Examples.day(2024, 6, 12))
        let again = CheckPresentability(Examples.target, try stage.request.id, isMet: true)
        #expect(stage.verdict(again) == .events([]))
    }
}

extension Stage {
    fileprivate var amarasDuties: [Duty.Kind] {
        (try? amarasCase.duties.map(\.kind)) ?? []
    }
}
