import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// Lists of cases, 50 at a time, each state of them an address. Audience: staff with cases; how
/// many lead to which country is for all who may see counts.
struct ListRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/zaken", use: cases)
        router.get("/landen", use: countries)
        router.get("/landen/:code", use: country)
    }

    @Sendable func cases(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let say = visit.language
        let asked = AskedList(request, of: officer, say)
        let frame = try await site.frame(visit, officer, in: .cases, alternate: "/zaken")
        guard asked.problems.isEmpty else {
            let page = CaseListPage(
                rows: [], total: 0, filters: asked.filters, problems: asked.problems)
            return .page(page, in: frame, status: .badRequest)
        }
        let part = try request.listPart
        let lines = try await site.desk.run(
            Worklist.list(asked.filter, part, for: officer.access))
        let shown = ShownPart(lines, of: part)
        let total = try await total(
            shown, part, Worklist.count(asked.filter, for: officer.access))
        let page = CaseListPage(
            rows: try await rows(shown, say), total: total, filters: asked.filters,
            marks: shown.marks)
        try await site.desk.witness(
            Look("page.cases", at: shown.lines.map(\.caseID), by: officer.access))
        return .page(page, in: frame)
    }

    @Sendable func countries(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedIn()
        guard Rights.of(officer.role, on: .statistics).contains(.aggregate) else {
            throw Refusal(.noRight)
        }
        let counts = try await site.desk.run(Destinations.counts(for: officer.access))
        let view = CountriesView(
            counts: counts, countries: site.countries, seesAll: officer.seesAllDestinations,
            say: visit.language)
        let frame = try await site.frame(
            visit, officer, in: officer.maySeeCases ? .cases : nil, alternate: "/landen")
        return .page(view.page, in: frame)
    }

    @Sendable func country(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        guard Rights.of(officer.role, on: .travelDocument).contains(.read) else {
            throw Refusal(.noRight)
        }
        guard let code = CountryCode(try visit.parameters.require("code")),
            let name = site.countries.name(of: code.digits)
        else { throw HTTPError(.notFound) }
        let part = try request.listPart
        let shown = ShownPart(
            try await site.desk.run(Destinations.list(to: code, part, for: officer.access)),
            of: part)
        let total = try await total(
            shown, part, Destinations.count(to: code, for: officer.access))
        let address = "/landen/\(code.digits)"
        let page = CountryCasesPage(
            country: name, address: Href(address), rows: try await rows(shown, visit.language),
            total: total, marks: shown.marks)
        try await site.desk.witness(
            Look("page.country", at: shown.lines.map(\.caseID), by: officer.access))
        let frame = try await site.frame(visit, officer, in: .cases, alternate: address)
        return .page(page, in: frame)
    }

    // What stands on one page is counted already.
    private func total(
        _ shown: ShownPart, _ part: ListPart, _ count: Query<Int>
    ) async throws -> Int {
        if part == .first, shown.marks.after == nil { return shown.lines.count }
        return try await site.desk.run(count).first ?? 0
    }

    private func rows(_ shown: ShownPart, _ say: Language) async throws -> [CaseRow] {
        let colleagues = try await site.colleagues(of: shown.lines.compactMap(\.officer))
        return shown.lines.map { $0.row(say, colleagues, on: site.day) }
    }
}

extension Request {
    /// The part of a list that the address asks for: `na` and `voor` hold a mark of another part.
    ///
    /// - Throws: 400 for what is no mark.
    fileprivate var listPart: ListPart {
        get throws {
            for (name, part) in [("na", ListPart.after), ("voor", ListPart.before)] {
                guard let text = uri.queryParameters[Substring(name)] else { continue }
                guard let mark = ListMark(String(text)) else { throw HTTPError(.badRequest) }
                return part(mark)
            }
            return .first
        }
    }
}

/// The rows of one page, with the marks of those around it.
struct ShownPart {
    let lines: [WorklistLine]
    let marks: ListMarks

    /// - Parameter read: one more than a page holds, where there are more; from the mark outwards.
    init(_ read: [WorklistLine], of part: ListPart) {
        let hasMore = read.count > Worklist.pageSize
        let near = read.prefix(Worklist.pageSize)
        let (isFirst, isBackward) =
            switch part {
            case .first: (true, false)
            case .after: (false, false)
            case .before: (false, true)
            }
        lines = isBackward ? near.reversed() : Array(near)
        // There was a page where we came from, whatever became of its rows.
        let hasBefore = isBackward ? hasMore : !isFirst
        let hasAfter = isBackward || hasMore
        marks = ListMarks(
            before: hasBefore ? lines.first.map { ListMark($0).description } : nil,
            after: hasAfter ? lines.last.map { ListMark($0).description } : nil)
    }
}

extension Officer {
    /// Whether every case is theirs to see where logistics are concerned, and so every count.
    var seesAllDestinations: Bool {
        let right = Rights.of(role, on: .travelDocument)
        return maySeeCases && right.contains(.read) && !right.contains(.related)
    }
}
