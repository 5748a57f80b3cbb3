public import Kernel

/// A scheme that helps people leave of their own accord (domain dossier, §9).
public enum SupportScheme: String, CaseIterable, Sendable {
    /// Return and Emigration Assistance from the Netherlands, by IOM.
    /// Dutch: basisvertrekondersteuning.
    case rean
}

/// What the scheme asks (domain dossier, §9.2). IOM judges; we say what we know.
public enum SupportCondition: String, CaseIterable, Sendable {
    case withoutMeans
    /// Not returned with help in the last five years.
    case notHelpedBefore
    case hasTravelDocument
    case nationalityIncluded
    case proceduresWithdrawn
    case noObjection
}

/// The person asked for help, and agreed that we pass the request on to IOM.
public struct SupportAsked: Event {
    public static let type = "case.supportAsked"

    public let scheme: SupportScheme
    /// What is known of each condition; a condition that is left out is unknown.
    public let known: [SupportCondition: Knowledge]

    public init(_ scheme: SupportScheme, known: [SupportCondition: Knowledge]) {
        (self.scheme, self.known) = (scheme, known)
    }

    public var clear: Fields {
        var answers = Fields()
        for (condition, answer) in known { answers[condition.rawValue] = .code(answer) }
        return ["scheme": .code(scheme), "known": .object(answers)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        scheme = try entry.clear.code("scheme")
        let answers = try entry.clear.object("known")
        var known: [SupportCondition: Knowledge] = [:]
        for name in answers.names {
            guard let condition = SupportCondition(rawValue: name) else { throw Malformed(name) }
            known[condition] = try answers.code(name)
        }
        self.known = known
    }
}

/// IOM grants the help, with an amount of the table that held on that day.
public struct SupportGranted: Event {
    public static let type = "case.supportGranted"

    public let scheme: SupportScheme
    public let amount: Euro

    public init(_ scheme: SupportScheme, amount: Euro) {
        (self.scheme, self.amount) = (scheme, amount)
    }

    public var clear: Fields { ["scheme": .code(scheme), "cents": .number(amount.cents)] }

    public init(_ entry: Entry) throws(Malformed) {
        scheme = try entry.clear.code("scheme")
        amount = Euro(cents: Int64(try entry.clear.number("cents")))
    }
}

/// IOM does not grant the help, and names the conditions that are not met.
public struct SupportRefused: Event {
    public static let type = "case.supportRefused"

    public let scheme: SupportScheme
    public let unmet: [SupportCondition]

    public init(_ scheme: SupportScheme, unmet: [SupportCondition]) {
        (self.scheme, self.unmet) = (scheme, unmet)
    }

    public var clear: Fields {
        ["scheme": .code(scheme), "unmet": .texts(unmet.map(\.rawValue))]
    }

    public init(_ entry: Entry) throws(Malformed) {
        scheme = try entry.clear.code("scheme")
        unmet = try entry.clear.texts("unmet").map { text throws(Malformed) in
            guard let condition = SupportCondition(rawValue: text) else { throw Malformed(text) }
            return condition
        }
    }
}

/// A grant was taken back, for a reason that the scheme names; never as a punishment (SAF-33).
public struct SupportRevoked: Event {
    public static let type = "case.supportRevoked"

    /// Why a grant may be taken back.
    public enum Reason: String, CaseIterable, Sendable {
        case askedByPerson, conditionNoLongerMet, didNotLeave
    }

    public let scheme: SupportScheme
    public let reason: Reason

    public init(_ scheme: SupportScheme, _ reason: Reason) {
        (self.scheme, self.reason) = (scheme, reason)
    }

    public var clear: Fields { ["scheme": .code(scheme), "reason": .code(reason)] }

    public init(_ entry: Entry) throws(Malformed) {
        scheme = try entry.clear.code("scheme")
        reason = try entry.clear.code("reason")
    }
}
