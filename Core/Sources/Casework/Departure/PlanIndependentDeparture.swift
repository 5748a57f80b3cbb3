public import Kernel

/// Arranges a departure of the person's own accord: the moment, the country, and a seat when we
/// book one. It forces nobody, so no blocker stands in its way.
public struct PlanIndependentDeparture: Act {
    public static let name = "departure.planIndependent"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let leavesAt: Instant
    public let destination: CountryCode
    public let flight: StreamID?

    public init(
        _ target: Target, at leavesAt: Instant, to destination: CountryCode,
        flight: StreamID? = nil
    ) {
        (self.target, self.leavesAt) = (target, leavesAt)
        (self.destination, self.flight) = (destination, flight)
    }

    public var targets: [Target] { [target] + (flight.map { [.stream($0)] } ?? []) }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.acceptedEpisode()
        // One journey at a time: a forced one is called off first, by a statement of willingness.
        guard episode.departure == nil, episode.independentDeparture == nil else {
            throw Refusal(.alreadyPlanned)
        }
        guard leavesAt > setting.now else { throw Refusal(.inThePast) }
        var seat: Seat?
        if let flight { seat = try snapshot.seat(on: flight, at: leavesAt, to: destination) }
        let planned = IndependentDeparturePlanned(at: leavesAt, to: destination, in: seat)
        let taken = seat?.taken(for: dossier.caseID, on: setting.today)
        return Decision(
            [Append(planned, to: dossier.caseID, onDay: setting.today)]
                + [taken].compactMap { $0 })
    }
}

/// Calls off an arranged departure; the seat is free again.
public struct CancelIndependentDeparture: Act {
    public static let name = "departure.cancelIndependent"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-18"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let reason: IndependentDepartureCancelled.Reason

    public init(_ target: Target, _ reason: IndependentDepartureCancelled.Reason) {
        (self.target, self.reason) = (target, reason)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let planned = dossier.returnCase.open?.independentDeparture else {
            return Decision()
        }
        let cancelled = Append(
            IndependentDepartureCancelled(reason), to: dossier.caseID, onDay: setting.today)
        let seat = planned.seat?.released(on: setting.today)
        return Decision([cancelled] + [seat].compactMap { $0 })
    }
}

/// Records what shows that the person can be reached.
public struct RecordAvailability: Act {
    public static let name = "departure.recordAvailability"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let evidence: AvailabilityEvidence
    public let onDay: LocalDate

    public init(_ target: Target, _ evidence: AvailabilityEvidence, on day: LocalDate) {
        (self.target, self.evidence, onDay) = (target, evidence, day)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.openEpisode()
        guard onDay <= setting.today else { throw Refusal(.inTheFuture) }
        guard onDay >= episode.beganOn else { throw Refusal(.beforeEpisode) }
        return Decision([
            Append(AvailabilityRecorded(evidence), to: dossier.caseID, onDay: onDay)
        ])
    }
}
