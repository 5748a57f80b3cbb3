import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections
import Steering

/// The results on the plan, live, and the cases behind them. Audience: staff; cases only for
/// those who may see cases, counts from five for the others.
struct SteeringRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/sturing", use: steering)
        router.get("/sturing/kpi/:code", use: drillDown)
    }

    @Sendable func steering(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedIn()
        guard Rights.of(officer.role, on: .statistics).contains(.aggregate) else {
            throw Refusal(.noRight)
        }
        let (first, last) = period
        let (access, day) = (officer.access, site.day)
        let (counts, out) = try await site.desk.ask { answers in
            (
                try answers.rows(
                    of: Figures.counts(from: first, to: last, knownOn: day, for: access)),
                try answers.rows(of: Figures.outOfContact(from: first, to: last, for: access))
                    .first
            )
        }
        let view = SteeringView(counts: counts, out: out, period: period, say: visit.language)
        let frame = try await site.frame(visit, officer, in: .steering, alternate: "/sturing")
        return .page(view.page, in: frame)
    }

    @Sendable func drillDown(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedIn()
        guard Rights.of(officer.role, on: .statistics).contains(.aggregate) else {
            throw Refusal(.noRight)
        }
        let code = try visit.parameters.require("code")
        guard let figure = Steering.Figure(code: code),
            let indicator = Steering.Indicator.with(figure.indicator)
        else { throw HTTPError(.notFound) }
        let (first, last) = period
        let counts = try await site.desk.run(
            Figures.counts(from: first, to: last, knownOn: site.day, for: officer.access))
        let lines = try await site.desk.run(
            Outcomes.ended(figure.kinds, from: first, to: last, for: officer.access))
        try await site.desk.witness(
            Look("page.figure", at: lines.map(\.caseID), by: officer.access))
        let exits = try await site.desk.run(
            Figures.exits(from: first, to: last, for: officer.access))
        let view = DrillDownView(
            figure: figure, indicator: indicator, count: counts.first { $0.figure == figure },
            lines: lines, exits: exits, maySeeCases: officer.maySeeCases, asOf: site.day,
            say: visit.language)
        let frame = try await site.frame(
            visit, officer, in: .steering, alternate: "/sturing/kpi/\(code)")
        return .page(view.page, in: frame)
    }

    // The running year, as the plan reports it.
    private var period: (first: LocalDate, last: LocalDate) {
        let today = site.day
        return (LocalDate(today.year, 1, 1) ?? today, today)
    }
}

extension Officer {
    var maySeeCases: Bool { Rights.of(role, on: .identity).contains(.read) }
}
