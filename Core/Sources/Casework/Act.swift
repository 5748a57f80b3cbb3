public import Kernel
public import Law

/// Something that a person, a partner or the robot wants to happen.
///
/// One struct an act. `decide` is pure: the same snapshot and setting give the same decision.
public protocol Act: Sendable {
    /// Slice and imperative: `departure.scheduleForced`. Never changes: commands are stored by it.
    static var name: String { get }
    static var polarity: Polarity { get }
    /// The safeguards that `decide` upholds (domain dossier, §4): `SAF-01`.
    static var safeguards: [String] { get }
    /// The block of the access matrix that the act writes to, and the right that it takes.
    static var permission: Permission { get }
    /// Whether a partner's message may ask for it; partners do nothing else (domain dossier, §8).
    static var isOpenToPartners: Bool { get }

    /// What must be read before deciding.
    var targets: [Target] { get }

    func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal)
    func decide(on snapshot: Snapshot, in setting: Setting) throws(Refusal) -> Decision

    /// What is said when somebody else holds a claim of this kind that the act wanted.
    func refusal(losing kind: String) -> Refusal
}

public struct Permission: Hashable, Sendable {
    public let right: Right
    public let block: Block
    public init(_ right: Right, on block: Block) { (self.right, self.block) = (right, block) }
}

/// Everything that a decision may depend on besides what was recorded.
public struct Setting: Sendable {
    public let now: Instant
    /// The ledger's own today: the day in Amsterdam, or the day of a demonstration.
    public let today: LocalDate
    public let access: Access
    public let law: Corpus
    public let fresh: Fresh

    public init(now: Instant, today: LocalDate, access: Access, law: Corpus, fresh: Fresh) {
        (self.now, self.today, self.access) = (now, today, access)
        (self.law, self.fresh) = (law, fresh)
    }
}

extension Act {
    public static var isOpenToPartners: Bool { false }

    /// Somebody was first; what it was about, the act itself knows better.
    public func refusal(losing kind: String) -> Refusal { Refusal(.claimLost) }

    /// The matrix decides; a right that holds for related cases only asks for such a relation.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayWrite(on: snapshot, in: setting)
    }

    func mayWrite(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayWrite(Self.permission, on: snapshot, in: setting)
    }

    /// For an act whose block depends on what it is about.
    func mayWrite(
        _ permission: Permission, on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) {
        // No decision that burdens a person is taken by software (SAF-23; GDPR art. 22).
        guard
            setting.access.role != .robot || Self.polarity != .burden
                || !setting.law.upholds(.decidedByPeople)
        else {
            throw Refusal(.noRight)
        }
        guard setting.access.role != .partner || Self.isOpenToPartners else {
            throw Refusal(.noRight)
        }
        let right = Rights.of(setting.access.role, on: permission.block)
        guard right.isSuperset(of: permission.right) else { throw Refusal(.noRight) }
        guard right.contains(.related) else { return }
        guard isRelated(snapshot, setting) || !setting.law.upholds(.looksAreLogged) else {
            throw Refusal(.noRight)
        }
    }

    /// Only those whom the corpus names may say that a blocker has ended.
    func mayClose(
        _ rule: BlockerRule, on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) {
        let access = setting.access
        if let partner = access.partner {
            guard rule.closers.partners.contains(partner) else { throw Refusal(.noRight) }
            return
        }
        // What a court ordered, only those whom the law names may call ended (SAF-02).
        let mustBeNamed = !rule.isAbsolute || setting.law.upholds(.courtsFirst)
        guard rule.closers.roles.contains(access.role) || !mustBeNamed else {
            throw Refusal(.noRight)
        }
        guard access.role == .returnCaseManager else { return }
        guard isRelated(snapshot, setting) else { throw Refusal(.noRight) }
    }

    // A link leads to another file, and gives no right to it.
    private func isRelated(_ snapshot: Snapshot, _ setting: Setting) -> Bool {
        let own = snapshot.withoutLinks(from: targets)
        return own.streams.values.contains { $0.state.relation(of: setting.access) != .none }
            || own.hasDuty(of: setting.access)
    }
}
