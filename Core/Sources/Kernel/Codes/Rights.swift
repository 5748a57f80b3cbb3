/// The blocks of data of the access matrix (domain dossier, §8).
public enum Block: String, CaseIterable, Sendable {
    case identity, plan, asylum, medical, criminal, detention, travelDocument, departure
    case complaint, statistics, accessLog, rules
}

/// What a role may do with a block.
public struct Right: OptionSet, Hashable, Sendable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    public static let read = Right(rawValue: 1)
    public static let write = Right(rawValue: 2)
    /// May take a decision with legal effect.
    public static let decide = Right(rawValue: 4)
    /// Sees that something is there, never what.
    public static let flag = Right(rawValue: 8)
    /// Sees counts only, never below five.
    public static let aggregate = Right(rawValue: 16)
    /// The rights hold only for cases to which the actor has a relation.
    public static let related = Right(rawValue: 32)
}

/// The access matrix as data, for the roles in play (domain dossier, §8).
public enum Rights {
    public static func of(_ role: Role, on block: Block) -> Right { matrix[role]?[block] ?? [] }

    static let matrix: [Role: [Block: Right]] = [
        .intakeOfficer: [
            .identity: [.read, .write], .plan: .read, .medical: .flag, .criminal: .flag,
            .detention: .read, .statistics: .aggregate,
        ],
        .returnCaseManager: [
            .identity: [.read, .write, .related], .plan: [.read, .write, .related],
            .asylum: [.flag, .related], .medical: [.flag, .related],
            .detention: [.read, .related], .travelDocument: [.read, .write, .related],
            .departure: [.read, .write, .related], .statistics: .aggregate, .rules: .read,
        ],
        .enforcementOfficer: [
            .identity: .read, .plan: .read, .asylum: .flag, .medical: .flag, .criminal: .flag,
            .detention: [.read, .write, .decide], .travelDocument: .read, .departure: .read,
            .statistics: .aggregate, .rules: .read,
        ],
        .teamLead: [
            .identity: .read, .plan: [.read, .write], .medical: .flag, .detention: .read,
            .travelDocument: .read, .departure: [.read, .decide], .statistics: .aggregate,
            .accessLog: .read, .rules: .read,
        ],
        .analyst: [.statistics: .aggregate],
        .partner: [.identity: [.write, .related], .departure: [.write, .related]],
        .monitor: [
            .identity: .read, .plan: .read, .medical: .flag, .criminal: .flag, .detention: .read,
            .travelDocument: .read, .departure: .read, .complaint: .read,
            .statistics: .aggregate, .accessLog: .read, .rules: .read,
        ],
        .privacyOfficer: [
            .complaint: .read, .statistics: .aggregate, .accessLog: .read, .rules: .read,
        ],
        .ruleOwner: [.rules: [.read, .write, .decide]],
        .administrator: [:],
        .publicReader: [:],
        .robot: [.departure: [.read, .write]],
    ]
}
