public import Kernel
import Law

/// Reports a departure that was established. A fact is recorded even when the law barred it;
/// then it says so and the duty desk is told.
public struct ReportDeparture: Act {
    public static let name = "departure.report"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .departure)
    public static let isOpenToPartners = true

    public let target: Target
    public let manner: DepartureManner
    public let evidence: DepartureEvidence
    public let leftOn: LocalDate

    public init(
        _ target: Target, _ manner: DepartureManner, evidence: DepartureEvidence,
        on leftOn: LocalDate
    ) {
        (self.target, self.manner) = (target, manner)
        (self.evidence, self.leftOn) = (evidence, leftOn)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        if let late = try reportedLate(dossier, in: setting) { return late }
        try dossier.mayEnd(on: leftOn, in: setting)
        let against = manner == .independent ? [] : barredRules(dossier, setting)
        let event = DepartureReported(manner, evidence: evidence, against: against)
        let warning = Message(
            "departure.againstTheLaw", to: .dutyDesk, on: dossier.caseID,
            ["rules": .texts(against)])
        var decision = dossier.close(event, on: leftOn, in: setting)
        if !against.isEmpty { decision.messages.append(warning) }
        return decision
    }

    // What a partner reports of a case that ended otherwise is kept, for people to look into: it
    // ends nothing and reopens nothing. Our own people see how it ended, and are refused.
    private func reportedLate(
        _ dossier: Dossier, in setting: Setting
    ) throws(Refusal) -> Decision? {
        guard setting.access.role == .partner, let episode = dossier.returnCase.episodes.last,
            let ending = episode.ending
        else { return nil }
        guard ending != Ending(kind: .departed(manner), onDay: leftOn) else { return nil }
        guard leftOn >= episode.beganOn else { throw Refusal(.beforeEpisode) }
        guard leftOn <= setting.today else { throw Refusal(.inTheFuture) }
        let report = LateReport(manner: manner, evidence: evidence, leftOn: leftOn)
        guard !episode.lateReports.contains(report) else { return Decision() }
        let event = DepartureReportedLate(manner, evidence: evidence)
        return Decision([Append(event, to: dossier.caseID, onDay: leftOn)])
    }

    private func barredRules(_ dossier: Dossier, _ setting: Setting) -> [String] {
        guard let episode = dossier.returnCase.open else { return [] }
        let destination = episode.departure?.destination ?? episode.decision?.destination
        guard let destination else { return [Gate.returnDecision.rawValue] }
        let facts = dossier.facts(for: episode, to: destination)
        return setting.law.barriers(to: .boarding, given: facts, on: leftOn).map(\.rule)
    }
}
