import Casework
import Kernel
import Testing

/// The stored form of journeys, support and flights, frozen like the others.
@Suite struct JourneyEventsTests {
    static let seat = #""seat":{"flight":"00000000000000000000000000000009","number":2}"#

    static let all: [(any Event, String)] = {
        let flight = StreamID(high: 0, low: 9)
        let place = SeatExamples.seat
        let moment = #""leavesAt":1718182800000000"#
        return [
            (
                DepartureScheduled(at: Examples.leavesAt, to: Examples.origin, in: place),
                "{\"destination\":\"5010\",\(moment),\(seat)}"
            ),
            (
                IndependentDeparturePlanned(at: Examples.leavesAt, to: Examples.origin),
                "{\"destination\":\"5010\",\(moment)}"
            ),
            (IndependentDepartureCancelled(.ill), #"{"reason":"ill"}"#),
            (AvailabilityRecorded(.reception), #"{"evidence":"reception"}"#),
            (WillingnessStated(note: EventsTests.note), "{}"),
            (
                WillingnessEnded(.stepsNotTaken, note: EventsTests.note),
                #"{"reason":"stepsNotTaken"}"#
            ),
            (
                SupportAsked(.rean, known: [.withoutMeans: .yes]),
                #"{"known":{"withoutMeans":"yes"},"scheme":"rean"}"#
            ),
            (SupportGranted(.rean, amount: Euro(200)), #"{"cents":20000,"scheme":"rean"}"#),
            (
                SupportRefused(.rean, unmet: [.noObjection]),
                #"{"scheme":"rean","unmet":["noObjection"]}"#
            ),
            (
                SupportRevoked(.rean, .didNotLeave),
                #"{"reason":"didNotLeave","scheme":"rean"}"#
            ),
            (
                FlightOffered("AT 851", at: Examples.leavesAt, to: Examples.origin, seats: 4),
                "{\"destination\":\"5010\",\(moment),\"number\":\"AT 851\",\"seats\":4}"
            ),
            (
                SeatTaken(2, for: flight),
                #"{"case":"00000000000000000000000000000009","seat":2}"#
            ),
            (SeatReleased(2), #"{"seat":2}"#),
            (FlightCancelled(), "{}"),
        ]
    }()

    @Test(arguments: all.indices)
    func `the clear form is frozen`(row: Int) throws {
        let (event, json) = Self.all[row]
        #expect(String(decoding: event.clear.bytes, as: UTF8.self) == json)
        let entry = try EventsTests.stored(EventsTests.entry(event))
        let read = try type(of: event).init(entry)
        #expect(read.clear == event.clear)
        #expect(read.parts == event.parts)
    }
}

/// A seat as an act would take it.
enum SeatExamples {
    static let seat = Seat(2, on: StreamID(high: 0, low: 9))
}
