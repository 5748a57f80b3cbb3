public import Kernel
import Law

/// Checks a planned departure once more; what came to bar it, or a document that is gone, cancels
/// it.
///
/// The robot asks at three working days, 24 hours and one hour before. It decides nothing about
/// a person: the law bars, the system takes the departure out and people are told.
public struct RecheckDeparture: Act {
    public static let name = "departure.recheck"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-01", "SAF-03", "SAF-16"]
    public static let permission = Permission(.write, on: .departure)

    public let caseID: StreamID
    public let stage: CheckStage

    public init(_ caseID: StreamID, _ stage: CheckStage) {
        (self.caseID, self.stage) = (caseID, stage)
    }

    public var targets: [Target] { [.stream(caseID)] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(.stream(caseID))
        guard let episode = dossier.returnCase.open, let planned = episode.departure else {
            return Decision()
        }
        let act = stage.act(for: planned, setting.law)
        let bars = dossier.barriers(to: planned, in: episode, acts: [act], setting)
        // A document that was lost since takes nobody across a border. That somebody was seen is
        // asked once, when the departure is planned.
        let lost = dossier.lacksDocument(for: planned) ? [ForcedCondition.travelDocument] : []
        let rules = bars.map(\.rule) + lost.map(\.rawValue)
        guard rules.isEmpty else {
            return dossier.cancel(planned, because: .barred, rules: rules, in: setting)
        }
        guard !planned.checks.contains(stage) else { return Decision() }
        return Decision([Append(DepartureChecked(stage), to: caseID, onDay: setting.today)])
    }
}
