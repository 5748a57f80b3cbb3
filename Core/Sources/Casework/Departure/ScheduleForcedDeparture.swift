public import Kernel
import Law

/// Plans a forced departure. Refused with every provision in the way, strongest first.
///
/// Checked in this order: the case, the moment, the departure period, blockers and gates.
public struct ScheduleForcedDeparture: Act {
    public static let name = "departure.scheduleForced"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-01", "SAF-02", "SAF-03", "SAF-13", "SAF-19", "SAF-23"]
    public static let permission = Permission(.write, on: .departure)

    public let target: Target
    public let leavesAt: Instant
    public let destination: CountryCode

    public init(_ target: Target, at leavesAt: Instant, to destination: CountryCode) {
        (self.target, self.leavesAt, self.destination) = (target, leavesAt, destination)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.acceptedEpisode()
        guard episode.departure == nil else { throw Refusal(.alreadyPlanned) }
        guard leavesAt > setting.now else { throw Refusal(.inThePast) }
        let planned = PlannedDeparture(leavesAt: leavesAt, destination: destination)
        let bars = dossier.barriers(
            to: planned, in: episode, acts: [.booking, .execution], setting)
        guard bars.isEmpty else { throw Refusal(.unlawful, citing: bars) }
        return Decision([
            Append(
                DepartureScheduled(at: leavesAt, to: destination), to: dossier.caseID,
                onDay: setting.today, sets: dossier.checks(for: planned, setting))
        ])
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
        switch period(of: episode, in: setting) {
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
    func moment(before leavesAt: Instant, _ law: Corpus) -> Instant {
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
