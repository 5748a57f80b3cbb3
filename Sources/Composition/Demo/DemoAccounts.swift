public import Casework
public import Kernel
public import Simulation

/// The accounts of a demonstration: everybody of the cast, and a token for each partner.
public enum DemoAccounts {
    /// The acts that open them, for `Access.installer` to submit in this order.
    public static func acts(of cast: Cast) -> [any Act] {
        let accounts: [any Act] = cast.everybody.map { member in
            OpenAccount(
                member.account, role: member.access.role, partner: member.access.partner,
                name: member.name)
        }
        return accounts
            + DemoTokens.all.compactMap { partner, token in
                cast.everybody.first { $0.access.partner == partner }
                    .map { IssueToken($0.account, digest: DemoTokens.digest(token)) }
            }
    }
}
