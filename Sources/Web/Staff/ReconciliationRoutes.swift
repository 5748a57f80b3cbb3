import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// What contradicts each other and waits for a person. Audience: staff with cases, each of those
/// that they may see.
struct ReconciliationRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/verzoening", use: show)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let say = visit.language
        let asked = request.uri.queryParameters["soort"].map { String($0) } ?? ""
        let kind = Contradiction.Kind(rawValue: asked)
        let frame = try await site.frame(visit, officer, in: .cases, alternate: "/verzoening")
        guard asked.isEmpty || kind != nil else {
            let page = ReconciliationPage(
                rows: [], total: 0, filters: [filter("", say)],
                problems: [Pages.Problem("soort", .notAChoice)])
            return .page(page, in: frame, status: .badRequest)
        }
        let lines = try await site.desk.run(Contradictions.waiting(kind, for: officer.access))
        let total = try await site.desk.run(Contradictions.count(kind, for: officer.access))
        var rows: [ReconciliationPage.Row] = []
        for line in lines { rows += try await row(line, officer, say) }
        try await site.desk.witness(
            Look("page.reconciliation", at: lines.map(\.caseID), by: officer.access))
        let page = ReconciliationPage(
            rows: rows, total: total.first ?? 0, filters: [filter(asked, say)])
        return .page(page, in: frame)
    }

    // None when somebody resolved it since the list was read.
    private func row(
        _ line: ContradictionLine, _ officer: Officer, _ say: Language
    ) async throws -> [ReconciliationPage.Row] {
        let target = Target.stream(line.caseID)
        let dossier = try await site.desk.snapshot(of: [target]).dossier(target)
        guard let found = dossier.contradictions.first(where: { $0.key == line.key }) else {
            return []
        }
        let heading = CaseHeading(
            number: dossier.returnCase.number?.description ?? line.caseID.description,
            person: dossier.person.identity?.shortName ?? "—")
        let right = Rights.of(officer.role, on: .plan)
        return [
            ReconciliationPage.Row(
                heading: heading, kind: say(found.kind.text),
                first: found.first.words(say, nationalities: site.nationalities),
                second: found.second.words(say, nationalities: site.nationalities),
                since: line.since, mayResolve: right.contains(.write))
        ]
    }

    private func filter(_ chosen: String, _ say: Language) -> Filter {
        let kinds = Contradiction.Kind.allCases.map { Choice($0.rawValue, say($0.text)) }
        return Filter(
            "soort", say(.contradiction), choices: [Choice("", say(.everyContradiction))] + kinds,
            chosen: chosen)
    }
}
