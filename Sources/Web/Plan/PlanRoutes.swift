import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections
import Steering

/// The annual plan: what it says, and how it goes. Audience: staff who may see figures; saying how
/// an action stands is for those who lead.
struct PlanRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/plan", use: overview)
        router.get("/plan/randvoorwaarden", use: preconditions)
        router.get("/plan/begroting", use: budget)
        router.get("/plan/instroom", use: inflow)
        router.get("/plan/risicos", use: risks)
        PlanActionRoutes(site: site).add(to: router)
    }

    @Sendable func overview(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.planReader()
        let (first, last) = year
        let counts = try await site.desk.run(
            Figures.counts(from: first, to: last, knownOn: site.day, for: officer.access))
        let progress = try await site.progress(for: officer)
        let owners = try await site.names(of: progress.values.compactMap(\.owner))
        let view = PlanView(plan: site.plan, say: visit.language)
        let page = view.overview(progress, owners: owners, counts: counts, today: site.day)
        return try await shown(page, visit, officer, "/plan")
    }

    @Sendable func preconditions(_ request: Request, visit: Visit) async throws -> Response {
        let view = PlanView(plan: site.plan, say: visit.language)
        return try await shown(
            view.preconditions, visit, visit.planReader(), "/plan/randvoorwaarden")
    }

    @Sendable func budget(_ request: Request, visit: Visit) async throws -> Response {
        let view = PlanView(plan: site.plan, say: visit.language)
        return try await shown(view.budget, visit, visit.planReader(), "/plan/begroting")
    }

    @Sendable func inflow(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.planReader()
        let (first, last) = year
        let counts = try await site.desk.run(
            Figures.inflow(from: first, to: last, for: officer.access))
        let view = PlanView(plan: site.plan, say: visit.language)
        return try await shown(
            view.inflow(counts, today: site.day), visit, officer, "/plan/instroom")
    }

    @Sendable func risks(_ request: Request, visit: Visit) async throws -> Response {
        let view = PlanView(plan: site.plan, say: visit.language)
        return try await shown(view.risks, visit, visit.planReader(), "/plan/risicos")
    }

    private func shown(
        _ page: some Page, _ visit: Visit, _ officer: Officer, _ path: String
    ) async throws -> Response {
        .page(page, in: try await site.frame(visit, officer, in: .plan, alternate: path))
    }

    private var year: (first: LocalDate, last: LocalDate) {
        (LocalDate(site.day.year, 1, 1) ?? site.day, site.day)
    }
}

extension Visit {
    /// - Throws: a refusal for those who may not see figures.
    func planReader() throws -> Officer {
        let officer = try signedIn()
        guard Rights.of(officer.role, on: .statistics).contains(.aggregate) else {
            throw Refusal(.noRight)
        }
        return officer
    }
}

extension Site {
    /// What was recorded of the actions of the plan, by the stream of each.
    func progress(for officer: Officer) async throws -> [StreamID: PlanProgress.Line] {
        let lines = try await desk.run(PlanProgress.all(for: officer.access))
        return Dictionary(uniqueKeysWithValues: lines.map { ($0.stream, $0) })
    }

    /// The names of accounts, as far as they can still be read.
    func names(of accounts: [StreamID]) async throws -> [StreamID: String] {
        let names = try await colleagues(of: accounts.map { ActorID(account: $0) })
        return Dictionary(
            uniqueKeysWithValues: names.map { (StreamID(high: $0.high, low: $0.low), $1) })
    }
}
