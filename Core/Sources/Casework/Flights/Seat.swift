public import Kernel

/// A place on a flight, held for one case.
public struct Seat: Hashable, Sendable {
    public let flight: StreamID
    public let number: Int

    public init(_ number: Int, on flight: StreamID) {
        (self.number, self.flight) = (number, flight)
    }

    var claim: Claim { Claim("seat", .open(flight.description), slot: number) }

    var fields: Fields { ["flight": .id(flight), "number": .number(number)] }

    init(_ fields: Fields) throws(Malformed) {
        flight = try fields.id("flight")
        number = try fields.number("number")
    }

    func taken(for caseID: StreamID, on day: LocalDate) -> Append {
        Append(SeatTaken(number, for: caseID), to: flight, onDay: day, takes: [claim])
    }

    func released(on day: LocalDate) -> Append {
        Append(SeatReleased(number), to: flight, onDay: day, releases: [claim])
    }
}

extension Snapshot {
    /// A free seat on a flight that leaves then and goes there.
    func seat(
        on flight: StreamID, at leavesAt: Instant, to destination: CountryCode
    ) throws(Refusal) -> Seat {
        guard let state: Flight = state(flight), let offer = state.offer, !state.isCancelled else {
            throw Refusal(.noFlight)
        }
        guard offer.leavesAt == leavesAt, offer.destination == destination else {
            throw Refusal(.otherFlight)
        }
        guard let free = state.freeSeat else { throw Refusal(.flightFull) }
        return Seat(free, on: flight)
    }
}

extension Refusal.Reason {
    public static let noFlight = Self("flight.none")
    /// It leaves at another moment or goes elsewhere.
    public static let otherFlight = Self("flight.other")
    public static let flightFull = Self("flight.full")
}
