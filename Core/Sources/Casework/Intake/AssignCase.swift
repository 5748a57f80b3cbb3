public import Kernel

/// One officer becomes answerable for the case (Dutch: regievoerder).
public struct AssignCase: Act {
    public static let name = "intake.assign"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let officer: ActorID

    public init(_ target: Target, to officer: ActorID) {
        (self.target, self.officer) = (target, officer)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        _ = try dossier.acceptedEpisode()
        guard dossier.returnCase.owner != officer else { return Decision() }
        return Decision([
            Append(CaseAssigned(to: officer), to: dossier.caseID, onDay: setting.today)
        ])
    }
}
