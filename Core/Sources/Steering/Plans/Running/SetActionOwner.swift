public import Casework
public import Kernel

/// Makes somebody of our own the owner of an action of the plan.
public struct SetActionOwner: Act {
    public static let name = "plan.setOwner"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.aggregate, on: .statistics)

    public let plan: AnnualPlan
    public let action: String
    public let owner: StreamID

    public init(_ action: String, of plan: AnnualPlan, owner: StreamID) {
        (self.action, self.plan, self.owner) = (action, plan, owner)
    }

    public var targets: [Target] { plan.targets(of: action) + [.derived(owner)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitPlanning()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let stream = try plan.stream(of: action)
        let account = snapshot.state(owner, as: Account.self)
        guard let account, account.role != nil, account.partner == nil else {
            throw Refusal(.planNoSuchOwner)
        }
        let state = snapshot.state(stream, as: PlannedAction.self)
        guard state?.owner != owner else { throw Refusal(.planUnchanged) }
        return Decision([
            Append(ActionOwnerSet(action, owner: owner), to: stream, onDay: setting.today)
        ])
    }
}
