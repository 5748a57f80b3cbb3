import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// Who is away and who stands in. Audience: staff with cases; officers arrange their own absence,
/// team leads everybody's.
struct AbsenceRoutes: PageWithForms {
    static let address = "/waarneming"

    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/waarneming", use: list)
        router.post("/waarneming", use: name)
        router.post("/waarneming/intrekken", use: withdraw)
    }

    @Sendable func list(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        return try await shown(visit, officer, done: request.uri.queryParameters["gedaan"] != nil)
    }

    @Sendable func name(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        var form = try await SentForm(request, by: officer)
        let absent = officer.absent(&form)
        let deputy = form.stream("waarnemer")
        let from = form.reader.day("van")
        let until = form.reader.day("tot")
        var act: NameDeputy?
        if let absent, let deputy, let from, let until {
            act = NameDeputy(Deputy(deputy, from: from, until: until), for: absent)
        }
        return try await submit(form, act, about: "waarnemer", visit)
    }

    @Sendable func withdraw(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        var form = try await SentForm(request, by: officer)
        let absent = form.stream("afwezige")
        let act = absent.map { WithdrawDeputy(for: $0) }
        return try await submit(form, act, about: "waarnemer", visit)
    }

    func shown(
        _ visit: Visit, _ officer: Officer, input: Input = Input(), done: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let colleagues = try await site.desk.run(
            Accounts.staff(in: .returnCaseManager, for: officer.access))
        let lines = try await site.desk.run(Deputies.from(site.day, for: officer.access))
        let names = Dictionary(colleagues.map { ($0.id, $0.name ?? "") }) { first, _ in first }
        let page = AbsencePage(
            absences: lines.map { absence($0, names, officer) },
            form: officer.arrangesAbsence
                ? NameDeputyForm(
                    site.key(officer, seen: nil), input: input,
                    absent: officer.role == .teamLead ? colleagues.map(\.choice) : nil,
                    deputies: colleagues.filter { $0.actor != officer.actor }.map(\.choice),
                    today: site.day) : nil,
            isDone: done)
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/waarneming")
        return .page(page, in: frame, status: status)
    }

    private func absence(
        _ line: DeputyLine, _ names: [StreamID: String], _ officer: Officer
    ) -> AbsencePage.Absence {
        let mayEnd = officer.role == .teamLead || officer.actor == ActorID(account: line.absent)
        return AbsencePage.Absence(
            of: names[line.absent] ?? "", deputy: names[line.deputy.account] ?? "",
            from: line.deputy.from, until: line.deputy.until,
            runs: line.deputy.standsIn(on: site.day),
            ending: officer.arrangesAbsence && mayEnd
                ? AbsencePage.Ending(
                    site.key(officer, seen: nil), absent: line.absent.description) : nil)
    }
}

extension Officer {
    fileprivate var arrangesAbsence: Bool { role == .teamLead || role == .returnCaseManager }

    // An officer is asked for their own absence only, so nothing has to be chosen.
    fileprivate func absent(_ form: inout SentForm) -> StreamID? {
        role == .teamLead ? form.stream("afwezige") : session.account
    }
}

extension AccountLine {
    var choice: Choice { Choice(id.description, name ?? id.description) }
}
