import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// Planned interviews with their rooms. Audience: staff with cases; whose interview it is, those
/// alone read who may see the case.
struct AgendaRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) { router.get("/agenda", use: agenda) }

    @Sendable func agenda(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        guard Rights.of(officer.role, on: .plan).contains(.read) else { throw Refusal(.noRight) }
        let say = visit.language
        let asked = AskedAgenda(request, from: site.day, say)
        let frame = try await site.frame(visit, officer, in: .cases, alternate: "/agenda")
        guard asked.problems.isEmpty else {
            let page = AgendaPage(
                days: [], entries: [], filters: asked.filters, problems: asked.problems)
            return .page(page, in: frame, status: .badRequest)
        }
        let lines = try await site.desk.run(
            InterviewAgenda.planned(
                from: Instant(asked.first, hour: 0), until: Instant(asked.end, hour: 0),
                for: officer.access)
        ).filter(asked.shows)
        let colleagues = try await site.colleagues(of: lines.compactMap(\.officer))
        let cases = Set(lines.filter(\.isOpen).map(\.caseID)).sorted()
        try await site.desk.witness(Look("page.agenda", at: cases, by: officer.access))
        let page = AgendaPage(
            days: asked.days, entries: lines.map { $0.entry(say, colleagues) },
            filters: asked.filters)
        return .page(page, in: frame)
    }
}

extension AgendaLine {
    fileprivate func entry(
        _ say: Language, _ colleagues: [ActorID: String]
    ) -> AgendaPage.Entry {
        AgendaPage.Entry(
            from: startsAt, until: endsAt, in: say.place(of: room),
            heading: number.map { CaseHeading(number: $0, person: shortName ?? "—") },
            officer: officer.flatMap { colleagues[$0] }, interpreter: interpreter.map(say.words),
            safety: safety.flatMap { $0 == .ordinary ? nil : Tag(say($0.text), .warn) })
    }
}

/// Which days, rooms and officers an address of the agenda asks for.
struct AskedAgenda {
    let days: [LocalDate]
    let filters: [Filter]
    let problems: [Pages.Problem]
    private let location: String?
    private let isMine: Bool

    var first: LocalDate { days[0] }
    var end: LocalDate { first.adding(days: days.count) }

    init(_ request: Request, from today: LocalDate, _ say: Language) {
        var asked = AskedFilters(request, say)
        let first = asked.day(AgendaPage.day, .agendaDay) ?? today
        let length = asked.choose(
            "toon", .agendaView, any: .agendaWeek, [("dag", Text.agendaOneDay, 1)])
        var places: [(code: String, String, String)] = []
        for room in InterviewRoom.shipped where places.last?.code != room.location {
            places.append((room.location, room.locationName, room.location))
        }
        location = asked.choose("plaats", .agendaPlace, any: .everyPlace, places)
        isMine =
            asked.choose("wie", .agendaWho, any: .everybody, [("mijn", Text.mineOnly, true)])
            ?? false
        days = (0..<(length ?? 7)).map { first.adding(days: $0) }
        (filters, problems) = (asked.filters, asked.problems)
    }

    func shows(_ line: AgendaLine) -> Bool {
        let isThere = location.map { line.room?.hasPrefix("\($0)/") ?? false } ?? true
        return isThere && (line.isMine || !isMine)
    }
}
