import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Publication
import Steering

/// Pages for everybody, made of frozen publications only. Audience: public.
struct PublicRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/", use: roundabout)
        router.get("/cijfers", use: figures)
        PublicationRoutes(site: site).add(to: router)
        LawRoutes(site: site).add(to: router)
        LawbookRoutes(site: site).add(to: router)
    }

    @Sendable func roundabout(_ request: Request, visit: Visit) async throws -> Response {
        let cells = try await site.desk.run(PublicationTable.last(for: .publicReader))
        let page = RoundaboutPage(PublishedRoundabout(cells, visit.language))
        let frame = site.publicFrame(visit, in: .roundabout, alternate: "/")
        return .page(page, in: frame)
    }

    @Sendable func figures(_ request: Request, visit: Visit) async throws -> Response {
        let figures = try await site.desk.run(PublishedFigureTable.all(for: .publicReader))
        let months = try await site.desk.run(PublicationTable.months(for: .publicReader))
        let page = FiguresPage(
            years: FiguresPage.Year.all(figures), publishedOn: nil,
            demonstrableNorm: .plan(.k1, visit.language), outOfViewNorm: .plan(.k3, visit.language),
            planYear: 2024, source: "Dienst Terugkeer en Vertrek, Instroom- en vertrekcijfers",
            months: months.map { FiguresPage.Month($0) })
        let frame = site.publicFrame(visit, in: .figures, alternate: "/cijfers")
        return .page(page, in: frame)
    }
}
