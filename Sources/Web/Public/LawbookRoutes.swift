import HTTPTypes
import Hummingbird
import Kernel
import Law
import Pages

/// The law by law, by rule and by day, and what changed in it. Audience: public.
struct LawbookRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/wet", use: law)
        router.get("/wet/wijzigingen", use: changes)
        router.get("/wet/:rule", use: rule)
    }

    @Sendable func law(_ request: Request, visit: Visit) async throws -> Response {
        let asked = AskedDay(request, today: site.day, visit.language)
        let chapters = asked.problems.isEmpty ? site.law.chapters(on: asked.day) : []
        let page = LawPage(on: asked.day, chapters, asked.filters, problems: asked.problems)
        return shown(page, visit, alternate: "/wet")
    }

    @Sendable func rule(_ request: Request, visit: Visit) async throws -> Response {
        let asked = AskedDay(request, today: site.day, visit.language)
        guard let rule = visit.parameters.get("rule"),
            let entry = site.law.entry(rule, on: asked.day)
        else { throw HTTPError(.notFound) }
        let page = RulePage(entry, asked.filters, problems: asked.problems)
        return shown(page, visit, alternate: "/wet/\(entry.id)")
    }

    @Sendable func changes(_ request: Request, visit: Visit) async throws -> Response {
        let asked = AskedDays(request, visit.language)
        let page = LawChangesPage(
            asked.filters, problems: asked.problems, asked.outcome(of: site.law))
        return shown(page, visit, alternate: "/wet/wijzigingen")
    }

    private func shown(_ page: some Page, _ visit: Visit, alternate: String) -> Response {
        let frame = site.publicFrame(visit, in: nil, alternate: alternate)
        return .page(page, in: frame, status: page.isWrong ? .badRequest : .ok)
    }
}
