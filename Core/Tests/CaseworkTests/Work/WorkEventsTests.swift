import Casework
import Kernel
import Testing

/// The stored form of what people arrange about duties, frozen like the others.
@Suite struct WorkEventsTests {
    static let duty = DutyID(.renewDocument, of: "a.b", since: Examples.handedOver)
    static let message = AwaitedID(.supportAnswer, since: Examples.handedOver)
    static let json = #""duty":{"key":"a.b","kind":"renewDocument","since":19786}"#
    static let officer = #""00000000000000000000000000000003""#

    static let all: [(any Event, String)] = [
        (DutyTaken(duty, by: EventsTests.actor), "{\"by\":\(officer),\(json)}"),
        (
            DutyHandedOver(duty, to: EventsTests.actor, .absence, note: EventsTests.note),
            "{\(json),\"officer\":\(officer),\"reason\":\"absence\"}"
        ),
        (
            DutyPutOff(
                duty, until: Examples.decided, .waitsForOthers, note: EventsTests.note),
            "{\(json),\"reason\":\"waitsForOthers\",\"until\":19793}"
        ),
        (DutyTakenBack(duty), "{\(json)}"),
        (
            SenderReminded(message),
            #"{"message":{"key":"","kind":"supportAnswer","since":19786}}"#
        ),
        (
            ArrivalNoted(message, by: .phone, note: EventsTests.note),
            #"{"message":{"key":"","kind":"supportAnswer","since":19786},"way":"phone"}"#
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
        guard case .work = try CaseEvent(entry) else {
            Issue.record("\(type(of: event).type) is no fact about work")
            return
        }
    }

    @Test func `a duty is named in an address and read back`() {
        for kind in Duty.Kind.allCases {
            for key in ["", "00ff", "a.b"] {
                let duty = DutyID(kind, of: key, since: Examples.handedOver)
                #expect(DutyID(duty.description) == duty)
            }
        }
        let wrong = ["", "assign", "assign.", "nothing..1", "assign..x", "assign..99999999999"]
        for text in wrong { #expect(DutyID(text) == nil, "\(text)") }
    }
}
