import Kernel
import Projections
import Testing

@Suite struct ScopeTests {
    static let scopes: [(Role, String)] = [
        (.intakeOfficer, "1 = 1"), (.returnCaseManager, "w.officer = :actor"),
        (.enforcementOfficer, "1 = 1"), (.teamLead, "1 = 1"), (.analyst, "1 = 0"),
        (.partner, "1 = 0"), (.monitor, "1 = 1"), (.privacyOfficer, "1 = 0"),
        (.ruleOwner, "1 = 0"), (.administrator, "1 = 0"), (.publicReader, "1 = 0"),
        (.robot, "1 = 0"),
    ]

    @Test func `every role has a scope here`() {
        #expect(Set(Self.scopes.map(\.0)) == Set(Role.allCases))
    }

    @Test(arguments: scopes)
    func `a role sees all cases, its own, or none`(role: Role, sql: String) {
        let access = Access(
            actor: ActorID(high: 0, low: 7), role: role, purpose: .returnProcess)
        let scope = Scope(access)
        #expect(scope.sql == sql)
        let isOwn = sql.contains(":actor")
        #expect(scope.parameters == (isOwn ? ["actor": .id(access.actor)] : [:]))
    }
}
