public import Kernel
public import Law

/// One run of a case, from a handover or a reopening to its end. Figures count episodes.
public struct Episode: Hashable, Sendable {
    public enum Intake: Hashable, Sendable { case received, accepted }

    public let source: InflowSource
    public let caseType: CaseType
    public let beganOn: LocalDate
    public var missing: [HandoverItem]
    public var intake: Intake
    public var interviews: [LocalDate] = []
    public var decision: ReturnDecision?
    public var departure: PlannedDeparture?
    /// The last departure that was cancelled by a rule; a closing near it needs a second person.
    public var lastBarred: PlannedDeparture?
    public var ending: Ending?
    /// Requests for travel documents, oldest first.
    public var requests: [DocumentRequest] = []

    public init(
        source: InflowSource, caseType: CaseType, beganOn: LocalDate, missing: [HandoverItem],
        intake: Intake
    ) {
        (self.source, self.caseType, self.beganOn) = (source, caseType, beganOn)
        (self.missing, self.intake) = (missing, intake)
    }

    public var isOpen: Bool { ending == nil }
}

/// A return decision with its departure period.
public struct ReturnDecision: Hashable, Sendable {
    public let by: ReturnDecisionTaken.Authority
    public let destination: CountryCode
    public let takenOn: LocalDate
    /// nil until the period is set; then forced steps wait for its end.
    public var period: Receipt?
}

/// A departure in the agenda.
public struct PlannedDeparture: Hashable, Sendable {
    public let leavesAt: Instant
    public let destination: CountryCode
    public var checks: Set<CheckStage> = []
}

/// How an episode ended.
public struct Ending: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case sentBack
        case departed(DepartureManner)
        case leftOurView
        case other(ClosedOtherwise.Reason)
    }

    public let kind: Kind
    /// The day on which it took effect.
    public let onDay: LocalDate
}
