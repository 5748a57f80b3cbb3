import Casework
import Kernel
import Law
import Testing

/// Amara's case ran in an earlier system and is taken over, and taken back.
@Suite struct ImportTests {
    static let source: LegacySource = {
        guard let source = LegacySource("ISTV") else { preconditionFailure("no such code") }
        return source
    }()

    static let act = ImportCase(Examples.handover(from: .police), from: source, as: "A-1")

    func taken() throws -> (Stage, StreamID) {
        var stage = try Stage()
        try stage.perform(Self.act, by: Staff.intake)
        let caseID = try #require(stage.all(ReturnCase.self).first?.0)
        return (stage, caseID)
    }

    @Test func `a case comes in as it was, and casework may go on`() throws {
        let (stage, caseID) = try taken()
        let episode = try #require(stage.states[caseID]?.state as? ReturnCase).open
        #expect(episode?.origin?.source == Self.source && episode?.origin?.externalID == "A-1")
        #expect(episode?.intake == .accepted)
        let decision = try Stage().decide(Self.act, by: Staff.intake)
        let claims = decision.appends.flatMap(\.takes).filter { $0.kind == "import" }
        #expect(claims == [Claim("import", .secret("ISTV/A-1"))])
    }

    @Test func `somebody with an open case does not come in a second time`() throws {
        let (stage, _) = try taken()
        #expect(throws: Refusal(.caseOpen)) { try stage.decide(Self.act, by: Staff.intake) }
    }

    static let days: [(Int, Refusal.Reason?)] = [(0, nil), (1, .inTheFuture)]

    @Test(arguments: days.indices) func `no case was handed over tomorrow`(row: Int) throws {
        let (days, reason) = Self.days[row]
        let stage = try Stage(on: Examples.handedOver.adding(days: -days))
        do {
            _ = try stage.decide(Self.act, by: Staff.intake)
            #expect(reason == nil)
        } catch let refusal as Refusal {
            #expect(refusal.reason == reason)
        }
    }

    @Test func `what is taken back ends uncounted and may come in again`() throws {
        var (stage, caseID) = try taken()
        let withdraw = WithdrawImport(.stream(caseID), .again)
        let decision = try stage.perform(withdraw, by: Staff.intake)
        let freed = decision.appends.flatMap(\.releases).map(\.kind)
        #expect(freed == ["open-episode", "import"])
        let closed = try #require(stage.states[caseID]?.state as? ReturnCase)
        #expect(closed.open == nil && closed.episodes.last?.ending?.kind == .withdrawn)
        #expect(throws: Refusal(.caseClosed)) { try stage.decide(withdraw, by: Staff.intake) }
        try stage.perform(Self.act, by: Staff.intake)
        #expect((stage.states[caseID]?.state as? ReturnCase)?.episodes.count == 2)
    }

    @Test func `a case that came in here is not taken back`() throws {
        let stage = try Stage.assigned()
        let withdraw = WithdrawImport(Examples.target, .wrongRow)
        #expect(throws: Refusal(.notImported)) { try stage.decide(withdraw, by: Staff.intake) }
    }

    @Test func `after erasure the source stays and the id is gone`() throws {
        let (stage, caseID) = try taken()
        let person = try #require(stage.all(Person.self).first?.0)
        let erased = try stage.withoutKeys(of: [SubjectID(person)])
        let origin = (erased.states[caseID]?.state as? ReturnCase)?.open?.origin
        #expect(origin?.source == Self.source && origin?.externalID == nil)
    }

    static let codes: [(String, Bool)] = [
        ("ISTV", true), ("A1", true), ("INDIGO-2", true), ("A", false), ("istv", false),
        ("ABCDEFGHIJKL", true), ("ABCDEFGHIJKLM", false), ("IS TV", false), ("", false),
    ]

    @Test(arguments: codes) func `a source is a short code`(text: String, isCode: Bool) {
        #expect((LegacySource(text) != nil) == isCode)
    }

    static let stored: [(any Event, String)] = [
        (
            CaseImported(
                ImportOrigin(source, externalID: "A-1", otherSources: ["bornOn": source]),
                about: EventsTests.note.subject),
            #"{"otherSources":{"bornOn":"ISTV"},"source":"ISTV"}"#
        ),
        (ImportWithdrawn(.wrongRow), #"{"reason":"wrongRow"}"#),
    ]

    @Test(arguments: stored.indices) func `the clear form is frozen`(row: Int) throws {
        let (event, json) = Self.stored[row]
        #expect(String(decoding: event.clear.bytes, as: UTF8.self) == json)
        let entry = try EventsTests.stored(EventsTests.entry(event))
        let read = try type(of: event).init(entry)
        #expect(read.clear == event.clear)
        #expect(read.parts == event.parts)
    }
}
