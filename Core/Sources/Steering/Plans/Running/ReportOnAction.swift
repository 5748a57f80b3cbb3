public import Casework
public import Kernel

/// Says how an action of the plan stands, with evidence. Reporting the same status again is a
/// report when it brings evidence.
public struct ReportOnAction: Act {
    public static let name = "plan.report"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-26"]
    public static let permission = Permission(.aggregate, on: .statistics)

    public let plan: AnnualPlan
    public let action: String
    public let status: ActionStatus
    /// The day on which it stood so.
    public let onDay: LocalDate
    public let evidence: String?

    public init(
        _ action: String, of plan: AnnualPlan, _ status: ActionStatus, on day: LocalDate,
        evidence: String?
    ) {
        (self.action, self.plan, self.status) = (action, plan, status)
        (onDay, self.evidence) = (day, evidence.flatMap { $0.isEmpty ? nil : $0 })
    }

    public var targets: [Target] { plan.targets(of: action) }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.permitPlanning()
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let stream = try plan.stream(of: action)
        guard onDay <= setting.today else { throw Refusal(.planInFuture) }
        guard evidence != nil || !status.needsEvidence else {
            throw Refusal(.planEvidenceMissing)
        }
        let state = snapshot.state(stream, as: PlannedAction.self)
        guard evidence != nil || status != state?.status ?? .notStarted else {
            throw Refusal(.planUnchanged)
        }
        let event = ActionReported(action, status, evidence: evidence, in: stream)
        return Decision([Append(event, to: stream, onDay: onDay)])
    }
}

extension AnnualPlan {
    func targets(of action: String) -> [Target] {
        self.action(action) == nil ? [] : [.derived(PlannedAction.id(action, in: year))]
    }

    func stream(of action: String) throws(Refusal) -> StreamID {
        guard self.action(action) != nil else { throw Refusal(.planActionUnknown) }
        return PlannedAction.id(action, in: year)
    }
}

extension Setting {
    /// Whoever leads says how the plan goes.
    ///
    /// The matrix (domain dossier §8) has no block for the annual plan, since the plan holds
    /// nothing about people. Reading it goes with "aggregate" on statistics, as the figures beside
    /// it do; saying how an action stands takes more than that right, so the role is asked by
    /// name. The team lead is the only role in play that leads.
    func permitPlanning() throws(Refusal) {
        guard access.role == .teamLead else { throw Refusal(.noRight) }
    }
}

extension Refusal.Reason {
    /// The plan file has no action with this id.
    public static let planActionUnknown = Self("plan.actionUnknown")
    /// The owner or the status is already so, and no evidence was added.
    public static let planUnchanged = Self("plan.unchanged")
    /// Done and dropped are said with evidence.
    public static let planEvidenceMissing = Self("plan.evidenceMissing")
    /// The day of a report lies after today.
    public static let planInFuture = Self("plan.inFuture")
    /// The owner is no account of our own.
    public static let planNoSuchOwner = Self("plan.noSuchOwner")
}
