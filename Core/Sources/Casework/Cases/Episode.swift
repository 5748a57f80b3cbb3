public import Kernel
public import Law

/// One run of a case, from a handover or a reopening to its end. Figures count episodes.
public struct Episode: Hashable, Sendable {
    public enum Intake: Hashable, Sendable { case received, accepted }

    public let source: InflowSource
    public let caseType: CaseType
    public let beganOn: LocalDate
    /// Where it was taken over from; nil for a case that came in here.
    public var origin: ImportOrigin?
    public var missing: [HandoverItem]
    public var intake: Intake
    public var interviews: [LocalDate] = []
    /// Interviews in the agenda, in the order of planning.
    public internal(set) var plannedInterviews: [PlannedInterview] = []
    /// What was agreed on the phone and is not settled, oldest first.
    public var followUps: [FollowUp] = []
    /// What was last answered in an interview on vulnerability; nil until one was held.
    public var circumstances: Circumstances?
    /// The return plan as it stands; nil until one is made.
    public internal(set) var plan: ReturnPlan?
    public var decision: ReturnDecision?
    public var departure: PlannedDeparture?
    /// The last departure that was cancelled by a rule; a closing near it needs a second person.
    public var lastBarred: PlannedDeparture?
    /// A departure of their own accord that was arranged.
    public var independentDeparture: PlannedDeparture?
    /// Since when a statement of willingness stands; forced steps pause.
    public var willingSince: LocalDate?
    public var support: Support?
    /// What showed last that the person can be reached, and on which day.
    public var availability: Availability?
    public var ending: Ending?
    /// The last day of an interview that the end called off; nil where none was.
    public var expectedOn: LocalDate?
    /// Reports of a departure that came in after the end, oldest first.
    public var lateReports: [LateReport] = []
    /// Requests for travel documents, oldest first.
    public var requests: [DocumentRequest] = []
    /// What people arranged about duties; a duty that went has none that matters.
    public internal(set) var handlings: [DutyID: DutyHandling] = [:]
    /// What was done about messages that did not come.
    public internal(set) var messages: [AwaitedID: AwaitedHandling] = [:]
    /// What was decided last under a weighing framework.
    public var weighing: CaseWeighed.Outcome?

    public init(
        source: InflowSource, caseType: CaseType, beganOn: LocalDate, missing: [HandoverItem],
        intake: Intake
    ) {
        (self.source, self.caseType, self.beganOn) = (source, caseType, beganOn)
        (self.missing, self.intake) = (missing, intake)
    }

    public var isOpen: Bool { ending == nil }

    /// The departure in the agenda, whichever way it goes; there is one at a time.
    public var journey: PlannedDeparture? { departure ?? independentDeparture }
}

/// A return decision with its departure period.
public struct ReturnDecision: Hashable, Sendable {
    public let by: ReturnDecisionTaken.Authority
    public let destination: CountryCode
    public let takenOn: LocalDate
    /// nil while it did not reach the person: until then it works against nobody.
    public internal(set) var servedOn: LocalDate?
    /// nil until the period is set; then forced steps wait for its end.
    public var period: DeparturePeriod.Receipt?
}

/// A departure in the agenda, forced or independent.
public struct PlannedDeparture: Hashable, Sendable {
    public let leavesAt: Instant
    public let destination: CountryCode
    /// nil for a journey without a booked flight.
    public var seat: Seat?
    public var checks: Set<CheckStage> = []
    /// nil for one that is only asked about.
    public internal(set) var plannedOn: LocalDate?
    /// nil while nobody told the person of this departure.
    public internal(set) var personToldOn: LocalDate?
}

/// How an episode ended.
public struct Ending: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
        case sentBack
        /// It should not have been taken over from an earlier system.
        case withdrawn
        case departed(DepartureManner)
        case leftOurView
        case other(ClosedOtherwise.Reason)
    }

    public let kind: Kind
    /// The day on which it took effect.
    public let onDay: LocalDate
}
