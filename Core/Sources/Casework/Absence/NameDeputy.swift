public import Kernel

/// Somebody stands in for a colleague from one day to another: in their name is not how it is
/// recorded, but their caseload counts as the deputy's own.
public struct NameDeputy: Act {
    public static let name = "absence.nameDeputy"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-25"]
    public static let permission = Permission([], on: .accessLog)

    /// The longest stretch, both days included; assumed, so that access ends by itself.
    public static let longestStretch = 92

    /// The account of whoever is away.
    public let account: StreamID
    public let deputy: Deputy

    public init(_ deputy: Deputy, for account: StreamID) {
        (self.deputy, self.account) = (deputy, account)
    }

    public var targets: [Target] { [.stream(account), .derived(deputy.account)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.mayArrangeAbsence(of: account)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let absent = try snapshot.colleague(account)
        guard deputy.account != account, let other: Account = snapshot.state(deputy.account),
            other.role == absent.role, other.partner == nil
        else { throw Refusal(.noDeputy) }
        guard deputy.from <= deputy.until else { throw Refusal(.absenceBackwards) }
        guard deputy.until >= setting.today else { throw Refusal(.inThePast) }
        guard deputy.until < deputy.from.adding(days: Self.longestStretch) else {
            throw Refusal(.absenceTooLong)
        }
        if let standing = absent.deputy, standing.until >= setting.today {
            guard standing != deputy else { return Decision() }
            throw Refusal(.deputyStands)
        }
        return Decision([Append(DeputyNamed(deputy), to: account, onDay: setting.today)])
    }
}

/// The colleague is back: nobody stands in any more.
public struct WithdrawDeputy: Act {
    public static let name = "absence.withdrawDeputy"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-25"]
    public static let permission = Permission([], on: .accessLog)

    public let account: StreamID

    public init(for account: StreamID) { self.account = account }

    public var targets: [Target] { [.stream(account)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try setting.mayArrangeAbsence(of: account)
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard try snapshot.colleague(account).deputy != nil else { return Decision() }
        return Decision([Append(DeputyWithdrawn(), to: account, onDay: setting.today)])
    }
}

extension Setting {
    /// Staff with a caseload for themselves, team leads for everybody.
    ///
    /// The matrix (domain dossier §8) has no block for who is away, since that is about our own
    /// people; the roles are asked by name.
    fileprivate func mayArrangeAbsence(of account: StreamID) throws(Refusal) {
        switch access.role {
        case .teamLead: return
        case .returnCaseManager:
            guard access.actor == ActorID(account: account) else { throw Refusal(.noRight) }
        case .intakeOfficer, .enforcementOfficer, .analyst, .partner, .monitor, .privacyOfficer,
            .ruleOwner,
            .administrator, .publicReader, .robot:
            throw Refusal(.noRight)
        }
    }
}

extension Snapshot {
    // Only whoever has a caseload needs somebody who sees to it.
    fileprivate func colleague(_ id: StreamID) throws(Refusal) -> Account {
        guard let account: Account = state(id), account.role == .returnCaseManager else {
            throw Refusal(.noColleague)
        }
        return account
    }
}

extension Refusal.Reason {
    /// Nobody with a caseload has this account.
    public static let noColleague = Self("absence.noColleague")
    /// The deputy is the absent colleague, or does other work.
    public static let noDeputy = Self("absence.noDeputy")
    /// The last day lies before the first.
    public static let absenceBackwards = Self("absence.backwards")
    public static let absenceTooLong = Self("absence.tooLong")
    /// Somebody else stands in already.
    public static let deputyStands = Self("absence.deputyStands")
}
