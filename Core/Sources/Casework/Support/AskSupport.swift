public import Kernel
import Law

/// Passes a request for support on to IOM, with the person's consent.
public struct AskSupport: Act {
    public static let name = "support.ask"
    public static let polarity = Polarity.relief
    public static let safeguards = ["SAF-33"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let scheme: SupportScheme
    public let known: [SupportCondition: Knowledge]
    /// The person agrees that IOM gets their number and this request.
    public let hasConsent: Bool

    public init(
        _ target: Target, _ scheme: SupportScheme, known: [SupportCondition: Knowledge],
        hasConsent: Bool
    ) {
        (self.target, self.scheme) = (target, scheme)
        (self.known, self.hasConsent) = (known, hasConsent)
    }

    public var targets: [Target] { [target] }

    // What is not known, or known to be missing, keeps nobody from asking: IOM judges.
    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        let episode = try dossier.openEpisode()
        guard hasConsent else { throw Refusal(.noConsent) }
        switch episode.support?.state {
        case .asked, .granted: throw Refusal(.supportRuns)
        case .refused, .revoked, nil: break
        }
        let message = Message(
            "support.asked", to: .partner(.iom), on: dossier.caseID, ["scheme": .code(scheme)])
        return Decision(
            [
                Append(
                    SupportAsked(scheme, known: known), to: dossier.caseID, onDay: setting.today)
            ],
            messages: [message])
    }
}

/// Records the answer of IOM to a request for support.
public struct AnswerSupport: Act {
    public static let name = "support.answer"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-33"]
    public static let permission = Permission(.write, on: .departure)
    public static let isOpenToPartners = true

    /// What IOM says.
    public enum Reply: Hashable, Sendable {
        case granted(Euro)
        /// At least one.
        case refused([SupportCondition])
    }

    public let target: Target
    public let reply: Reply
    public let onDay: LocalDate

    public init(_ target: Target, _ reply: Reply, on day: LocalDate) {
        (self.target, self.reply, onDay) = (target, reply, day)
    }

    public var targets: [Target] { [target] }

    // Of the partners IOM alone judges support; the robot never does.
    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        try mayWrite(on: snapshot, in: setting)
        let access = setting.access
        guard access.role != .robot, access.partner == nil || access.partner == .iom else {
            throw Refusal(.noRight)
        }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let support = try dossier.openEpisode().support, support.state == .asked else {
            throw Refusal(.noSupportAsked)
        }
        guard onDay <= setting.today else { throw Refusal(.inTheFuture) }
        guard onDay >= support.askedOn else { throw Refusal(.beforeRequest) }
        switch reply {
        case .granted(let amount):
            return try grant(amount, support, dossier, isOnce: setting.law.upholds(.fundsFair))
        case .refused(let unmet):
            guard !unmet.isEmpty else { throw Refusal(.noGround) }
            let event = SupportRefused(support.scheme, unmet: unmet)
            return Decision([Append(event, to: dossier.caseID, onDay: onDay)])
        }
    }

    // One grant a person in the years of the table: the claim bears the period, and outlives the
    // erasure of the person as a keyed hash.
    private func grant(
        _ amount: Euro, _ support: Support, _ dossier: Dossier, isOnce: Bool
    ) throws(Refusal) -> Decision {
        guard let row = SupportTable.row(of: support.scheme, on: onDay) else {
            throw Refusal(.noSupportTable)
        }
        guard row.amounts.contains(amount) else { throw Refusal(.amountOutsideTable) }
        guard let number = dossier.person.identity?.vNumber else { throw Refusal(.erased) }
        return Decision([
            Append(
                SupportGranted(support.scheme, amount: amount), to: dossier.caseID, onDay: onDay,
                takes: isOnce ? row.claims(of: number, on: onDay) : [])
        ])
    }
}

/// Takes a grant back, for one of the reasons of the scheme.
public struct RevokeSupport: Act {
    public static let name = "support.revoke"
    public static let polarity = Polarity.burden
    public static let safeguards = ["SAF-23", "SAF-33"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let reason: SupportRevoked.Reason

    public init(_ target: Target, _ reason: SupportRevoked.Reason) {
        (self.target, self.reason) = (target, reason)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard let support = try dossier.openEpisode().support, case .granted = support.state
        else { throw Refusal(.noSupportGranted) }
        guard let row = SupportTable.row(of: support.scheme, on: support.since),
            let number = dossier.person.identity?.vNumber
        else { throw Refusal(.noSupportTable) }
        // Nobody was helped: the person may be helped another time.
        return Decision([
            Append(
                SupportRevoked(support.scheme, reason), to: dossier.caseID,
                onDay: setting.today, releases: row.claims(of: number, on: support.since))
        ])
    }
}

extension SupportTable {
    // A claim for the calendar year of the grant and for each one in which it still counts: two
    // grants meet in one of them. Counted by calendar years a grant late in a year may count some
    // months short, in the person's favour; IOM judges the day.
    func claims(of number: VNumber, on day: LocalDate) -> [Claim] {
        (0..<onceInYears).map { later in
            Claim(
                "support", .secret("\(scheme.rawValue)/\(number.digits)/\(day.year + later)"))
        }
    }
}

extension Refusal.Reason {
    public static let noConsent = Self("support.noConsent")
    public static let supportRuns = Self("support.runs")
    public static let noSupportAsked = Self("support.notAsked")
    public static let noSupportGranted = Self("support.notGranted")
    public static let noSupportTable = Self("support.noTable")
    public static let amountOutsideTable = Self("support.amountOutsideTable")
    public static let beforeRequest = Self("support.beforeRequest")
    public static let noGround = Self("support.noGround")
}
