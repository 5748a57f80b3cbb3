public import Kernel

/// A flight on which seats are held for departures. Dutch: vlucht.
public struct Flight: Folded {
    public static let kind = "flight"

    public let id: StreamID
    /// nil before it was offered.
    public private(set) var offer: FlightOffered?
    /// Which case sits where; a seat is a number below the number of seats.
    public private(set) var seats: [Int: StreamID] = [:]
    public private(set) var isCancelled = false

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    /// The first seat that nobody holds; nil when all are taken.
    public var freeSeat: Int? {
        guard let offer, !isCancelled else { return nil }
        return (0..<offer.seats).first { seats[$0] == nil }
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch try FlightEvent(entry) {
        case .offered(let event): offer = event
        case .seatTaken(let event): seats[event.seat] = event.caseID
        case .seatReleased(let event): seats[event.seat] = nil
        case .cancelled: isCancelled = true
        }
    }
}

/// What happened to a flight.
public enum FlightEvent: Sendable {
    case offered(FlightOffered)
    case seatTaken(SeatTaken)
    case seatReleased(SeatReleased)
    case cancelled(FlightCancelled)

    public init(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case FlightOffered.type: self = .offered(try .init(entry))
        case SeatTaken.type: self = .seatTaken(try .init(entry))
        case SeatReleased.type: self = .seatReleased(try .init(entry))
        case FlightCancelled.type: self = .cancelled(try .init(entry))
        default: throw Malformed("no flight event: \(entry.type)")
        }
    }
}

/// Seats on a flight were offered.
public struct FlightOffered: Event {
    public static let type = "flight.offered"

    /// As the carrier writes it: `AT 851`.
    public let number: String
    public let leavesAt: Instant
    public let destination: CountryCode
    /// At least one.
    public let seats: Int

    public init(_ number: String, at leavesAt: Instant, to destination: CountryCode, seats: Int) {
        (self.number, self.leavesAt) = (number, leavesAt)
        (self.destination, self.seats) = (destination, seats)
    }

    public var clear: Fields {
        [
            "number": .text(number), "leavesAt": .instant(leavesAt),
            "destination": .text(destination.digits), "seats": .number(seats),
        ]
    }

    public init(_ entry: Entry) throws(Malformed) {
        guard let country = CountryCode(try entry.clear.text("destination")) else {
            throw Malformed("destination")
        }
        number = try entry.clear.text("number")
        leavesAt = try entry.clear.instant("leavesAt")
        destination = country
        seats = try entry.clear.number("seats")
    }
}

/// A seat is held for a case.
public struct SeatTaken: Event {
    public static let type = "flight.seatTaken"

    public let seat: Int
    public let caseID: StreamID

    public init(_ seat: Int, for caseID: StreamID) { (self.seat, self.caseID) = (seat, caseID) }
    public var clear: Fields { ["seat": .number(seat), "case": .id(caseID)] }

    public init(_ entry: Entry) throws(Malformed) {
        seat = try entry.clear.number("seat")
        caseID = try entry.clear.id("case")
    }
}

/// A seat is free again.
public struct SeatReleased: Event {
    public static let type = "flight.seatReleased"

    public let seat: Int

    public init(_ seat: Int) { self.seat = seat }
    public var clear: Fields { ["seat": .number(seat)] }
    public init(_ entry: Entry) throws(Malformed) { seat = try entry.clear.number("seat") }
}

/// The flight will not leave, or not with us.
public struct FlightCancelled: Event {
    public static let type = "flight.cancelled"

    public init() {}
    public var clear: Fields { [:] }
    public init(_ entry: Entry) throws(Malformed) {}
}
