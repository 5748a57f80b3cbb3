public import Kernel

/// Puts an officer on a watch, or nobody.
///
/// Whoever is on a watch sees every case while it runs: a court may call about any of them.
public struct SetWatch: Act {
    public static let name = "dutyDesk.setWatch"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-25"]
    public static let permission = Permission([], on: .accessLog)

    public let watch: Watch
    /// The account; nil for nobody.
    public let officer: StreamID?

    public init(_ watch: Watch, to officer: StreamID?) {
        (self.watch, self.officer) = (watch, officer)
    }

    private var roster: StreamID { Roster.id(of: watch.day) }

    public var targets: [Target] {
        [.derived(roster)] + (officer.map { [.derived($0)] } ?? [])
    }

    // The matrix (domain dossier §8) has no block for our own people: the role is asked by name.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .teamLead else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard watch.endsAt > setting.now else { throw Refusal(.inThePast) }
        let standing = snapshot.state(roster, as: Roster.self)?.watches[watch]
        guard standing != officer else { return Decision() }
        guard let officer else {
            return Decision([Append(WatchCleared(watch), to: roster, onDay: setting.today)])
        }
        guard let account: Account = snapshot.state(officer), account.mayWatch else {
            throw Refusal(.noWatchOfficer)
        }
        let event = WatchSet(watch, officer: officer)
        return Decision([Append(event, to: roster, onDay: setting.today)])
    }
}

/// Tells the next watch what it must know.
public struct LeaveHandOverNote: Act {
    public static let name = "dutyDesk.leaveNote"
    public static let polarity = Polarity.neutral
    public static let safeguards: [String] = []
    public static let permission = Permission([], on: .accessLog)

    public let text: String
    /// The day on which it is written; it chooses the roster.
    public let day: LocalDate

    public init(_ text: String, on day: LocalDate) { (self.text, self.day) = (text, day) }

    public var targets: [Target] { [.derived(Roster.id(of: day))] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        switch setting.access.role {
        case .intakeOfficer, .returnCaseManager, .enforcementOfficer, .teamLead: return
        case .analyst, .partner, .monitor, .privacyOfficer, .ruleOwner, .administrator,
            .publicReader, .robot:
            throw Refusal(.noRight)
        }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        guard day == setting.today else { throw Refusal(.notToday) }
        let roster = Roster.id(of: day)
        return Decision([
            Append(HandOverNoteLeft(text, in: roster), to: roster, onDay: setting.today)
        ])
    }
}

extension Account {
    fileprivate var mayWatch: Bool {
        switch role {
        case .intakeOfficer, .returnCaseManager, .enforcementOfficer, .teamLead: partner == nil
        case .analyst, .partner, .monitor, .privacyOfficer, .ruleOwner, .administrator,
            .publicReader, .robot,
            nil:
            false
        }
    }
}

extension Refusal.Reason {
    /// Only our own people who work on cases can be on a watch.
    public static let noWatchOfficer = Self("dutyDesk.noOfficer")
    /// The note was begun on another day.
    public static let notToday = Self("dutyDesk.notToday")
}
