public import Kernel
public import Law

/// Plans a forced departure. Refused with every provision in the way, strongest first.
///
/// Checked in this order: the case, the moment, a statement of willingness, blockers and gates,
/// the departure period, the conditions (reachable, travel document), the seat.
public struct ScheduleForcedDeparture: Act {
    public static let name = "departure.scheduleForced"
    public static let polarity = Polarity.burden
    public static let safeguards = [
        "SAF-01", "SAF-02", "SAF-03", "SAF-13", "SAF-16", "SAF-18", "SAF-19", "SAF-21", "SAF-23",
        "SAF-24",
    ]
    public static let permission = Permission(.write, on: .departure)

    public let target: Target
    public let leavesAt: Instant
    public let destination: CountryCode
    /// The flight on which a seat is wanted; nil for a journey without one.
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
        guard episode.departure == nil else { throw Refusal(.alreadyPlanned) }
        guard leavesAt > setting.now else { throw Refusal(.inThePast) }
        guard episode.willingSince == nil || !setting.law.upholds(.willingnessPauses) else {
            throw Refusal(.willing)
        }
        var planned = PlannedDeparture(leavesAt: leavesAt, destination: destination)
        let bars = dossier.barriers(
            to: planned, in: episode, acts: [.booking, .execution], setting)
        let unmet = dossier.unmetConditions(for: planned, in: episode, setting)
        guard bars.isEmpty, unmet.isEmpty else {
            throw Refusal(bars.isEmpty ? .notReady : .unlawful, citing: bars + unmet)
        }
        if let flight {
            planned.seat = try snapshot.seat(on: flight, at: leavesAt, to: destination)
        }
        let scheduled = DepartureScheduled(at: leavesAt, to: destination, in: planned.seat)
        let seat = planned.seat?.taken(for: dossier.caseID, on: setting.today)
        return Decision(
            [
                Append(
                    scheduled, to: dossier.caseID, onDay: setting.today,
                    sets: dossier.checks(for: planned, setting))
            ] + [seat].compactMap { $0 },
            messages: dossier.monitor(setting).map {
                Message(
                    "departure.scheduled", to: $0, on: dossier.caseID,
                    ["leavesAt": .instant(leavesAt)])
            })
    }
}

extension Dossier {
    /// Who hears of each forced departure, when it is planned and when it is not to be (SAF-21;
    /// RD 8(6)).
    func monitor(_ setting: Setting) -> [Message.Recipient] {
        setting.law.upholds(.monitorTold) ? [.monitor] : []
    }
}

extension Dossier {
    /// Everything that stands in the way of this departure, the running period included.
    func barriers(
        to planned: PlannedDeparture, in episode: Episode, acts: [BarredAct], _ setting: Setting
    ) -> [Citation] {
        let facts = facts(for: episode, to: planned.destination)
        let citations = setting.law.barriers(
            to: acts, given: facts, on: planned.leavesAt.day)
        return citations + periodBarriers(in: episode, on: planned.leavesAt.day, setting)
    }

    // Within the departure period no forced step may be started (SAF-19; RD 7-8; Vw 62).
    private func periodBarriers(
        in episode: Episode, on day: LocalDate, _ setting: Setting
    ) -> [Citation] {
        guard setting.law.upholds(.periodRespected) else { return [] }
        return switch period(of: episode, in: setting) {
        case .none: []
        case .suspended(let receipt, _): [receipt.citation(state: "suspended")]
        case .until(let receipt):
            setting.today <= receipt.lastDay ? [receipt.citation(state: "running")] : []
        }
    }

    /// The alarms that check a planned departure again.
    func checks(for planned: PlannedDeparture, _ setting: Setting) -> [Alarm] {
        CheckStage.allCases.map { stage in
            let due = stage.moment(before: planned.leavesAt, setting.law)
            return Alarm(due: due, rule: stage.rule, stream: caseID)
        }
    }
}

extension CheckStage {
    /// The rule of the alarm that asks for this check.
    public var rule: String { "departure.check.\(rawValue)" }

    public init?(rule: String) {
        guard let stage = Self.allCases.first(where: { $0.rule == rule }) else { return nil }
        self = stage
    }

    /// Three working days before at 08.00, 24 hours before, one hour before.
    public func moment(before leavesAt: Instant, _ law: Corpus) -> Instant {
        switch self {
        case .threeWorkingDays: Instant(leavesAt.day.workingDays(back: 3, law), hour: 8)
        case .oneDay: leavesAt.adding(hours: -24)
        case .gate: leavesAt.adding(hours: -1)
        }
    }
}

extension LocalDate {
    /// So many working days earlier, by the calendar of the general terms act.
    func workingDays(back count: Int, _ law: Corpus) -> LocalDate {
        let calendar = law.calendar(on: self)
        var (day, left) = (self, count)
        while left > 0 {
            day = day.adding(days: -1)
            if calendar?.isWorkingDay(day) ?? !day.isWeekend { left -= 1 }
        }
        return day
    }
}

extension Refusal.Reason {
    public static let alreadyPlanned = Self("departure.alreadyPlanned")
    public static let notPlanned = Self("departure.notPlanned")
}
