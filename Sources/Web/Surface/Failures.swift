import Hummingbird

/// Whatever goes wrong anywhere, and addresses that nobody answers: a problem for the machines of
/// partners, a page for people.
struct Failures: RouterMiddleware {
    typealias Context = Visit

    let site: Site

    func handle(
        _ request: Request, context: Visit, next: (Request, Visit) async throws -> Response
    ) async throws -> Response {
        if request.uri.path.hasPrefix("/chain/") {
            return try await ChainFailures().handle(request, context: context, next: next)
        }
        return try await PageFailures(site: site).handle(request, context: context, next: next)
    }
}
