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
        router.get("/termijn-berekenen", use: calculate)
    }

    @Sendable func safeguards(_ request: Request, visit: Visit) async throws -> Response {
        let page = SafeguardsPage(try Self.shipped.get())
        return .page(page, in: site.publicFrame(visit, in: nil, alternate: "/waarborgen"))
    }

    @Sendable func calculate(_ request: Request, visit: Visit) async throws -> Response {
        let asked = AskedTerm(request, site.law, visit.language)
        let frame = site.publicFrame(visit, in: nil, alternate: "/termijn-berekenen")
        guard asked.problems.isEmpty else {
            let page = CalculatorPage(asked.filters, problems: asked.problems)
            return .page(page, in: frame, status: .badRequest)
        }
        let view = TermView(law: site.law, say: visit.language)
        let page = CalculatorPage(asked.filters, asked.clock.map(view.outcome) ?? .notAsked)
        return .page(page, in: frame)
    }
}
