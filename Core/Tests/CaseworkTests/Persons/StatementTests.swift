import Casework
import Kernel
import Law
import Testing

/// What is stated about a person stands side by side and is never overwritten.
@Suite struct StatementTests {
    static let alias = Stated.name(StatedName(given: "Amara", family: "Okonjo-Reyes", bornOn: nil))
    static let act = state(alias)

    static func state(
        _ stated: Stated, _ strength: Strength = .stated, on day: LocalDate = Examples.handedOver,
        note: String? = nil
    ) -> StateAboutPerson {
        StateAboutPerson(Examples.target, stated, from: .person, strength, on: day, note: note)
    }

    static func nationality(_ digits: String) throws -> Stated {
        .nationality(try #require(NationalityCode(digits)))
    }

    static func number(_ kind: ChainNumber.Kind, _ text: String) throws -> Stated {
        .number(try #require(ChainNumber(kind, text)))
    }

    @Test func `the registration stands first, with its partner and its day`() throws {
        let person = try Stage.received().person
        #expect(person.statements.map(\.kind) == [.name, .number, .nationality])
        #expect(person.statements.allSatisfy { $0.source == .police && $0.strength == .stated })
        #expect(person.statements.allSatisfy { $0.statedOn == Examples.handedOver })
        #expect(Set(person.statements.map(\.id)).count == 3)
        #expect(person.names.map(\.full) == ["Amara Okonjo"])
        #expect(person.vNumbers == [Examples.amara.vNumber])
    }

    @Test func `a statement stands beside what was stated before`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.act)
        try stage.perform(Self.state(try Self.nationality("0055"), .document))
        let person = try stage.person
        #expect(person.names.map(\.full) == ["Amara Okonjo", "Amara Okonjo-Reyes"])
        #expect(person.identity == Examples.amara)
        #expect(person.nationality == Examples.nationality)
        let codes = person.standingStatements.filter { $0.kind == .nationality }.map(\.content)
        #expect(
            codes == [.nationality(Examples.nationality), try Self.nationality("0055")])
        #expect(person.statements.last?.by == Staff.officer.actor)
    }

    @Test func `the same again changes nothing, from another source it is a fact`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.act)
        #expect(stage.verdict(Self.act) == .events([]))
        let other = StateAboutPerson(
            Examples.target, Self.alias, from: .coa, .stated, on: Examples.handedOver)
        #expect(stage.verdict(other) == .events(["person.statementMade"]))
        #expect(stage.verdict(Self.state(Self.alias, .document)) == .events([StatementMade.type]))
    }

    @Test func `it may be of today or before, not of tomorrow`() throws {
        let stage = try Stage.assigned()
        let tomorrow = stage.today.adding(days: 1)
        #expect(stage.verdict(Self.state(Self.alias, on: stage.today)) == .events([made]))
        #expect(stage.verdict(Self.state(Self.alias, on: tomorrow)) == .refused(.inTheFuture))
        let years = Examples.day(1999, 1, 1)
        #expect(stage.verdict(Self.state(Self.alias, on: years)) == .events([made]))
    }

    private let made = StatementMade.type

    @Test func `a name has a word, and what is verified says how`() throws {
        let stage = try Stage.assigned()
        let nobody = Stated.name(StatedName(given: "A", family: "", bornOn: nil))
        #expect(stage.verdict(Self.state(nobody)) == .refused(.nothingStated))
        #expect(stage.verdict(Self.state(Self.alias, .verified)) == .refused(.noExplanation))
        let empty = Self.state(Self.alias, .verified, note: "")
        #expect(stage.verdict(empty) == .refused(.noExplanation))
        let told = Self.state(Self.alias, .verified, note: "Asked the registrar.")
        #expect(stage.verdict(told) == .events([made]))
    }

    @Test func `a number of the criminal chain belongs in a case of that chain`() throws {
        let stage = try Stage.assigned()
        let act = Self.state(try Self.number(.criminalChain, "12 34 567"))
        #expect(stage.verdict(act) == .refused(.numberOfOtherChain))
        var other = try Stage()
        try other.perform(
            ReceiveHandover(
                source: .police, caseType: .criminalChain, identity: Examples.amara,
                nationality: Examples.nationality, handedOverOn: Examples.handedOver,
                answers: Examples.answers(), isUnaccompaniedMinor: .no, missing: []),
            by: Staff.police)
        #expect(other.verdict(act, by: Staff.intake) == .events([made]))
        try other.perform(act, by: Staff.intake)
        let parts = try #require(other.entries.last?.parts)
        #expect(parts.map(\.kind) == [.criminal])
    }

    static let numbers: [(ChainNumber.Kind, String, String?)] = [
        (.vNumber, "280.114.7723", "2801147723"), (.vNumber, "280114772", nil),
        (.vNumber, "28011477234", nil), (.criminalChain, "A1", "A1"), (.criminalChain, "", nil),
        (.criminalChain, String(repeating: "1", count: 20), String(repeating: "1", count: 20)),
        (.criminalChain, String(repeating: "1", count: 21), nil), (.criminalChain, "1-2", nil),
    ]

    @Test(arguments: numbers)
    func `a number has the form of its register`(
        kind: ChainNumber.Kind, text: String, kept: String?
    ) {
        #expect(ChainNumber(kind, text)?.text == kept)
    }

    // A message under another number of theirs bars them until somebody has found out.
    @Test func `a stay under a second number bars the person`() throws {
        var stage = try Stage.assigned()
        let second = Examples.vNumber("1234567890")
        let raise = RaiseBlocker(.vNumber(second), .courtStay, since: stage.today)
        #expect(stage.verdict(raise, by: Staff.ind) == .events(["unmatched.received"]))
        try stage.perform(Self.state(try Self.number(.vNumber, second.digits)))
        #expect(
            stage.verdict(raise, by: Staff.ind)
                == .events(["unmatched.received", "person.blockerRaised"]))
    }

    @Test func `a withdrawal takes nothing off the record`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.act)
        let id = try #require(try stage.person.statements.last?.id)
        let withdraw = WithdrawStatement(
            Examples.target, id, .aboutSomebodyElse, explanation: "Another file.")
        try stage.perform(withdraw)
        let person = try stage.person
        #expect(person.names.map(\.full) == ["Amara Okonjo"])
        #expect(person.statements.last?.content == Self.alias)
        let withdrawn = try #require(person.statements.last?.withdrawn)
        #expect(withdrawn.reason == .aboutSomebodyElse && withdrawn.onDay == stage.today)
        #expect(stage.verdict(withdraw) == .events([]))
        #expect(stage.verdict(Self.act) == .events([made]))
    }

    @Test func `a withdrawal needs a statement that can go, and a reason`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.act)
        func withdraw(_ id: StatementID, _ words: String = "W.") -> Verdict {
            stage.verdict(
                WithdrawStatement(Examples.target, id, .shownFalse, explanation: words))
        }
        #expect(withdraw(StatementID(high: 9, low: 9)) == .refused(.unknownStatement))
        let ids = try stage.person.statements.map(\.id)
        for id in ids.prefix(3) { #expect(withdraw(id) == .refused(.registrationStands)) }
        #expect(withdraw(ids[3], "") == .refused(.noExplanation))
    }

    @Test func `it works in any state of the case, and not for the erased`() throws {
        #expect(try Stage.departed().verdict(Self.act) == .events([made]))
        #expect(try Stage.received().verdict(Self.act, by: Staff.intake) == .events([made]))
        var stage = try Stage.assigned()
        try stage.perform(Self.act)
        let person = try stage.amara
        let erased = try stage.withoutKeys(of: [SubjectID(person)])
        let read = try #require(
            erased.snapshot(for: [.stream(person)]).state(person, as: Person.self))
        #expect(read.names.isEmpty && read.vNumbers.isEmpty)
        #expect(read.statements.count == 4)
        let gone = try Stage.erased()
        let target = Target.stream(try gone.amara)
        let act = StateAboutPerson(
            target, Self.alias, from: .person, .stated, on: Examples.handedOver)
        #expect(gone.verdict(act) == .refused(.erased))
        let first = try #require(try gone.person.statements.first?.id)
        let withdraw = WithdrawStatement(target, first, .shownFalse, explanation: "W.")
        #expect(gone.verdict(withdraw) == .refused(.erased))
        #expect(try gone.person.statements.allSatisfy { $0.content == nil })
    }

    @Test func `a second handover with another nationality states it and overwrites nothing`()
        throws
    {
        var stage = try Stage.departed()
        let other = try #require(NationalityCode("0055"))
        let handover = ReceiveHandover(
            source: .ind, caseType: .regularReturn, identity: Examples.amara, nationality: other,
            handedOverOn: stage.today, answers: Examples.answers(), isUnaccompaniedMinor: .no,
            missing: [])
        let decision = try stage.perform(handover, by: Staff.ind)
        #expect(
            decision.types == [
                "person.statementMade", "person.blockersAnswered", "case.handedOver",
            ])
        let person = try stage.person
        #expect(person.nationality == Examples.nationality)
        #expect(person.standingStatements.last?.content == .nationality(other))
        #expect(person.standingStatements.last?.source == .ind)
    }
}

