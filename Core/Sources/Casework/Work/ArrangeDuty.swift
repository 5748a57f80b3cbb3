public import Kernel
import Law

/// Takes a duty upon oneself.
public struct TakeDuty: Act {
    public static let name = "work.takeDuty"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let duty: DutyID

    public init(_ target: Target, _ duty: DutyID) { (self.target, self.duty) = (target, duty) }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayArrange(duty, on: snapshot, in: setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.standingDuty(duty)
        let actor = setting.access.actor
        guard standing.holder != actor else { return Decision() }
        return Decision([
            Append(DutyTaken(duty, by: actor), to: dossier.caseID, onDay: setting.today)
        ])
    }
}

/// Gives a duty to a colleague. Whoever it is given to may see the case while the duty stands.
public struct HandOverDuty: Act {
    public static let name = "work.handOverDuty"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let duty: DutyID
    public let officer: ActorID
    public let reason: DutyHandedOver.Reason
    public let note: String?

    public init(
        _ target: Target, _ duty: DutyID, to officer: ActorID, _ reason: DutyHandedOver.Reason,
        note: String? = nil
    ) {
        (self.target, self.duty, self.officer) = (target, duty, officer)
        (self.reason, self.note) = (reason, note)
    }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayArrange(duty, on: snapshot, in: setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard try dossier.standingDuty(duty).holder != officer else { return Decision() }
        let event = DutyHandedOver(
            duty, to: officer, reason, note: Note(note, about: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

/// Lets a duty wait until a later day: never past a date of the law.
public struct PutOffDuty: Act {
    public static let name = "work.putOffDuty"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let duty: DutyID
    public let until: LocalDate
    public let reason: DutyPutOff.Reason
    public let note: String?

    public init(
        _ target: Target, _ duty: DutyID, until day: LocalDate, _ reason: DutyPutOff.Reason,
        note: String? = nil
    ) {
        (self.target, self.duty, until) = (target, duty, day)
        (self.reason, self.note) = (reason, note)
    }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayArrange(duty, on: snapshot, in: setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let standing = try dossier.standingDuty(duty)
        guard until > setting.today else { throw Refusal(.notAhead) }
        try standing.duty.due.mayWait(until: until, in: setting)
        guard standing.putOff?.until != until || standing.putOff?.reason != reason else {
            return Decision()
        }
        let event = DutyPutOff(
            duty, until: until, reason, note: Note(note, about: dossier.subject))
        return Decision([Append(event, to: dossier.caseID, onDay: setting.today)])
    }
}

/// Takes back what was arranged about a duty: it lies where it came, on its own day.
public struct TakeBackDuty: Act {
    public static let name = "work.takeBackDuty"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let duty: DutyID

    public init(_ target: Target, _ duty: DutyID) { (self.target, self.duty) = (target, duty) }

    public var targets: [Target] { [target] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayArrange(duty, on: snapshot, in: setting)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard try dossier.standingDuty(duty).isArranged else { return Decision() }
        return Decision([
            Append(DutyTakenBack(duty), to: dossier.caseID, onDay: setting.today)
        ])
    }
}

extension Act {
    /// Whoever may write the plan of the case, and the desk with which the duty lies.
    func mayArrange(
        _ duty: DutyID, on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) {
        let role = setting.access.role
        let right = Rights.of(role, on: .plan)
        if duty.kind.desk == role, right.contains(.read), !right.contains(.related) { return }
        try mayWrite(on: snapshot, in: setting)
    }
}

extension Dossier {
    /// - Throws: a refusal when the duty was done or overtaken, or never was.
    func standingDuty(_ id: DutyID) throws(Refusal) -> StandingDuty {
        _ = try openEpisode()
        guard let duty = standingDuties.first(where: { $0.duty.id == id }) else {
            throw Refusal(.dutyGone)
        }
        return duty
    }
}

extension Due {
    /// A date of our own may be moved; a date of the law is not ours to move.
    ///
    /// - Throws: a refusal that cites the term for a day after a date of the law.
    public func mayWait(until day: LocalDate, in setting: Setting) throws(Refusal) {
        guard case .legal(let last, let rule) = self, day > last else { return }
        let text = setting.law.text(of: rule, on: setting.today)
        throw Refusal(
            .pastLegalDate,
            citing: [
                Citation(
                    rule: rule, article: text?.article ?? rule, state: "due",
                    isVerified: text?.isVerified ?? false)
            ])
    }
}

extension Refusal.Reason {
    /// The duty was done or overtaken.
    public static let dutyGone = Self("duty.gone")
    /// Putting off needs a day after today.
    public static let notAhead = Self("duty.notAhead")
    /// A date of the law cannot be put off past itself.
    public static let pastLegalDate = Self("duty.pastLegalDate")
}
