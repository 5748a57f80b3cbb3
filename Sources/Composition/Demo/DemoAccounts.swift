internal import Casework
internal import Kernel
internal import Simulation

/// Everybody of the cast with an account, and a token for each partner that sends messages.
struct DemoAccounts {
    let cast: Cast

    /// Who installs a ledger, before anybody has an account.
    static let installer = Access(
        actor: ActorID(high: 0, low: 1), role: .administrator, purpose: .administration)

    func submit(_ submit: DemoCases.Submit) async throws {
        for member in cast.everybody {
            let access = member.access
            let act = OpenAccount(
                member.account, role: access.role, partner: access.partner, name: member.name)
            try await submit(act, Self.installer)
        }
        for (partner, token) in DemoTokens.all {
            guard let member = cast.everybody.first(where: { $0.access.partner == partner }) else {
                continue
            }
            let act = IssueToken(member.account, digest: DemoTokens.digest(token))
            try await submit(act, Self.installer)
        }
    }
}
