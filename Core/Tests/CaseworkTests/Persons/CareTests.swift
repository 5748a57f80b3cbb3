import Casework
import Kernel
import Law
import Testing

/// Who acts for a person, how to speak with them, and what needs care.
@Suite struct CareTests {
    static let day = Examples.handedOver
    static let lawyer = Representative.Contact(name: "KANARIE", reachedAt: "010-1234567")

    static func name(
        _ role: Representative.Role = .lawyer, from since: LocalDate = day,
        until: LocalDate? = nil
    ) -> NameRepresentative {
        NameRepresentative(Examples.target, role, lawyer, from: since, until: until)
    }

    static func ask(
        _ reply: InterviewReply = .answered("Needs a lift."), on askedOn: LocalDate = day,
        reviewOn: LocalDate = day.adding(days: 30)
    ) -> AskCircumstances {
        AskCircumstances(Examples.target, reply, on: askedOn, reviewOn: reviewOn)
    }

    static func end(_ id: RepresentativeID, on day: LocalDate) -> EndMandate {
        EndMandate(Examples.target, id, .laidDown, on: day)
    }

    @Test func `a mandate holds on its first and its last day`() throws {
        var stage = try Stage.assigned()
        let until = Self.day.adding(days: 10)
        try stage.perform(Self.name(until: until))
        let named = try #require(try stage.person.representatives.first)
        #expect(!named.isActing(on: Self.day.adding(days: -1)))
        #expect(named.isActing(on: Self.day) && named.isActing(on: until))
        #expect(!named.isActing(on: until.adding(days: 1)))
        #expect(named.contact == Self.lawyer)
        #expect(stage.verdict(Self.name(until: until)) == .events([]))
    }

