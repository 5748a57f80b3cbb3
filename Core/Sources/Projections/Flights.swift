import Casework
public import Kernel

/// One row a flight: where it goes, when, and how many seats are taken. Nobody's name.
public enum Flights: Projection {
    public static let table = Table(
        "flight",
        [
            .init("number", .text),
            .init("leaves_at", .integer),
            .init("destination", .text),
            .init("seats", .integer),
            .init("taken", .integer),
            .init("is_cancelled", .integer),
        ],
        indexes: [["leaves_at"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let flight: Flight = snapshot.state(stream), let offer = flight.offer else {
            return nil
        }
        return [
            [
                .text(offer.number), .instant(offer.leavesAt), .text(offer.destination.digits),
                .integer(offer.seats), .integer(flight.seats.count), .flag(flight.isCancelled),
            ]
        ]
    }
}

/// A flight as lists need it.
public struct FlightLine: Hashable, Sendable {
    public let id: StreamID
    public let number: String
    public let leavesAt: Instant
    public let destination: CountryCode
    public let seats: Int
    public let taken: Int
    public let isCancelled: Bool
}

extension Flights {
    /// Flights that leave after a moment, soonest first; at most 200. For those who may read
    /// departures; nobody else gets a row.
    public static func leaving(after now: Instant, for access: Access) -> Query<FlightLine> {
        let mayRead = Rights.of(access.role, on: .departure).contains(.read)
        return Query(
            """
            SELECT * FROM flight WHERE leaves_at > :now AND :may = 1
            ORDER BY leaves_at, number LIMIT 200
            """, ["now": .instant(now), "may": .flag(mayRead)], read: line)
    }

    @Sendable private static func line(_ row: any RowReader) throws -> FlightLine {
        guard let country = CountryCode(try row.text("destination")) else {
            throw Malformed("destination")
        }
        return FlightLine(
            id: try row.id("owner"), number: try row.text("number"),
            leavesAt: Instant(microseconds: try row.integer("leaves_at")), destination: country,
            seats: Int(try row.integer("seats")), taken: Int(try row.integer("taken")),
            isCancelled: try row.flag("is_cancelled"))
    }
}
