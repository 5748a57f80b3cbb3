import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections

/// What is still unknown of cases that were taken over. Audience: staff with cases.
struct RepairRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) { router.get("/herstel", use: list) }

    @Sendable func list(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let say = visit.language
        let lines = try await site.desk.run(ImportedCases.repairs(for: officer.access))
        let total = try await site.desk.run(ImportedCases.toRepair(for: officer.access)).first
        let page = RepairPage(
            lines.map { line in
                RepairPage.Row(
                    CaseHeading(
                        number: line.number ?? line.caseID.description,
                        person: line.shortName ?? "—"),
                    source: line.source, unknown: line.gaps.map { words($0, say) })
            }, total: total ?? lines.count)
        try await site.desk.witness(
            Look("page.repair", at: lines.map(\.caseID), by: officer.access))
        let frame = try await site.frame(visit, officer, in: .cases, alternate: "/herstel")
        return .page(page, in: frame)
    }

    // A rule by its name in the law, a field by the word of its form.
    private func words(_ gap: String, _ say: Language) -> String {
        switch gap {
        case "unaccompaniedMinor": say(.gapMinor)
        case "bornOn": say(.gapBornOn)
        case "nationality": say(.gapNationality)
        default: site.law.text(of: gap, on: site.day)?.words(say.legal).name ?? gap
        }
    }
}
