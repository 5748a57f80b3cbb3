import Casework
import Kernel
import Testing

/// The stored form of contacts, frozen like the others.
@Suite struct InterviewEventsTests {
    static let note = PhoneNoteID(high: 0, low: 6)
    static let id = "00000000000000000000000000000006"

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
