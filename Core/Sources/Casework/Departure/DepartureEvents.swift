public import Kernel
import Law

/// A forced departure was planned. Dutch: gedwongen vertrek.
///
/// Schema 2 knows the seat; schema 1 had none.
public struct DepartureScheduled: Event {
    public static let type = "case.departureScheduled"
    public static let schema = 2

    public let leavesAt: Instant
    public let destination: CountryCode
    /// nil for a journey without a booked flight.
    public let seat: Seat?

    public init(at leavesAt: Instant, to destination: CountryCode, in seat: Seat? = nil) {
        (self.leavesAt, self.destination, self.seat) = (leavesAt, destination, seat)
    }

    public var clear: Fields { .journey(leavesAt, destination, seat) }

    public init(_ entry: Entry) throws(Malformed) {
        (leavesAt, destination, seat) = try entry.clear.journey()
    }
}

/// A departure of their own accord was arranged. Dutch: zelfstandig vertrek.
public struct IndependentDeparturePlanned: Event {
    public static let type = "case.independentDeparturePlanned"

    public let leavesAt: Instant
    public let destination: CountryCode
    /// nil when the person travels by a ticket of their own, or over land.
    public let seat: Seat?

    public init(at leavesAt: Instant, to destination: CountryCode, in seat: Seat? = nil) {
        (self.leavesAt, self.destination, self.seat) = (leavesAt, destination, seat)
    }

    public var clear: Fields { .journey(leavesAt, destination, seat) }

    public init(_ entry: Entry) throws(Malformed) {
        (leavesAt, destination, seat) = try entry.clear.journey()
    }
}

/// The arranged departure will not take place as arranged.
public struct IndependentDepartureCancelled: Event {
    public static let type = "case.independentDepartureCancelled"

    /// Why; none of them says anything about willingness.
    public enum Reason: String, CaseIterable, Sendable {
        case askedByPerson, ill, noDocument, noSeat, didNotAppear
    }

    public let reason: Reason

    public init(_ reason: Reason) { self.reason = reason }
    public var clear: Fields { ["reason": .code(reason)] }
    public init(_ entry: Entry) throws(Malformed) { reason = try entry.clear.code("reason") }
}

extension Fields {
    fileprivate static func journey(
        _ leavesAt: Instant, _ destination: CountryCode, _ seat: Seat?
    ) -> Fields {
        [
            "leavesAt": .instant(leavesAt), "destination": .text(destination.digits),
            "seat": seat.map { .object($0.fields) },
        ]
    }

    fileprivate func journey() throws(Malformed) -> (Instant, CountryCode, Seat?) {
        guard let country = CountryCode(try text("destination")) else {
            throw Malformed("destination")
        }
        let seat = try optional("seat") { fields throws(Malformed) in
            try Seat(try fields.object("seat"))
        }
        return (try instant("leavesAt"), country, seat)
    }
}

/// What shows that somebody can be reached for a departure.
///
/// Detention is one of them and never asked for: it is a last resort (RD 15), and many leave
/// without it.
public enum AvailabilityEvidence: String, CaseIterable, Sendable {
    case reportingDuty, reception, keptAppointment, ownAddress, detention
}

/// Somebody saw, or heard from a partner, that the person can be reached.
public struct AvailabilityRecorded: Event {
    public static let type = "case.availabilityRecorded"

    public let evidence: AvailabilityEvidence

    public init(_ evidence: AvailabilityEvidence) { self.evidence = evidence }
    public var clear: Fields { ["evidence": .code(evidence)] }
    public init(_ entry: Entry) throws(Malformed) { evidence = try entry.clear.code("evidence") }
}

/// The last evidence that the person can be reached.
public struct Availability: Hashable, Sendable {
    public let evidence: AvailabilityEvidence
    public let onDay: LocalDate
}

/// The planned departure was checked again against every blocker and gate, and nothing barred it.
public struct DepartureChecked: Event {
    public static let type = "case.departureChecked"

    public let stage: CheckStage

    public init(_ stage: CheckStage) { self.stage = stage }
    public var clear: Fields { ["stage": .code(stage)] }
    public init(_ entry: Entry) throws(Malformed) { stage = try entry.clear.code("stage") }
}