/// The stored form of statements, frozen.
@Suite struct StatementEventsTests {
    static let id = #""statement":"00000000000000000000000000000004""#

    static let made = StatementMade(
        StatementID(high: 0, low: 4),
        .name(StatedName(given: "Amara", family: "KANARIE", bornOn: Examples.handedOver)),
        about: EventsTests.subject, from: .person, .document, note: EventsTests.note)

    static let numbered: StatementMade? = ChainNumber(.criminalChain, "A1").map {
        StatementMade(
            StatementID(high: 0, low: 4), .number($0), about: EventsTests.subject, from: .police,
            .verified, note: nil)
    }

    static let nationality = StatementMade(
        StatementID(high: 0, low: 4), .nationality(Examples.nationality),
        about: EventsTests.subject, from: .ind, .stated, note: nil)

    @Test func `the clear form is frozen and names nobody`() throws {
        let numbered = try #require(Self.numbered)
        let withdrawn = StatementWithdrawn(
            StatementID(high: 0, low: 4), .shownFalse, note: EventsTests.note)
        let frozen: [(any Event, String)] = [
            (Self.made, #"{"about":"name","source":"person",\#(Self.id),"strength":"document"}"#),
            (
                numbered,
                """
                {"about":"number","number":"criminalChain","source":"police",\(Self.id),\
                "strength":"verified"}
                """
            ),
            (
                Self.nationality,
                #"{"about":"nationality","source":"ind",\#(Self.id),"strength":"stated"}"#
            ),
            (withdrawn, #"{"reason":"shownFalse",\#(Self.id)}"#),
        ]
        for (event, clear) in frozen {
            #expect(String(decoding: event.clear.bytes, as: UTF8.self) == clear)
            let read = try type(of: event).init(EventsTests.stored(EventsTests.entry(event)))
            #expect(read.clear == event.clear)
            #expect(read.parts == event.parts)
            _ = try PersonEvent(EventsTests.entry(event))
        }
        #expect(Self.made.parts.map(\.kind) == [.identity, .text])
        #expect(numbered.parts.map(\.kind) == [.criminal])
        #expect(Self.nationality.parts.map(\.kind) == [.identity])
    }
}
