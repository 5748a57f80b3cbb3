import HTTPTypes
import Hummingbird

/// A form comes from our own pages or not at all.
///
/// Browsers say where a request comes from: `Sec-Fetch-Site` (Fetch Metadata) over TLS and on the
/// machine itself, and `Origin` (RFC 6454) with every form. The token of the session is checked
/// besides, where the form is read.
///
/// Signing in has no session yet and so no token, and needs none. A token before signing in would
/// have to be tied to a cookie of its own, and would tell nothing that these two headers do not:
/// no page can set or drop them, and another site's form always carries one of them in any browser
/// since 2020. What is left is a program without them, which has no cookies of anybody to misuse.
struct SameSite: RouterMiddleware {
    typealias Context = Visit

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        guard request.method != .post || isOurs(request) else { throw HTTPError(.forbidden) }
        return try await next(request, context)
    }

    private func isOurs(_ request: Request) -> Bool {
        if let site = request.headers[.fetchSite] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers[.origin] else { return true }
        guard let host = request.head.authority else { return false }
        return origin == "https://\(host)" || origin == "http://\(host)"
    }
}
