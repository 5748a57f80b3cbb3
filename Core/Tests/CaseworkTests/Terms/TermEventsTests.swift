import Casework
import Kernel
import Law
import Testing

/// The stored form of what happens to a term, frozen. The receipts in it are frozen by the room
/// Law.
@Suite struct TermEventsTests {
    static let frozen: [(any Event, String)] = [
        (
            ApplicationDated(
                ApplicationDays(made: nil, registered: Examples.handedOver, lodged: nil)),
            #"{"registered":19786}"#
        ),
        (
            ApplicationDated(
                ApplicationDays(
                    made: Examples.handedOver, registered: Examples.handedOver,
                    lodged: Examples.handedOver)),
            #"{"lodged":19786,"made":19786,"registered":19786}"#
        ),
        (
            TermEnded(.transfer, .done, against: ["DUB-08"], note: EventsTests.note),
            #"{"against":["DUB-08"],"rule":"DUB-08","why":"done"}"#
        ),
        (
            TermEnded(.ban, .mistaken, against: [], note: EventsTests.note),
            #"{"against":[],"rule":"EB-03","why":"mistaken"}"#
        ),
        (LapseConfirmed(.ban, note: EventsTests.note), #"{"rule":"EB-03"}"#),
    ]

    @Test(arguments: frozen.indices)
    func `the clear form is frozen`(row: Int) throws {
        let (event, json) = Self.frozen[row]
        #expect(String(decoding: event.clear.bytes, as: UTF8.self) == json)
        try check(event)
    }

    @Test func `what carries receipts is read back as it was`() throws {
        let receipts = try TermTests.transfer().receipts
        let note = EventsTests.note
        let events: [any Event] = [
            TermBegun(receipts), TermLengthened(by: "DUB-10", receipts, note: note),
            TermSettled(receipts[0], note: note), TermComputed(receipts, stillSince: nil),
            TermComputed(receipts, stillSince: Examples.handedOver), TermLapsed(receipts),
        ]
        for event in events { try check(event) }
        #expect(throws: Malformed.self) {
            try TermBegun(try EventsTests.stored(EventsTests.entry(TermBegun([]))))
        }
    }

    private func check(_ event: any Event) throws {
        let entry = try EventsTests.stored(EventsTests.entry(event))
        let read = try type(of: event).init(entry)
        #expect(read.clear == event.clear)
        #expect(read.parts == event.parts)
    }
}
