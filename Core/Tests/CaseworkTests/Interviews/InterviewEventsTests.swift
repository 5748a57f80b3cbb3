import Casework
import Kernel
import Testing

/// The stored form of contacts, frozen like the others.
@Suite struct InterviewEventsTests {
    static let note = PhoneNoteID(high: 0, low: 6)
    static let id = "00000000000000000000000000000006"

    static let day = Examples.handedOver
    static let plan = InterviewPlan(
        at: Instant(Examples.handedOver, hour: 9), halfHours: 2, in: "NRD/1",
        interpreter: InterpreterPlan(.ti, .byPhone), safety: .safeRoom)
    static let elsewhere = InterviewPlan(
        at: Instant(Examples.handedOver, hour: 9), halfHours: 1, in: nil, interpreter: nil,
        safety: .ordinary)

    static let all: [(any Event, String)] = [
        (
            PhoneNoteMade(note, with: .lawyer, EventsTests.note),
            "{\"caller\":\"lawyer\",\"note\":\"\(id)\",\"settles\":[]}"
        ),
        (
            PhoneNoteMade(
                note, with: .person, EventsTests.note, followUp: Examples.handedOver,
                settles: [note]),
            """
            {"caller":"person","followUp":19786,"note":"\(id)","settles":["\(id)"]}
            """
        ),
        (
            InterviewPlanned(InterviewID(high: 0, low: 6), plan),
            """
            {"interview":"\(id)","plan":{"halfHours":2,"language":"ti","room":"NRD/1",\
            "safety":"safeRoom","startsAt":1709539200000000,"way":"byPhone"}}
            """
        ),
        (
            InterviewMoved(InterviewID(high: 0, low: 6), elsewhere),
            """
            {"interview":"\(id)","plan":{"halfHours":1,"safety":"ordinary",\
            "startsAt":1709539200000000}}
            """
        ),
        (
            InterviewCalledOff(InterviewID(high: 0, low: 6), .didNotAppear),
            "{\"interview\":\"\(id)\",\"reason\":\"didNotAppear\"}"
        ),
        (
            InterviewAmended(
                2, about: EventsTests.subject, reason: "KANARIE",
                changes: [.health: .answered("KANARIE"), .family: .notAsked(.unsafe)]),
            #"{"notAsked":{"family":"unsafe"},"report":2}"#
        ),
        (InterviewContradicted(2, note: EventsTests.note), #"{"report":2}"#),
        (
            PlanMade(
                [PlanStep(PlanStepID(high: 0, low: 6), .other, by: .person, dueOn: day)],
                reviewOn: day, view: PersonView(.answered("KANARIE"), of: EventsTests.subject),
                words: [PlanStepID(high: 0, low: 6): "KANARIE"]),
            """
            {"reviewOn":19786,"steps":[{"dueOn":19786,"kind":"other","owner":"person",\
            "step":"\(id)"}]}
            """
        ),
        (
            PlanMade(
                [], reviewOn: day,
                view: PersonView(.notAsked(.declined), of: EventsTests.subject), words: [:]),
            #"{"reviewOn":19786,"steps":[],"viewNotAsked":"declined"}"#
        ),
        (
            PlanStepDone(
                PlanStepID(high: 0, low: 6), .notPossible, note: EventsTests.note),
            "{\"outcome\":\"notPossible\",\"step\":\"\(id)\"}"
        ),
        (
            PlanReviewed(
                reviewOn: day, view: PersonView(.notAsked(.unsafe), of: EventsTests.subject)),
            #"{"reviewOn":19786,"viewNotAsked":"unsafe"}"#
        ),
        (PlannedInterviewHeld(InterviewID(high: 0, low: 6)), "{\"interview\":\"\(id)\"}"),
    ]

    @Test(arguments: all.indices)
    func `the clear form is frozen`(row: Int) throws {
        let (event, json) = Self.all[row]
        #expect(String(decoding: event.clear.bytes, as: UTF8.self) == json)
        let entry = try EventsTests.stored(EventsTests.entry(event))
        let read = try type(of: event).init(entry)
        #expect(read.clear == event.clear)
        #expect(read.parts == event.parts)
        let closed = try type(of: event).init(entry.closing())
        #expect(closed.clear == event.clear)
        #expect(closed.parts.allSatisfy { $0.content == nil })
    }
}
