import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// The weighing frameworks. Audience: staff with cases; team leads put them in force.
struct FrameworkRoutes: PageWithForms {
    static let address = "/afwegingskader"

    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/afwegingskader", use: show)
        router.post("/afwegingskader", use: activate)
        router.post("/afwegingskader/eindigen", use: end)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        return try await shown(visit, officer, done: request.uri.queryParameters["gedaan"] != nil)
    }

    @Sendable func activate(_ request: Request, visit: Visit) async throws -> Response {
        var form = try await SentForm(request, by: try visit.signedInForCases())
        let title = form.reader.text("naam", limit: 120)
        let criteria = form.reader.text("criteria")
        let types = form.reader.codes("zaaksoort", as: CaseType.self)
        let from = form.reader.day("van")
        let until = form.reader.day("tot")
        var act: ActivateFramework?
        if let title, let criteria, let from, let until {
            act = ActivateFramework(
                .init(title: title, criteria: criteria), for: types, from: from, until: until)
        }
        return try await submit(form, act, about: "tot", visit)
    }

    @Sendable func end(_ request: Request, visit: Visit) async throws -> Response {
        var form = try await SentForm(request, by: try visit.signedInForCases())
        let framework = form.stream("kader")
        return try await submit(form, framework.map { EndFramework($0) }, about: "tot", visit)
    }

    func shown(
        _ visit: Visit, _ officer: Officer, input: Input = Input(), done: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let leads = officer.role == .teamLead
        let lines = try await site.desk.run(Frameworks.all(for: officer.access))
        let say = visit.language
        let page = FrameworkPage(
            frameworks: lines.map { line in
                let runs = line.until >= site.day
                return FrameworkPage.Line(
                    line.title ?? say(.erasedText), criteria: line.criteria ?? say(.erasedText),
                    for: line.caseTypes, from: line.from, until: line.until,
                    isInForce: line.holds(on: site.day),
                    ending: leads && runs
                        ? FrameworkPage.Ending(
                            site.key(officer, seen: nil), of: line.id.description) : nil)
            },
            form: leads
                ? ActivateFrameworkForm(
                    site.key(officer, seen: nil), input: input, today: site.day) : nil,
            isDone: done)
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/afwegingskader")
        return .page(page, in: frame, status: status)
    }
}
