import Casework
import Kernel
import Law
import Testing

@Suite struct PhoneNoteTests {
    static let day = Examples.handedOver

    static func note(
        _ text: String = "Calls back on Friday.", followUp: LocalDate? = nil,
        settles: [PhoneNoteID] = []
    ) -> MakePhoneNote {
        MakePhoneNote(
            Examples.target, with: .lawyer, text, followUp: followUp, settles: settles)
    }

    /// A case in which a call back was agreed for the day itself.
    private static func agreed() throws -> (stage: Stage, note: PhoneNoteID) {
        var stage = try Stage.assigned()
        let decision = try stage.perform(note(followUp: stage.today))
        let made = try #require(decision.appends.first?.event as? PhoneNoteMade)
        return (stage, made.id)
    }

    private static func calls(_ stage: Stage) throws -> [Duty] {
        try stage.amarasCase.duties.filter { $0.kind == .callBack }
    }

    @Test func `its words are sealed`() throws {
        var stage = try Stage.assigned()
        let decision = try stage.perform(Self.note())
        #expect(decision.types == ["case.phoneNoteMade"])
        let event = try #require(decision.appends.first?.event as? PhoneNoteMade)
        #expect(event.note?.text == "Calls back on Friday.")
        #expect(!String(decoding: event.clear.bytes, as: UTF8.self).contains("Friday"))
        #expect(try Self.calls(stage).isEmpty)
    }

    @Test func `a day to call back makes a duty that a later note settles`() throws {
        var (stage, first) = try Self.agreed()
        let duty = try #require(try Self.calls(stage).first)
        #expect(duty.key == first.description)
        #expect(duty.since == Self.day && duty.due == .target(Self.day, .callBack))
        try stage.perform(Self.note("Nobody answers.", followUp: stage.today.adding(days: 1)))
        #expect(try Self.calls(stage).count == 2)
        try stage.perform(Self.note("Spoken.", settles: [first]))
        #expect(try Self.calls(stage).map(\.due.day) == [Self.day.adding(days: 1)])
        #expect(stage.verdict(Self.note(settles: [first])) == .refused(.noFollowUp))
    }

    @Test func `the end of the case takes the duty away, and a new episode has none`() throws {
        var (stage, first) = try Self.agreed()
        try stage.perform(CloseCaseOtherwise(Examples.target, .deceased, on: Self.day))
        #expect(try Self.calls(stage).isEmpty)
        #expect(stage.verdict(Self.note()) == .refused(.caseClosed))
        try stage.perform(ReopenCase(Examples.target, .closedByMistake))
        #expect(try Self.calls(stage).isEmpty)
        #expect(stage.verdict(Self.note(settles: [first])) == .refused(.noFollowUp))
    }

    @Test func `a call comes before the file is accepted`() throws {
        #expect(
            try Stage.received().verdict(Self.note(), by: Staff.lead)
                == .events(["case.phoneNoteMade"]))
    }

    static let days: [(LocalDate?, Refusal.Reason?)] = [
        (nil, nil), (day, nil), (day.adding(days: -1), .inThePast),
    ]

    @Test(arguments: days)
    func `calling back lies not in the past`(day: LocalDate?, reason: Refusal.Reason?) throws {
        #expect(
            try Stage.assigned().verdict(Self.note(followUp: day))
                == reason.map { .refused($0) } ?? .events(["case.phoneNoteMade"]))
    }

    static let texts: [(String, Refusal.Reason?)] = [
        ("", .noExplanation), (" ", .noExplanation), ("x", nil),
        (String(repeating: "x", count: 280), nil),
        (String(repeating: "x", count: 281), .notOneLine), ("one\ntwo", .notOneLine),
        ("one\r\ntwo", .notOneLine),
    ]

    @Test(arguments: texts)
    func `it is one line`(text: String, reason: Refusal.Reason?) throws {
        #expect(
            try Stage.assigned().verdict(Self.note(text))
                == reason.map { .refused($0) } ?? .events(["case.phoneNoteMade"]))
    }

    @Test func `one call may settle several, and none that another case has`() throws {
        var (stage, first) = try Self.agreed()
        try stage.perform(Self.note("Again.", followUp: stage.today))
        let all = try stage.amarasCase.open?.followUps.map(\.note) ?? []
        #expect(all.count == 2 && all.first == first)
        let foreign = PhoneNoteID(high: 9, low: 9)
        #expect(stage.verdict(Self.note(settles: all + [foreign])) == .refused(.noFollowUp))
        try stage.perform(Self.note("Both done.", settles: all))
        #expect(try Self.calls(stage).isEmpty)
    }
}
