/// Who asks, in which role, and what for: a part of every question and of every act.
public struct Access: Hashable, Sendable {
    public let actor: ActorID
    public let role: Role
    public let purpose: Purpose
    /// The organisation of a partner's user; nil for our own people.
    public let partner: Partner?
    /// The colleagues whose work the actor does today; their caseload counts as the actor's own.
    public let standsInFor: Set<ActorID>
    /// Whether the actor is on a watch of the duty desk now, which may be called about any case.
    public let isOnWatch: Bool

    public init(
        actor: ActorID, role: Role, purpose: Purpose, partner: Partner? = nil,
        standsInFor: Set<ActorID> = [], isOnWatch: Bool = false
    ) {
        (self.actor, self.role, self.purpose, self.partner) = (actor, role, purpose, partner)
        (self.standsInFor, self.isOnWatch) = (standsInFor, isOnWatch)
    }

    /// Whether a case of this officer is in the actor's caseload today.
    public func hasCaseload(of officer: ActorID) -> Bool {
        officer == actor || standsInFor.contains(officer)
    }
}

/// A role of the matrix in the domain dossier, §8, as far as it is in play.
public enum Role: String, CaseIterable, Sendable {
    /// Receives handovers (Dutch: medewerker Informatie en Logistiek Centrum).
    case intakeOfficer
    /// Holds the interviews and the plan (Dutch: regievoerder).
    case returnCaseManager
    /// Imposes measures and return decisions (Dutch: Uitvoerend Ambtenaar).
    case enforcementOfficer
    case teamLead
    case analyst
    /// A user or system of a partner; ``Access/partner`` says which.
    case partner
    /// Supervises forced return (Dutch: Inspectie Justitie en Veiligheid; RD 8(6)).
    case monitor
    /// Guards the rights of data subjects; proposes and confirms erasure (Dutch: FG).
    case privacyOfficer
    /// Answers for the rules as data: proposes a changed law, and puts one in force that another
    /// proposed (domain dossier, §8). Dutch: beheerder van de regels.
    case ruleOwner
    /// Runs the machine; sees no content.
    case administrator
    /// A reader of the public pages, without an account and without any right of the matrix.
    case publicReader
    /// The Desk's own robot, which fires alarms and decides nothing about people.
    case robot
}

/// What a look or an act is for (Dutch: doelbinding; GDPR art. 5(1)(b)).
public enum Purpose: String, CaseIterable, Sendable {
    case returnProcess
    case dutyDesk
    case chainExchange
    case supervision
    case steering
    case dataProtection
    case administration
}

/// How an actor stands to a case.
public enum Relation: String, CaseIterable, Sendable {
    case none
    /// The case is in the actor's own caseload, or in that of whom they stand in for.
    case own
    /// The case came from, or goes to, the actor's organisation.
    case party
    /// The actor is on a watch of the duty desk.
    case onWatch
}