/// When a planned departure is checked again (design §4): three working days before, 24 hours
/// before, and at the gate.
public enum CheckStage: String, CaseIterable, Sendable {
    case threeWorkingDays, oneDay, gate
}

/// The planned departure will not take place.
public struct DepartureCancelled: Event {
    public static let type = "case.departureCancelled"

    public enum Reason: String, CaseIterable, Sendable {
        /// A provision came to bar it; the system cancels and people act on it.
        case barred
        case personWillLeaveIndependently, medical, noSeat, partnerUnable, byOfficer
    }

    public let reason: Reason
    /// The rules that came to bar it; empty for other reasons.
    public let rules: [String]

    public init(_ reason: Reason, rules: [String] = []) {
        (self.reason, self.rules) = (reason, rules)
    }

    public var clear: Fields { ["reason": .code(reason), "rules": .texts(rules)] }

    public init(_ entry: Entry) throws(Malformed) {
        reason = try entry.clear.code("reason")
        rules = try entry.clear.texts("rules")
    }
}

/// How somebody demonstrably left (published categories; domain dossier, §2.5).
public enum DepartureManner: String, CaseIterable, Sendable {
    /// Dutch: zelfstandig vertrek uit Nederland.
    case independent
    /// Dutch: gedwongen vertrek uit Nederland.
    case forced
    /// Transfer to the responsible Member State. Dutch: overdracht.
    case transfer
}

/// What proves that somebody left.
public enum DepartureEvidence: String, CaseIterable, Sendable {
    /// Dutch: vertrekbericht, drawn up by KMar after the border was crossed.
    case departureReport
    case iomConfirmation
    case receivingStateConfirmation
    case representationConfirmation
}

/// A departure was established and reported: it happened, whatever the law says of it.
public struct DepartureReported: Event {
    public static let type = "case.departureReported"

    public let manner: DepartureManner
    public let evidence: DepartureEvidence
    /// Rules that barred it on that day, as known when it was reported: for people to look into.
    public let against: [String]

    public init(_ manner: DepartureManner, evidence: DepartureEvidence, against: [String]) {
        (self.manner, self.evidence, self.against) = (manner, evidence, against)
    }

    public var clear: Fields {
        ["manner": .code(manner), "evidence": .code(evidence), "against": .texts(against)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        manner = try entry.clear.code("manner")
        evidence = try entry.clear.code("evidence")
        against = try entry.clear.texts("against")
    }
}

/// What shows that somebody is no longer where they were known to be (SAF-27).
public enum OutOfViewEvidence: String, CaseIterable, Sendable {
    /// Dutch: adrescontrole.
    case addressCheck
    case receptionAbsenceReport
    /// Released from detention with the order to leave.
    case releaseWithOrderToLeave
}

/// The person left our view; nobody knows whether they left the country.
/// Dutch: zelfstandig vertrek zonder toezicht, formerly met onbekende bestemming (MOB).
public struct LeftOurView: Event {
    public static let type = "case.leftOurView"

    public let evidence: [OutOfViewEvidence]

    public init(evidence: [OutOfViewEvidence]) { self.evidence = evidence }
    public var clear: Fields { ["evidence": .texts(evidence.map(\.rawValue))] }
    public init(_ entry: Entry) throws(Malformed) {
        evidence = try entry.clear.texts("evidence").map { text throws(Malformed) in
            guard let item = OutOfViewEvidence(rawValue: text) else { throw Malformed(text) }
            return item
        }
    }
}

/// The episode ended otherwise. Dutch: overige uitstroom.
public struct ClosedOtherwise: Event {
    public static let type = "case.closedOtherwise"

    public enum Reason: String, CaseIterable, Sendable {
        case permitGranted, newProcedure, otherAuthority, deceased, decisionWithdrawn
        case noFaultPermit
    }

    public let reason: Reason

    public init(_ reason: Reason) { self.reason = reason }
    public var clear: Fields { ["reason": .code(reason)] }
    public init(_ entry: Entry) throws(Malformed) { reason = try entry.clear.code("reason") }
}
