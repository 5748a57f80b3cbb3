import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// The duty desk. Audience: staff with cases; team leads fill the roster.
struct WatchRoutes: PageWithForms {
    static let address = "/piket"

    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/piket", use: show)
        router.post("/piket/rooster", use: set)
        router.post("/piket/notitie", use: note)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        return try await shown(visit, officer, done: request.uri.queryParameters["gedaan"] != nil)
    }

    @Sendable func set(_ request: Request, visit: Visit) async throws -> Response {
        var form = try await SentForm(request, by: try visit.signedInForCases())
        let day = form.reader.day("dag")
        let part: Watch.Part? = form.reader.code("deel")
        let isNobody = form.reader.body["collega"] == "niemand"
        let officer = isNobody ? nil : form.stream("collega")
        var act: SetWatch?
        if let day, let part { act = SetWatch(Watch(part, of: day), to: officer) }
        return try await submit(form, act, about: "collega", visit)
    }

    @Sendable func note(_ request: Request, visit: Visit) async throws -> Response {
        var form = try await SentForm(request, by: try visit.signedInForCases())
        let text = form.reader.text("notitie", limit: 1_000)
        let act = text.map { LeaveHandOverNote($0, on: site.day) }
        return try await submit(form, act, about: "notitie", visit)
    }

    func shown(
        _ visit: Visit, _ officer: Officer, input: Input = Input(), done: Bool = false,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let now = site.clock.now()
        let say = visit.language
        let lines = try await site.desk.run(Watches.coming(at: now, for: officer.access))
        let notes = try await site.desk.run(
            HandOverNotes.since(now.adding(hours: -168), for: officer.access))
        let names = try await site.colleagues(
            of: lines.map { ActorID(account: $0.officer) } + notes.map(\.by))
        let page = WatchPage(
            alarms: try await site.alarms(for: officer, say),
            watches: lines.map { line in
                WatchPage.Line(
                    line.watch, officer: names[ActorID(account: line.officer)] ?? "",
                    runs: line.watch.startsAt <= now)
            },
            notes: notes.map { note in
                WatchPage.Note(
                    note.text ?? say(.erasedText), by: names[note.by] ?? "", at: note.at)
            },
            forms: try await forms(officer, input), isDone: done)
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/piket")
        return .page(page, in: frame, status: status)
    }

    private func forms(_ officer: Officer, _ input: Input) async throws -> WatchPage.Forms {
        let leads = officer.role == .teamLead
        var colleagues: [AccountLine] = []
        if leads {
            for role in [Role.returnCaseManager, .intakeOfficer, .enforcementOfficer] {
                colleagues += try await site.desk.run(
                    Accounts.staff(in: role, for: officer.access))
            }
        }
        return WatchPage.Forms(
            roster: leads ? site.key(officer, seen: nil) : nil,
            colleagues: colleagues.map(\.choice),
            note: officer.role == .monitor ? nil : site.key(officer, seen: nil),
            today: site.day, input: input)
    }
}
