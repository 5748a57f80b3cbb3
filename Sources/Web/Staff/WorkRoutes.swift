import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections

/// What an officer has to do. Audience: staff with cases.
struct WorkRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) { router.get("/werk", use: work) }

    @Sendable func work(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let say = visit.language
        let found = try await found(for: officer)
        let view = TaskView(
            law: site.law, today: site.day, colleagues: found.colleagues, say: say)
        let page = WorkPage(
            notices: site.notices(of: found.messages, say),
            tasks: found.tasks.map(view.row),
            cases: found.lines.map { $0.row(say, found.colleagues, on: site.day) })
        try await site.desk.witness(
            Look(
                "page.work",
                at: Set(found.lines.map(\.caseID) + found.tasks.map(\.caseID)).sorted(),
                by: officer.access))
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/werk")
        return .page(page, in: frame.saying(request.done, say))
    }

    /// What the page shows, of one moment.
    private struct Found: Sendable {
        let lines: [WorklistLine]
        let tasks: [TaskLine]
        let messages: [DutyMessage]
        let colleagues: [ActorID: String]
    }

    private func found(for officer: Officer) async throws -> Found {
        let (access, day) = (officer.access, site.day)
        let cases = cases(for: officer)
        let duty = site.recentMessages(for: officer)
        // What comes first: of the officer, or of the desk where cases have no officer.
        let filter = TaskFilter(officer.role == .returnCaseManager ? .mine : .desk)
        return try await site.desk.ask { answers in
            let lines = try cases.map { try answers.rows(of: $0) } ?? []
            let tasks = try answers.rows(
                of: Tasks.list(filter, atMost: Self.tasksShown, on: day, for: access))
            let people = Set(lines.compactMap(\.officer) + tasks.compactMap(\.holder)).sorted()
            return Found(
                lines: lines, tasks: tasks, messages: try answers.rows(of: duty),
                colleagues: Site.names(try answers.rows(of: Accounts.with(people))))
        }
    }

    // A case manager sees their own caseload; the others what waits for them.
    private func cases(for officer: Officer) -> Query<WorklistLine>? {
        switch officer.role {
        case .returnCaseManager: Worklist.mine(for: officer.access)
        case .intakeOfficer, .teamLead, .enforcementOfficer, .monitor:
            Worklist.waiting(for: officer.access)
        case .analyst, .partner, .privacyOfficer, .ruleOwner, .administrator, .publicReader,
            .robot:
            nil
        }
    }

    private static let tasksShown = 20
}

extension Visit {
    /// - Throws: 403 for a role that sees no cases.
    func signedInForCases() throws -> Officer {
        let officer = try signedIn()
        guard officer.maySeeCases else { throw Refusal(.noRight) }
        return officer
    }
}

extension Site {
    /// What came in for the duty desk in the last three days, as far as the officer may see it.
    func alarms(for officer: Officer, _ say: Language) async throws -> [Notice] {
        notices(of: try await desk.run(recentMessages(for: officer)), say)
    }

    func recentMessages(for officer: Officer) -> Query<DutyMessage> {
        DutyDesk.recent(since: clock.now().adding(hours: -72), for: officer.access)
    }

    func notices(of messages: [DutyMessage], _ say: Language) -> [Notice] {
        messages.map { message in
            let number = message.caseNumber ?? "–"
            return Notice(
                .bad, title: DutyWords.title(message.kind, say),
                text: DutyWords.text(message.content, say, law: law, on: day),
                link: message.caseNumber.map { Link(number, Href("/zaken/\($0)")) })
        }
    }

    /// The names of these officers, by account.
    func colleagues(of actors: [ActorID]) async throws -> [ActorID: String] {
        Self.names(try await desk.run(Accounts.with(Set(actors).sorted())))
    }

    static func names(_ lines: [AccountLine]) -> [ActorID: String] {
        Dictionary(lines.map { ($0.actor, $0.name ?? "") }) { first, _ in first }
    }
}
