public import Kernel

/// A closed case begins a new episode: the person reappeared, or was sent back to us.
///
/// What was counted for the ended episode stays counted; history is not rewritten.
public struct ReopenCase: Act {
    public static let name = "intake.reopen"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-27"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let reason: CaseReopened.Reason

    public init(_ target: Target, _ reason: CaseReopened.Reason) {
        (self.target, self.reason) = (target, reason)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard dossier.returnCase.open == nil else { throw Refusal(.caseOpen) }
        return Decision([
            Append(
                CaseReopened(reason), to: dossier.caseID, onDay: setting.today,
                takes: [.openEpisode(of: dossier.personID)])
        ])
    }
}
