import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// The days that cases are bound to, 50 at a time. The law is asked for the rows of the page
/// only. Audience: staff with cases.
struct ClockRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) { router.get("/termijnen", use: clocks) }

    @Sendable func clocks(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let asked = AskedClocks(request, visit.language)
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/termijnen")
        guard asked.problems.isEmpty else {
            let page = ClocksPage(
                rows: [], total: 0, countedAtMost: Clocks.countedAtMost, filters: asked.filters,
                problems: asked.problems)
            return .page(page, in: frame, status: .badRequest)
        }
        let part = try request.rowPart
        let shown = ShownRows(
            try await site.desk.run(
                Clocks.list(asked.filter, part, on: site.day, for: officer.access)),
            of: part, pageSize: Clocks.pageSize, mark: RowMark.init)
        let view = ClockView(law: site.law, today: site.day, say: visit.language)
        let page = ClocksPage(
            rows: shown.rows.map(view.row),
            total: try await total(asked.filter, shown, part, officer),
            countedAtMost: Clocks.countedAtMost, filters: asked.filters, marks: shown.marks)
        try await site.desk.witness(
            Look(
                "page.clocks", at: Set(shown.rows.map(\.caseID)).sorted(), by: officer.access))
        return .page(page, in: frame)
    }

    // What stands on one page is counted already.
    private func total(
        _ filter: ClockFilter, _ shown: ShownRows<ClockLine>, _ part: RowPart,
        _ officer: Officer
    ) async throws -> Int? {
        if part == .first, shown.marks.after == nil { return shown.rows.count }
        let query = Clocks.count(filter, on: site.day, for: officer.access)
        let count = try await site.desk.run(query).first ?? 0
        return count > Clocks.countedAtMost ? nil : count
    }
}

/// By what an address narrows the list of days down.
struct AskedClocks {
    private(set) var filter = ClockFilter()
    let filters: [Filter]
    let problems: [Pages.Problem]

    init(_ request: Request, _ say: Language) {
        var asked = AskedFilters(request, say)
        filter.standing =
            asked.choose(
                "welke", .whichClocks, any: .clocksAhead,
                [
                    ("verschoven", .clocksMoved, ClockFilter.Standing.moved),
                    ("voorbij", .clocksOver, ClockFilter.Standing.over),
                ]) ?? .ahead
        filter.kind = asked.choose(
            "soort", .kindOfTerm, any: .everyTerm,
            CaseClock.Kind.allCases.map { ($0.rawValue, $0.text, $0) })
        filter.dueBefore = asked.day("uiterlijk", .dueBefore)
        (filters, problems) = (asked.filters, asked.problems)
    }
}
