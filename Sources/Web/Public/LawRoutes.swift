import HTTPTypes
import Hummingbird
import Law
import Pages

/// The law as the system keeps it. Audience: public.
struct LawRoutes: Sendable {
    let site: Site

    // Kept by the acts of this build, whatever law a ledger has in use.
    private static let shipped = Result { try Corpus.shipped(version: "shipped").safeguards }

    func add(to router: some RouterMethods<Visit>) {
        router.get("/waarborgen", use: safeguards)
    }

    @Sendable func safeguards(_ request: Request, visit: Visit) async throws -> Response {
        let page = SafeguardsPage(try Self.shipped.get())
        return .page(page, in: site.publicFrame(visit, in: nil, alternate: "/waarborgen"))
    }
}
