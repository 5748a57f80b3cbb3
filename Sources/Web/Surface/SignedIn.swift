import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections

/// Finds the session of the cookie and who it belongs to, and keeps a language that was chosen.
struct SignedIn: RouterMiddleware {
    typealias Context = Visit

    let site: Site
    static let languageCookie = "taal"

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var visit = context
        if let id = site.sessionCookie.id(in: request) {
            visit.officer = try await site.officer(session: id)
        }
        var response = try await next(request, visit)
        if let asked = request.askedLanguage {
            response.setCookie(
                Cookie(
                    name: Self.languageCookie, value: asked.rawValue, maxAge: 31_536_000,
                    path: "/", secure: site.isBehindTLS, httpOnly: true, sameSite: .lax))
        }
        return response
    }
}

extension Request {
    /// The language that the address asks for, else that of the cookie, else Dutch.
    var language: Language {
        let kept = cookies[SignedIn.languageCookie].flatMap { Language(rawValue: $0.value) }
        return askedLanguage ?? kept ?? .nl
    }

    fileprivate var askedLanguage: Language? {
        uri.queryParameters["taal"].flatMap { Language(rawValue: String($0)) }
    }
}

extension Site {
    /// - Returns: nil when there is no such session, or it has ended, or the account is gone.
    func officer(session id: String) async throws -> Officer? {
        let (now, day) = (clock.now(), day)
        guard let session = try await sessions.session(id, now: now) else { return nil }
        let (account, absent, watch) = try await desk.ask { answers in
            (
                try answers.rows(of: Accounts.with(session.account)).first,
                try answers.rows(of: Deputies.absent(behind: session.account, on: day)),
                try answers.rows(of: Watches.running(for: session.account, at: now)).first
            )
        }
        guard let account, account.partner == nil else { return nil }
        let access = Access(
            actor: account.actor, role: account.role,
            purpose: watch == nil ? account.role.purpose : .dutyDesk, standsInFor: Set(absent),
            isOnWatch: watch != nil)
        return Officer(
            session: session, access: access, name: account.name ?? account.role.rawValue)
    }
}

extension Role {
    /// What somebody in this role looks at files for.
    var purpose: Purpose {
        switch self {
        case .intakeOfficer, .returnCaseManager, .enforcementOfficer, .teamLead: .returnProcess
        case .analyst, .publicReader: .steering
        case .partner: .chainExchange
        case .monitor: .supervision
        case .privacyOfficer: .dataProtection
        case .ruleOwner, .administrator, .robot: .administration
        }
    }
}
