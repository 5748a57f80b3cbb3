import Casework
public import Kernel

/// The invented people of a run: persons concerned and those who work on their cases.
public struct Cast: Sendable {
    public struct Member: Hashable, Sendable {
        public let access: Access
        public let account: StreamID
        public let name: String
    }

    public let intake: Member
    public let managers: [Member]
    public let leads: [Member]
    public let enforcement: Member
    public let privacy: [Member]
    public let analyst: Member
    public let monitor: Member
    public let ind: Member
    public let kmar: Member
    public let police: Member
    public let iom: Member
    public let rules: [Member]

    /// The same seed gives the same cast.
    public init(seed: UInt64) {
        var seed = Seed(seed ^ 0x0CA5)
        func member(_ role: Role, _ name: String, _ partner: Partner? = nil) -> Member {
            let account = StreamID(high: seed.next(), low: seed.next())
            let access = Access(
                actor: ActorID(account: account), role: role,
                purpose: partner == nil ? .returnProcess : .chainExchange, partner: partner)
            return Member(access: access, account: account, name: name)
        }
        intake = member(.intakeOfficer, "I. Binnen")
        managers = [
            member(.returnCaseManager, "R. de Vries"), member(.returnCaseManager, "S. Akkerman"),
        ]
        leads = [member(.teamLead, "T. Leidsman"), member(.teamLead, "T. Zijlstra")]
        enforcement = member(.enforcementOfficer, "U. Ambtman")
        privacy = [member(.privacyOfficer, "P. Stil"), member(.privacyOfficer, "P. Vrij")]
        ind = member(.partner, "IND", .ind)
        kmar = member(.partner, "KMar", .kmar)
        police = member(.partner, "Politie", .police)
        analyst = Self.withPurpose(.steering, member(.analyst, "A. Teller"))
        monitor = Self.withPurpose(.supervision, member(.monitor, "M. Kijker"))
        iom = member(.partner, "IOM", .iom)
        rules = [member(.ruleOwner, "W. Letter"), member(.ruleOwner, "W. Geest")].map {
            Self.withPurpose(.administration, $0)
        }
    }

    public var everybody: [Member] {
        [intake, enforcement, analyst, monitor, ind, kmar, police, iom] + managers + leads + privacy
            + rules
    }

    private static func withPurpose(_ purpose: Purpose, _ member: Member) -> Member {
        let access = Access(
            actor: member.access.actor, role: member.access.role, purpose: purpose)
        return Member(access: access, account: member.account, name: member.name)
    }
}

/// Invented names; none of them is meant to be anybody.
public enum Names {
    public static let given = [
        "Amal", "Bilal", "Chen", "Dara", "Elif", "Farid", "Grace", "Hani", "Ines", "Joseph",
        "Kofi", "Lina", "Musa", "Nadia", "Omar", "Parisa", "Quy", "Rosa", "Samir", "Tesfay",
    ]
    public static let family = [
        "Adeyemi", "Bouzid", "Castro", "Demir", "Eker", "Fofana", "Gashi", "Haile", "Ibrahimi",
        "Jallow", "Karimi", "Lopes", "Mbeki", "Nguyen", "Osman", "Popov", "Qasim", "Rahmani",
        "Sow", "Tadesse",
    ]
}
