import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// Signing in and out. Audience: everybody; in a demonstration one chooses an invented account.
struct DoorRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/inloggen", use: show)
        router.post("/inloggen", use: signIn)
        router.post("/uit", use: signOut)
        router.post("/verleng", use: extend)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        guard site.isDemonstration else { throw HTTPError(.notFound) }
        let accounts = try await site.desk.run(Accounts.demonstration())
        let key = FormKey(command: Hex.text(site.entropy.bytes(16)), seen: nil, token: "")
        let page = SignInPage(
            accounts: accounts.map {
                .init($0.id.description, name: $0.name ?? "", role: visit.language($0.role.text))
            }, key: key)
        let frame = site.publicFrame(visit, in: nil, alternate: "/inloggen")
        return .page(page, in: frame)
    }

    @Sendable func signIn(_ request: Request, visit: Visit) async throws -> Response {
        guard site.isDemonstration else { throw HTTPError(.notFound) }
        let body = try await FormBody(request)
        // Before anybody looks whether there is such an account.
        try site.signInLimit.count(
            body["account"] ?? "", from: visit.network, at: site.clock.now())
        guard let id = body["account"].flatMap(StreamID.init),
            let account = try await site.desk.run(Accounts.with(id)).first, account.partner == nil
        else { throw HTTPError(.badRequest) }
        let session = try await site.sessions.open(
            for: account.id, entropy: site.entropy, now: site.clock.now())
        var response = Response.redirect(to: account.role.home, type: .normal)
        response.setCookie(site.sessionCookie.holding(session))
        return response
    }

    // Answers without a page: the script asks from the page that stays open.
    @Sendable func extend(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedIn()
        let body = try await FormBody(request)
        guard body["_token"] == officer.session.token else { throw HTTPError(.forbidden) }
        guard let id = site.sessionCookie.id(in: request),
            let ends = try await site.sessions.extend(id, now: site.clock.now())
        else { throw SignInNeeded() }
        var response = Response(status: .noContent)
        response.setCookie(
            site.sessionCookie.holding(id, seconds: ends.seconds - site.clock.now().seconds))
        return response
    }

    // Only a session that still is somebody's has a token to ask for; what is left of others goes.
    @Sendable func signOut(_ request: Request, visit: Visit) async throws -> Response {
        if let officer = visit.officer {
            let body = try await FormBody(request)
            guard body["_token"] == officer.session.token else { throw HTTPError(.forbidden) }
        }
        if let id = site.sessionCookie.id(in: request) { try await site.sessions.end(id) }
        var response = Response.redirect(to: "/", type: .normal)
        response.setCookie(site.sessionCookie.gone)
        return response
    }
}

extension Role {
    /// Where somebody in this role begins.
    var home: String {
        switch self {
        case .analyst: "/sturing"
        case .intakeOfficer, .returnCaseManager, .enforcementOfficer, .teamLead, .monitor: "/werk"
        case .ruleOwner: "/wet/voorstel"
        case .partner, .privacyOfficer, .administrator, .publicReader, .robot: "/"
        }
    }
}
