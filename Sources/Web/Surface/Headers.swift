import HTTPTypes
import Hummingbird

/// Headers that every answer bears: nothing is framed, sniffed, stored or run that is not ours.
struct Headers: RouterMiddleware {
    typealias Context = Visit

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.xContentTypeOptions] = "nosniff"
        response.headers[.referrerPolicy] = "same-origin"
        if let framing = HTTPField.Name("X-Frame-Options") { response.headers[framing] = "DENY" }
        if response.headers[.cacheControl] == nil {
            response.headers[.cacheControl] = "no-store"
        }
        return response
    }

    private static let policy = """
        default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; script-src 'self'; \
        connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'
        """
}

extension HTTPField.Name {
    static let referrerPolicy = ours("Referrer-Policy")
    static let idempotencyKey = ours("Idempotency-Key")
    static let fetchSite = ours("Sec-Fetch-Site")

    // These names are valid by RFC 9110; a name that is not would be our own mistake.
    private static func ours(_ name: String) -> HTTPField.Name {
        guard let field = HTTPField.Name(name) else { preconditionFailure("header \(name)") }
        return field
    }
}
