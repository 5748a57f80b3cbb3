public import Kernel

/// Puts a flight with so many seats on the list.
public struct OfferFlight: Act {
    public static let name = "flights.offer"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.read, on: .departure)

    public let number: String
    public let leavesAt: Instant
    public let destination: CountryCode
    public let seats: Int

    public init(_ number: String, at leavesAt: Instant, to destination: CountryCode, seats: Int) {
        (self.number, self.leavesAt) = (number, leavesAt)
        (self.destination, self.seats) = (destination, seats)
    }

    public var targets: [Target] { [] }

    // A flight is about nobody, so no relation to a case can be asked for.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayArrangeFlights(setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard leavesAt > setting.now else { throw Refusal(.inThePast) }
        guard (1...400).contains(seats) else { throw Refusal(.seatsOutOfRange) }
        guard (2...10).contains(number.count) else { throw Refusal(.noFlightNumber) }
        let flight: StreamID = setting.fresh.id(0)
        let event = FlightOffered(number, at: leavesAt, to: destination, seats: seats)
        let key = "\(number)/\(leavesAt.microseconds)"
        return Decision([
            Append(
                event, to: flight, onDay: setting.today, takes: [Claim("flight", .open(key))])
        ])
    }
}

/// Takes a flight off the list. Whoever had a seat on it is told; their departures stand until
/// somebody plans them anew.
public struct CancelFlight: Act {
    public static let name = "flights.cancel"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.read, on: .departure)

    public let flight: StreamID

    public init(_ flight: StreamID) { self.flight = flight }

    public var targets: [Target] { [.stream(flight)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayArrangeFlights(setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard let state: Flight = snapshot.state(flight), state.offer != nil else {
            throw Refusal(.noFlight)
        }
        guard !state.isCancelled else { return Decision() }
        let told = state.seats.sorted { $0.key < $1.key }.map { _, caseID in
            Message("flight.cancelled", to: .dutyDesk, on: caseID, ["flight": .id(flight)])
        }
        return Decision(
            [Append(FlightCancelled(), to: flight, onDay: setting.today)], messages: told)
    }
}

extension Act {
    fileprivate func mayArrangeFlights(_ setting: Setting) throws(Refusal) {
        let right = Rights.of(setting.access.role, on: .departure)
        let mayChange = right.contains(.write) || right.contains(.decide)
        switch setting.access.role {
        case .partner, .robot: throw Refusal(.noRight)
        case .intakeOfficer, .returnCaseManager, .enforcementOfficer, .teamLead, .analyst,
            .monitor, .privacyOfficer, .ruleOwner, .administrator, .publicReader:
            guard mayChange else { throw Refusal(.noRight) }
        }
    }
}

extension Refusal.Reason {
    public static let seatsOutOfRange = Self("flight.seatsOutOfRange")
    public static let noFlightNumber = Self("flight.noNumber")
}
