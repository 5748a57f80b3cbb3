import Casework
import Kernel
import Law
import Testing

@Suite struct HandoverTests {
    @Test func `an unknown person gets a first case, its number and their claims`() throws {
        let stage = try Stage()
        let act = Examples.handover(missing: [.safetyFlags])
        let decision = try stage.decide(act, by: Staff.police)
        #expect(
            decision.types == [
                "person.registered", "person.caseOpened", "person.blockersAnswered",
                "case.handedOver",
            ])
        #expect(decision.appends.allSatisfy { $0.onDay == Examples.handedOver })
        #expect(decision.appends.first?.takes.map(\.kind) == ["v-number"])
        #expect(decision.appends.last?.takes.map(\.kind) == ["open-episode", "case-number"])
        let event = try #require(decision.appends.last?.event as? HandedOver)
        #expect(event.number?.year == 2024)
        #expect(event.missing == [.safetyFlags])
        // The name of the person and the number stand in sealed parts alone.
        for append in decision.appends {
            let clear = String(decoding: append.event.clear.bytes, as: UTF8.self)
            #expect(!clear.contains("Okonjo") && !clear.contains("2801147723"))
        }
    }

    @Test func `a known person gets a new episode of the same case`() throws {
        var stage = try Stage.departed()
        let before = try stage.amarasCase
        let decision = try stage.perform(Examples.handover(on: stage.today), by: Staff.police)
        #expect(decision.types == ["person.blockersAnswered", "case.handedOver"])
        #expect(decision.appends.last?.takes.map(\.kind) == ["open-episode"])
        let after = try stage.amarasCase
        #expect(after.id == before.id)
        #expect(after.number == before.number)
        #expect(after.episodes.count == 2)
        #expect(after.open?.intake == .received)
        #expect(after.open?.decision == nil)
        #expect(after.open?.beganOn == stage.today)
    }

    @Test func `an open case takes no second handover`() throws {
        #expect(
            try Stage.received().verdict(Examples.handover(), by: Staff.police)
                == .refused(.caseOpen))
    }

    // An episode that begins after today could not be ended.
    @Test(arguments: [(1, false), (0, true), (-1, true)])
    func `nobody is handed over after today`(days: Int, isGood: Bool) throws {
        let stage = try Stage()
        let act = Examples.handover(on: stage.today.adding(days: days))
        let types = [
            "person.registered", "person.caseOpened", "person.blockersAnswered", "case.handedOver",
        ]
        #expect(
            stage.verdict(act, by: Staff.police)
                == (isGood ? .events(types) : .refused(.inTheFuture)))
    }

    static let sources: [(Access, InflowSource?)] = [
        (Staff.police, .police), (Staff.ind, .ind), (Staff.kmar, .kmar), (Staff.coa, .other),
        (Staff.iom, .other), (Staff.nobody, nil),
    ]

    @Test(arguments: sources)
    func `a partner hands over in its own name`(access: Access, own: InflowSource?) throws {
        let stage = try Stage()
        for source in InflowSource.allCases {
            let isAllowed = stage.permits(Examples.handover(from: source), to: access)
            #expect(isAllowed == (source == own))
        }
    }

    @Test func `the intake office accepts once`() throws {
        var stage = try Stage.received()
        #expect(
            try stage.perform(AcceptHandover(Examples.target), by: Staff.intake).types
                == ["case.accepted"])
        #expect(
            stage.verdict(AcceptHandover(Examples.target), by: Staff.intake)
                == .refused(.alreadyAccepted))
        let back = SendBackHandover(Examples.target, reasons: [.incomplete], note: nil)
        #expect(stage.verdict(back, by: Staff.intake) == .refused(.alreadyAccepted))
        #expect(
            try Stage.departed().verdict(AcceptHandover(Examples.target), by: Staff.intake)
                == .refused(.caseClosed))
    }

    @Test func `a file that is sent back ends the episode`() throws {
        var stage = try Stage.received()
        let act = SendBackHandover(
            Examples.target, reasons: [.incomplete, .lawfulStay], note: "No ruling.")
        let decision = try stage.perform(act, by: Staff.intake)
        #expect(decision.types == ["case.sentBack"])
        #expect(decision.appends.first?.releases.map(\.kind) == ["open-episode"])
        #expect(try stage.amarasCase.episodes.last?.ending?.kind == .sentBack)
        #expect(stage.verdict(act, by: Staff.intake) == .refused(.caseClosed))
    }

    @Test func `a case is assigned once to one officer`() throws {
        var stage = try Stage.received()
        let act = AssignCase(Examples.target, to: Staff.officer.actor)
        #expect(stage.verdict(act, by: Staff.lead) == .refused(.notAccepted))
        try stage.perform(AcceptHandover(Examples.target), by: Staff.intake)
        #expect(try stage.perform(act, by: Staff.lead).types == ["case.assigned"])
        #expect(stage.verdict(act, by: Staff.lead) == .events([]))
        let other = AssignCase(Examples.target, to: Staff.otherOfficer.actor)
        try stage.perform(other, by: Staff.lead)
        #expect(try stage.amarasCase.owner == Staff.otherOfficer.actor)
        #expect(
            try Stage.departed().verdict(other, by: Staff.lead) == .refused(.caseClosed))
    }
}
