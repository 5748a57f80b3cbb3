public import Kernel
internal import Sealing

/// Who acted or looked, in the words in which the ledger holds it.
///
/// Texts and not codes, so that a damaged row can still be read, hashed and reported.
public struct Caller: Hashable, Sendable {
    public let actor: ActorID
    public let role: String
    public let purpose: String
    /// Empty when none.
    public let partner: String

    public init(actor: ActorID, role: String, purpose: String, partner: String) {
        (self.actor, self.role) = (actor, role)
        (self.purpose, self.partner) = (purpose, partner)
    }

    public init(_ access: Access) {
        actor = access.actor
        (role, purpose) = (access.role.rawValue, access.purpose.rawValue)
        partner = access.partner?.rawValue ?? ""
    }

    public func access() throws(Malformed) -> Access {
        guard let role = Role(rawValue: role), let purpose = Purpose(rawValue: purpose) else {
            throw Malformed("role \(role) or purpose \(purpose)")
        }
        let partner = partner.isEmpty ? nil : Partner(rawValue: partner)
        guard self.partner.isEmpty || partner != nil else {
            throw Malformed("partner \(self.partner)")
        }
        return Access(actor: actor, role: role, purpose: purpose, partner: partner)
    }

    func write(to layout: inout Layout) {
        layout.raw(actor)
        layout.text(role)
        layout.text(purpose)
        layout.text(partner)
    }
}
