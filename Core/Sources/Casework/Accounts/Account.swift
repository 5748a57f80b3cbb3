public import Kernel

/// Somebody who may sign in, or a partner's system that may send messages.
public struct Account: Folded {
    public static let kind = "account"

    public let id: StreamID
    public private(set) var role: Role?
    public private(set) var partner: Partner?
    public private(set) var name: String?
    public private(set) var tokenDigest: String?
    /// Who stands in for this account, now, later or until lately; one at a time.
    public private(set) var deputy: Deputy?

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case AccountOpened.type:
            let event = try AccountOpened(entry)
            (role, partner, name) = (event.role, event.partner, event.name)
        case TokenIssued.type: tokenDigest = try TokenIssued(entry).digest
        case DeputyNamed.type: deputy = try DeputyNamed(entry).deputy
        case DeputyWithdrawn.type: deputy = nil
        default: throw Malformed("no account event: \(entry.type)")
        }
    }
}

extension ActorID {
    /// The pseudonym under which an account acts: the id of its stream.
    public init(account: StreamID) { self.init(high: account.high, low: account.low) }
}
