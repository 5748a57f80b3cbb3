import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// The search for a case. Audience: staff with cases. No text that was looked for stands in an
/// address: it is posted, and the answer leads to a drawn id, or to the case of an exact number.
struct SearchRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/zoeken", use: show)
        router.post("/zoeken", use: ask)
        router.get("/zoeken/:search", use: results)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        return try await page(visit, officer, Input(), .notAsked)
    }

    @Sendable func ask(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let body = try await FormBody(request)
        guard body["_token"] == officer.session.token else { throw HTTPError(.forbidden) }
        var reader = FormReader(body)
        let text = reader.text(SearchPage.field, limit: CaseSearch.longest)
        let search = text.flatMap(CaseSearch.init)
        if text != nil, search == nil {
            reader.problem(SearchPage.field, .other(visit.language(.findCaseFault)))
        }
        guard let text, let search else {
            return try await page(visit, officer, reader.input, .notAsked, status: .badRequest)
        }
        if let number = try await onlyCase(search, for: officer) {
            return .redirect(to: "/zaken/\(number)", type: .normal)
        }
        let id = try await site.searches.keep(
            text, for: officer.actor, entropy: site.entropy, now: site.clock.now())
        return .redirect(to: "/zoeken/\(id)", type: .normal)
    }

    @Sendable func results(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let id = try visit.parameters.require("search")
        guard
            let text = try await site.searches.text(
                id, for: officer.actor, now: site.clock.now()), let search = CaseSearch(text)
        else { return try await page(visit, officer, Input(), .expired, status: .notFound) }
        var found = try await site.desk.run(search.found(for: officer.access))
        var isPart = false
        if found.isEmpty, let looser = search.foundByPart(for: officer.access) {
            found = try await site.desk.run(looser)
            isPart = !found.isEmpty
        }
        // Also when nobody was found: who searches is on record.
        try await site.desk.witness(
            Look("page.search", at: found.map(\.line.caseID), by: officer.access))
        let colleagues = try await site.colleagues(of: found.compactMap(\.line.officer))
        let lines = found.map { $0.line(visit.language, colleagues) }
        return try await page(
            visit, officer, Input(values: [SearchPage.field: [text]]),
            .found(lines, isPart: isPart), alternate: "/zoeken/\(id)")
    }

    // An exact number leads to its case when the officer may see it and no other is meant.
    private func onlyCase(_ search: CaseSearch, for officer: Officer) async throws -> String? {
        switch search {
        case .name: return nil
        case .caseNumber(let number):
            let found = try await site.desk.run(search.found(for: officer.access))
            return found.first { $0.line.number == number.description }?.line.number
        case .vNumber:
            let found = try await site.desk.run(search.found(for: officer.access))
            let exact = found.filter { $0.foundBy == .number }
            return exact.count == 1 ? exact.first?.line.number : nil
        }
    }

    private func page(
        _ visit: Visit, _ officer: Officer, _ input: Input, _ outcome: SearchPage.Outcome,
        alternate: String = "/zoeken", status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let page = SearchPage(key: site.key(officer, seen: nil), input: input, outcome)
        let frame = try await site.frame(
            visit, officer, in: .cases, alternate: alternate, hasSearch: false)
        return .page(page, in: frame, status: status)
    }
}

extension FoundCase {
    fileprivate func line(
        _ say: Language, _ colleagues: [ActorID: String]
    ) -> SearchPage.Found {
        SearchPage.Found(
            heading: CaseHeading(
                number: line.number ?? line.caseID.description, person: fullName ?? "—"),
            birthYear: birthYear.map(String.init), stage: say(line.stage.text),
            manager: line.officer.flatMap { colleagues[$0] }, why: say(foundBy.text))
    }
}

extension FoundBy {
    fileprivate var text: Text {
        switch self {
        case .number: .foundByNumber
        case .nearNumber: .foundByNearNumber
        case .written: .foundByWritten
        case .heard: .foundByHeard
        case .part: .foundByPart
        }
    }
}
