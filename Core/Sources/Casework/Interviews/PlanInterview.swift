public import Kernel

/// Plans a departure interview: the time, a room, an interpreter, and what the place must have.
public struct PlanInterview: Act {
    public static let name = "interviews.plan"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let plan: InterviewPlan

    public init(_ target: Target, _ plan: InterviewPlan) {
        (self.target, self.plan) = (target, plan)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.acceptedEpisode()
        try plan.mayStand(beside: episode.plannedInterviews, in: setting)
        let event = InterviewPlanned(setting.fresh.id(0), plan)
        return Decision([
            Append(event, to: dossier.caseID, onDay: setting.today, takes: plan.claims)
        ])
    }

    /// The room was given out in the same moment.
    public func refusal(losing kind: String) -> Refusal { Refusal(.roomTaken) }
}

/// Moves a planned interview to another time or place; the old room is free in the same commit.
public struct MoveInterview: Act {
    public static let name = "interviews.move"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let interview: InterviewID
    public let plan: InterviewPlan

    public init(_ target: Target, _ interview: InterviewID, to plan: InterviewPlan) {
        (self.target, self.interview, self.plan) = (target, interview, plan)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.plannedInterview(interview)
        guard standing.plan != plan else { return Decision() }
        let others = try dossier.openEpisode().plannedInterviews.filter { $0.id != interview }
        try plan.mayStand(beside: others, in: setting)
        return Decision([
            Append(
                InterviewMoved(interview, plan), to: dossier.caseID, onDay: setting.today,
                takes: plan.claims, releases: standing.plan.claims)
        ])
    }

    /// The new room was given out in the same moment; the old one stays.
    public func refusal(losing kind: String) -> Refusal { Refusal(.roomTaken) }
}

/// Calls a planned interview off; its room is free in the same commit.
public struct CallOffInterview: Act {
    public static let name = "interviews.callOff"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-27"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let interview: InterviewID
    public let reason: InterviewCalledOff.Reason

    public init(
        _ target: Target, _ interview: InterviewID, _ reason: InterviewCalledOff.Reason
    ) {
        (self.target, self.interview, self.reason) = (target, interview, reason)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.plannedInterview(interview)
        guard reason != .caseEnds else { throw Refusal(.caseRuns) }
        guard reason != .didNotAppear || standing.plan.startsAt <= setting.now else {
            throw Refusal(.notYet)
        }
        return Decision([dossier.callOff(standing, reason, on: setting.today)])
    }
}

extension InterviewPlan {
    /// - Throws: in this order: the moment, the hours, the room, what the place must have, another
    ///   talk of the same person at that time.
    func mayStand(
        beside others: [PlannedInterview], in setting: Setting
    ) throws(Refusal) {
        guard startsAt > setting.now else { throw Refusal(.inThePast) }
        let isWhole = startsAt.minuteOfDay % 30 == 0
        guard isWhole, Self.lengths.contains(halfHours),
            slots.lowerBound >= Self.opening.lowerBound,
            slots.upperBound <= Self.opening.upperBound
        else { throw Refusal(.outsideRoomHours) }
        let chosen = room.flatMap(InterviewRoom.coded)
        guard room == nil || chosen != nil else { throw Refusal(.unknownRoom) }
        guard safety == .ordinary || chosen?.isSafe == true else { throw Refusal(.roomNotSafe) }
        guard !others.contains(where: { $0.plan.overlaps(self) }) else {
            throw Refusal(.personInTalk)
        }
    }
}

extension Dossier {
    /// - Throws: a refusal when the running episode has no such interview in its agenda.
    func plannedInterview(_ id: InterviewID) throws(Refusal) -> PlannedInterview {
        let planned = try acceptedEpisode().plannedInterviews.first { $0.id == id }
        guard let planned else { throw Refusal(.noSuchInterview) }
        return planned
    }

    func callOff(
        _ planned: PlannedInterview, _ reason: InterviewCalledOff.Reason, on day: LocalDate
    ) -> Append {
        Append(
            InterviewCalledOff(planned.id, reason), to: caseID, onDay: day,
            releases: planned.plan.claims)
    }
}

extension Refusal.Reason {
    /// Somebody else has the room in one of these half hours.
    public static let roomTaken = Self("interview.roomTaken")
    public static let outsideRoomHours = Self("interview.outsideRoomHours")
    public static let unknownRoom = Self("interview.unknownRoom")
    /// The talk asks for a safe room, and this is none.
    public static let roomNotSafe = Self("interview.roomNotSafe")
    /// The person has another talk at that time.
    public static let personInTalk = Self("interview.personInTalk")
    public static let noSuchInterview = Self("interview.notPlanned")
    /// Nobody can fail to appear before the hour.
    public static let notYet = Self("interview.notYet")
    /// The case has not ended.
    public static let caseRuns = Self("interview.caseRuns")
    /// The report is of another day than the planned interview.
    public static let otherDay = Self("interview.otherDay")
}
