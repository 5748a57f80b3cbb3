import Casework
import Kernel
import Testing

/// Documents that a person holds, and the days on which they open a country.
@Suite struct TravelDocumentTests {
    static let first = Examples.day(2024, 3, 1)
    static let last = Examples.day(2024, 6, 12)

    static func passport(
        until day: LocalDate = last, number: String = "KANARIE"
    ) -> RecordDocument {
        RecordDocument(
            Examples.target, .passport, issuedBy: Examples.origin, from: first, until: day,
            number: number)
    }

    static func held() throws -> Stage {
        var stage = try Stage.assigned(holding: nil)
        try stage.perform(passport())
        return stage
    }

    @Test(arguments: [
        (Examples.day(2024, 2, 29), false), (first, true), (last, true),
        (Examples.day(2024, 6, 13), false),
    ])
    func `a document opens its country from its first to its last day`(
        day: LocalDate, opens: Bool
    ) throws {
        let person = try Self.held().person
        #expect((person.travelDocument(validOn: day, for: Examples.origin) != nil) == opens)
        #expect(person.travelDocument(validOn: day, for: Examples.elsewhere) == nil)
    }

    @Test func `a document of a Member State opens its destination, not its issuer`() throws {
        var stage = try Stage.assigned(holding: nil)
        try stage.perform(
            RecordDocument(
                Examples.target, .euLaissezPasser, issuedBy: Examples.elsewhere,
                opens: Examples.origin, from: Self.first, until: Self.last, number: "1"))
        let document = try #require(try stage.person.documents.first)
        #expect(document.isValid(on: Self.first, for: Examples.origin))
        #expect(!document.isValid(on: Self.first, for: Examples.elsewhere))
    }

    @Test func `the document that is valid longest is given`() throws {
        var stage = try Self.held()
        try stage.perform(Self.passport(until: Self.last.adding(days: 1), number: "2"))
        let found = try stage.person.travelDocument(validOn: Self.first, for: Examples.origin)
        #expect(found?.number == "2")
    }

    @Test(arguments: DocumentEnded.Reason.allCases)
    func `a document that ended opens nothing from that day`(
        reason: DocumentEnded.Reason
    ) throws {
        var stage = try Self.held()
        stage.now = Instant(Examples.day(2024, 3, 20), hour: 9)
        let id = try #require(try stage.person.documents.first?.id)
        try stage.perform(EndDocument(Examples.target, id, reason, on: stage.today))
        let document = try #require(try stage.person.documents.first)
        #expect(document.isValid(on: Examples.day(2024, 3, 19)))
        #expect(!document.isValid(on: Examples.day(2024, 3, 20)))
        #expect(
            stage.verdict(EndDocument(Examples.target, id, reason, on: stage.today)) == .events([]))
    }

    @Test func `the same document again changes nothing`() throws {
        #expect(try Self.held().verdict(Self.passport()) == .events([]))
        #expect(
            try Self.held().verdict(Self.passport(until: Self.last.adding(days: 1)))
                == .events(["person.documentHeld"]))
    }

    @Test func `a document outlives the case`() throws {
        var stage = try Stage.departed()
        try stage.perform(Self.passport())
        #expect(try stage.person.documents.count == 2)
    }

    @Test func `what cannot be a document is refused and says why`() throws {
        let stage = try Self.held()
        let id = try #require(try stage.person.documents.first?.id)
        let tomorrow = stage.today.adding(days: 1)
        let refused: [(any Act, Refusal.Reason)] = [
            (Self.passport(number: ""), .documentWithoutNumber),
            (Self.passport(until: Self.first.adding(days: -1)), .validityReversed),
            (
                EndDocument(Examples.target, DocumentID(high: 9, low: 9), .lost, on: stage.today),
                .unknownDocument
            ),
            (EndDocument(Examples.target, id, .lost, on: tomorrow), .inTheFuture),
        ]
        for (act, reason) in refused { #expect(stage.verdict(act) == .refused(reason)) }
        #expect(stage.verdict(Self.passport(until: Self.first)) == .events(["person.documentHeld"]))
    }

    @Test func `an erased person has no number left and gets no document`() throws {
        var stage = try Stage.departed()
        try stage.perform(Self.passport())
        let target = Target.stream(try stage.amara)
        try stage.perform(ProposeErasure(target), by: Staff.privacy)
        try stage.perform(ConfirmErasure(target), by: Staff.otherPrivacy)
        #expect(try stage.person.documents.map(\.number) == [nil, nil])
        let read = try stage.withoutKeys(of: [SubjectID(try stage.amara)])
        #expect(try read.person.documents.map(\.number) == [nil, nil])
        let act = RecordDocument(
            target, .passport, issuedBy: Examples.origin, from: Self.first, until: Self.last,
            number: "1")
        #expect(stage.verdict(act) == .refused(.erased))
    }

    @Test(arguments: [
        (Examples.leavesAt.day, [Duty.Kind.renewDocument]),
        (Examples.leavesAt.day.adding(days: -1), [.renewForDeparture]),
    ])
    func `a document that expires before the departure asks for another`(
        until: LocalDate, kinds: [Duty.Kind]
    ) throws {
        var stage = try Stage.planned()
        let held = try #require(try stage.person.documents.first?.id)
        try stage.perform(EndDocument(Examples.target, held, .lost, on: stage.today))
        try stage.perform(Self.passport(until: until))
        let duties = try stage.amarasCase.documentDuties(of: stage.person)
        #expect(duties.map(\.kind) == kinds)
    }

    @Test func `thirty days before the last day somebody must renew it`() throws {
        let duty = try #require(
            try Self.held().amarasCase.documentDuties(of: Self.held().person).first)
        #expect(duty.since == Examples.day(2024, 5, 13))
        #expect(duty.due.day == Self.last)
        var closed = try Stage.departed()
        try closed.perform(Self.passport())
        #expect(try closed.amarasCase.documentDuties(of: closed.person) == [])
    }
}
