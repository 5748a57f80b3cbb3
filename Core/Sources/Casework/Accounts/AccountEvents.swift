public import Kernel

/// An account was opened for a member of staff or for a partner's system.
public struct AccountOpened: Event {
    public static let type = "account.opened"

    public let subject: SubjectID
    public let role: Role
    public let partner: Partner?
    /// The name on screen; nil once the account's key is gone.
    public let name: String?

    public init(subject: SubjectID, role: Role, partner: Partner?, name: String) {
        (self.subject, self.role, self.partner, self.name) = (subject, role, partner, name)
    }

    public var clear: Fields {
        ["role": .code(role), "partner": partner.map { .code($0) }]
    }

    public var parts: [Part] {
        let content: Fields? = name.map { ["name": .text($0)] }
        return [Part(.identity, of: subject, content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        subject = SubjectID(entry.stream)
        role = try entry.clear.code("role")
        partner = try entry.clear.optional("partner") { fields throws(Malformed) in
            try fields.code("partner")
        }
        name = try entry.part(.identity)?.text("name")
    }
}

/// A partner's system got a token; only its SHA-256 is kept. An earlier token stops working.
public struct TokenIssued: Event {
    public static let type = "account.tokenIssued"

    /// Sixty-four hexadecimal digits.
    public let digest: String

    public init(digest: String) { self.digest = digest }
    public var clear: Fields { ["digest": .text(digest)] }
    public init(_ entry: Entry) throws(Malformed) { digest = try entry.clear.text("digest") }
}
