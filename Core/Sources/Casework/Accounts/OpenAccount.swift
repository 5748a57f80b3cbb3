public import Kernel

/// Opens an account. The stream's id is the pseudonym under which it will act.
public struct OpenAccount: Act {
    public static let name = "accounts.open"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-25"]
    public static let permission = Permission([], on: .accessLog)

    public let account: StreamID
    public let role: Role
    public let partner: Partner?
    public let displayName: String

    public init(_ account: StreamID, role: Role, partner: Partner? = nil, name: String) {
        (self.account, self.role, self.partner) = (account, role, partner)
        displayName = name
    }

    public var targets: [Target] { [] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .administrator else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let event = AccountOpened(
            subject: SubjectID(account), role: role, partner: partner, name: displayName)
        return Decision([
            Append(
                event, to: account, onDay: setting.today,
                takes: [Claim("account", .open(account.description))])
        ])
    }
}

/// Gives a partner's account a token.
public struct IssueToken: Act {
    public static let name = "accounts.issueToken"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-25"]
    public static let permission = Permission([], on: .accessLog)

    public let account: StreamID
    /// SHA-256 of the token in hexadecimal; the token itself never comes here.
    public let digest: String

    public init(_ account: StreamID, digest: String) {
        (self.account, self.digest) = (account, digest)
    }

    public var targets: [Target] { [.stream(account)] }

    public func permit(on snapshot: Snapshot, in setting: Setting) throws(Refusal) {
        guard setting.access.role == .administrator else { throw Refusal(.noRight) }
    }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        Decision([Append(TokenIssued(digest: digest), to: account, onDay: setting.today)])
    }
}
