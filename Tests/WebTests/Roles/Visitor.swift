import Casework
import Composition
import HTTPTypes
import HummingbirdTesting
import Kernel
import Ledger
import Simulation

@testable import Web

/// Who comes to the door: somebody in each role, one who is nobody, and a case manager whose case
/// it is not. In the order of the columns of ``RolesTests``.
enum Visitor: String, CaseIterable {
    case nobody, intake, own, other, enforcement, lead, analyst, monitor, privacy, administrator
    case reader, robot, partner, rules

    var role: Role? {
        switch self {
        case .nobody: nil
        case .intake: .intakeOfficer
        case .own, .other: .returnCaseManager
        case .enforcement: .enforcementOfficer
        case .lead: .teamLead
        case .analyst: .analyst
        case .monitor: .monitor
        case .privacy: .privacyOfficer
        case .administrator: .administrator
        case .reader: .publicReader
        case .robot: .robot
        case .partner: .partner
        case .rules: .ruleOwner
        }
    }

    /// Those who never see who a case is about.
    var seesCases: Bool {
        switch self {
        case .intake, .own, .other, .enforcement, .lead, .monitor: true
        case .nobody, .analyst, .privacy, .administrator, .reader, .robot, .partner, .rules:
            false
        }
    }

    /// Nil for nobody; accounts that the cast does not have are opened for the test.
    func account(in scene: Scene) async throws -> StreamID? {
        let cast = scene.cast
        switch self {
        case .nobody: return nil
        case .intake: return cast.intake.account
        case .own: return cast.managers[0].account
        case .other: return cast.managers[1].account
        case .enforcement: return cast.enforcement.account
        case .lead: return cast.leads[0].account
        case .analyst: return cast.analyst.account
        case .monitor: return cast.monitor.account
        case .privacy: return cast.privacy[0].account
        case .partner: return cast.kmar.account
        case .rules: return cast.rules[0].account
        case .administrator, .reader, .robot:
            guard let role else { return nil }
            let id: StreamID = Fresh(scene.site.entropy).id(0)
            let act = OpenAccount(id, role: role, name: rawValue)
            try await scene.submit(act, by: Access.installer)
            return id
        }
    }
}

/// A visitor with a session, however they came by it, and the token of its forms.
struct Entry: Sendable {
    let visitor: Visitor
    let account: StreamID?
    let browser: Browser
    let token: String

    init(_ visitor: Visitor, in scene: Scene) async throws {
        self.visitor = visitor
        account = try await visitor.account(in: scene)
        guard let account else {
            (browser, token) = (scene.stranger, "")
            return
        }
        let site = scene.site
        let session = try await site.sessions.open(
            for: account, entropy: site.entropy, now: site.clock.now())
        browser = Browser(scene: scene, cookie: "rotonde=\(session)")
        token = try await site.sessions.session(session, now: site.clock.now())?.token ?? ""
    }
}