    @Test func `an ended mandate holds no longer from that day, and stays on record`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.name())
        let id = try #require(try stage.person.representatives.first?.id)
        let later = Self.day.adding(days: 3)
        stage.now = Instant(later, hour: 9)
        let early = Self.end(id, on: Self.day.adding(days: -1))
        #expect(stage.verdict(early) == .refused(.beforeMandate))
        let ahead = Self.end(id, on: later.adding(days: 1))
        #expect(stage.verdict(ahead) == .refused(.inTheFuture))
        try stage.perform(Self.end(id, on: later))
        let person = try stage.person
        #expect(person.representatives.count == 1)
        #expect(person.representatives(on: later.adding(days: -1)).count == 1)
        #expect(person.representatives(on: later).isEmpty)
        #expect(stage.verdict(Self.end(id, on: later)) == .events([]))
        let nobody = Self.end(RepresentativeID(high: 9, low: 9), on: later)
        #expect(stage.verdict(nobody) == .refused(.unknownRepresentative))
    }

    @Test func `a representative has a name and a mandate that can be`() throws {
        let stage = try Stage.assigned()
        let nameless = NameRepresentative(
            Examples.target, .guardian, .init(name: "", reachedAt: nil), from: Self.day)
        #expect(stage.verdict(nameless) == .refused(.nothingStated))
        let ahead = Self.name(from: Self.day.adding(days: 1))
        #expect(stage.verdict(ahead) == .refused(.inTheFuture))
        let reversed = Self.name(until: Self.day.adding(days: -1))
        #expect(stage.verdict(reversed) == .refused(.mandateReversed))
        #expect(stage.verdict(Self.name(until: Self.day)) == .events([RepresentativeNamed.type]))
    }

    @Test func `the last language counts, and the same again changes nothing`() throws {
        var stage = try Stage.assigned()
        let act = NoteLanguage(Examples.target, "Igbo", needsInterpreter: .yes)
        try stage.perform(act)
        #expect(stage.verdict(act) == .events([]))
        try stage.perform(NoteLanguage(Examples.target, "Igbo", needsInterpreter: .no))
        #expect(try stage.person.language?.needsInterpreter == .no)
        let empty = NoteLanguage(Examples.target, "", needsInterpreter: .unknown)
        #expect(stage.verdict(empty) == .refused(.nothingStated))
    }

    static let replies: [(InterviewReply, Circumstances.Reply)] =
        [(.answered("Words."), .told("Words."))]
        + NotAsked.allCases.map { (.notAsked($0), .notAsked($0)) }

    @Test(arguments: replies)
    func `declined and not asked are answers too`(
        reply: InterviewReply, kept: Circumstances.Reply
    ) throws {
        var stage = try Stage.assigned()
        try stage.perform(Self.ask(reply))
        let last = try #require(try stage.person.circumstances)
        #expect(last.reply == kept && last.askedOn == Self.day)
        #expect(last.reviewOn == Self.day.adding(days: 30))
        // Asked again on the same day it is asked again.
        #expect(stage.verdict(Self.ask(reply)) == .events([CircumstancesAsked.type]))
    }

    @Test func `it is looked at again after today and within a year`() throws {
        let stage = try Stage.assigned()
        func verdict(_ days: Int) -> Verdict {
            stage.verdict(Self.ask(reviewOn: Self.day.adding(days: days)))
        }
        #expect(verdict(0) == .refused(.reviewNotLater))
        #expect(verdict(1) == .events([CircumstancesAsked.type]))
        #expect(verdict(365) == .events([CircumstancesAsked.type]))
        #expect(verdict(366) == .refused(.reviewTooLate))
        let ahead = Self.ask(on: Self.day.adding(days: 1))
        #expect(stage.verdict(ahead) == .refused(.inTheFuture))
        #expect(stage.verdict(Self.ask(.answered(""))) == .refused(.nothingStated))
    }

    @Test func `an interview asks it too, and the last answer counts`() throws {
        var stage = try Stage.assigned()
        try stage.perform(Examples.interview())
        let asked = try #require(try stage.dossier.circumstances)
        #expect(asked.reply == .told("Said.") && asked.askedOn == Self.day)
        #expect(asked.reviewOn == Self.day.adding(days: 90))
        stage.now = Instant(Self.day.adding(days: 5), hour: 9)
        try stage.perform(
            Self.ask(.notAsked(.declined), on: stage.today, reviewOn: Self.day.adding(days: 30)))
        #expect(try stage.dossier.circumstances?.reply == .notAsked(.declined))
        // A report that comes in late of an interview before it changes nothing.
        try stage.perform(Examples.interview(on: Self.day.adding(days: 2)))
        #expect(try stage.dossier.circumstances?.reply == .notAsked(.declined))
    }

    @Test func `a review and a mandate that ends are duties from their day`() throws {
        var stage = try Stage.assigned()
        #expect(try stage.careDuties.isEmpty)
        try stage.perform(Self.ask())
        try stage.perform(Self.name(until: Self.day.adding(days: 10)))
        let duties = try stage.careDuties
        #expect(duties.map(\.kind) == [.reviewCircumstances, .renewMandate])
        #expect(duties.map(\.since) == [Self.day.adding(days: 30), Self.day.adding(days: 10)])
        #expect(duties.map(\.due.day) == [Self.day.adding(days: 30), Self.day.adding(days: 17)])
        // An interview since has looked at it again; the mandate is another matter.
        var talked = stage
        talked.now = Instant(Self.day.adding(days: 2), hour: 9)
        try talked.perform(Examples.interview(on: talked.today))
        #expect(try talked.careDuties.map(\.kind) == [.renewMandate])
        // Another lawyer takes over on the next day at the latest.
        stage.now = Instant(Self.day.adding(days: 11), hour: 9)
        try stage.perform(
            NameRepresentative(
                Examples.target, .lawyer, .init(name: "Other", reachedAt: nil), from: stage.today))
        #expect(try stage.careDuties.map(\.kind) == [.reviewCircumstances])
        #expect(try Stage.departed().careDuties.isEmpty)
    }

    @Test func `nothing is written about the erased, and nothing of them is left to read`()
        throws
    {
        var stage = try Stage.departed()
        try stage.perform(Self.ask(on: Self.day, reviewOn: stage.today.adding(days: 1)))
        try stage.perform(Self.name())
        try stage.perform(NoteLanguage(Examples.target, "Igbo", needsInterpreter: .yes))
        let target = Target.stream(try stage.amara)
        try stage.perform(ProposeErasure(target), by: Staff.privacy)
        try stage.perform(ConfirmErasure(target), by: Staff.otherPrivacy)
        for gone in [stage, try stage.withoutKeys(of: [SubjectID(try stage.amara)])] {
            let person = try gone.person
            #expect(person.language?.name == nil)
            #expect(person.circumstances?.reply == .told(nil))
            #expect(person.representatives.allSatisfy { $0.contact == nil })
            let acts: [any Act] = [
                NameRepresentative(target, .lawyer, Self.lawyer, from: Self.day),
                NoteLanguage(target, "Igbo", needsInterpreter: .no),
                AskCircumstances(
                    target, .notAsked(.declined), on: Self.day,
                    reviewOn: gone.today.adding(days: 1)),
            ]
            for act in acts { #expect(gone.verdict(act, by: Staff.lead) != .events([])) }
            for act in acts.prefix(2) { #expect(gone.verdict(act) == .refused(.erased)) }
        }
    }
}

extension Stage {
    var careDuties: [Duty] {
        get throws { try dossier.returnCase.careDuties(of: try dossier.person) }
    }

    /// Amara's case with her.
    var dossier: Dossier {
        get throws {
            try snapshot(for: [.stream(try amara)]).dossier(.stream(try amara))
        }
    }
}

/// The stored form of care, frozen: nothing of it is readable without the person's key.
@Suite struct CareEventsTests {
    static let events: [(any Event, String, [PartClass])] = {
        let id = RepresentativeID(high: 0, low: 4)
        let named = #""representative":"00000000000000000000000000000004""#
        let subject = EventsTests.subject
        let review = Examples.handedOver
        return [
            (
                RepresentativeNamed(id, .guardian, CareTests.lawyer, of: subject, until: review),
                "{\(named),\"role\":\"guardian\",\"until\":19786}", [.contact]
            ),
            (
                RepresentativeNamed(
                    id, .lawyer, .init(name: "K", reachedAt: nil), of: subject, until: nil),
                "{\(named),\"role\":\"lawyer\"}", [.contact]
            ),
            (MandateEnded(id, .cameOfAge), "{\"reason\":\"cameOfAge\",\(named)}", []),
            (
                LanguageNoted("KANARIE", needsInterpreter: .unknown, of: subject),
                #"{"interpreter":"unknown"}"#, [.identity]
            ),
            (
                CircumstancesAsked(.told("KANARIE"), about: subject, reviewOn: review),
                #"{"reviewOn":19786}"#, [.text]
            ),
            (
                CircumstancesAsked(.notAsked(.unsafe), about: subject, reviewOn: review),
                #"{"notAsked":"unsafe","reviewOn":19786}"#, []
            ),
        ]
    }()

    @Test(arguments: events.indices)
    func `the clear form is frozen`(row: Int) throws {
        let (event, clear, parts) = Self.events[row]
        #expect(String(decoding: event.clear.bytes, as: UTF8.self) == clear)
        #expect(event.parts.map(\.kind) == parts)
        let read = try type(of: event).init(EventsTests.stored(EventsTests.entry(event)))
        #expect(read.clear == event.clear)
        #expect(read.parts == event.parts)
        let gone = try type(of: event).init(EventsTests.entry(event).closing())
        #expect(gone.clear == event.clear)
        _ = try PersonEvent(EventsTests.entry(event))
    }
}
