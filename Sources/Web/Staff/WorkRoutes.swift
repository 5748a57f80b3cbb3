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
        let lines = try await lines(for: officer)
        let colleagues = try await site.colleagues(of: lines.compactMap(\.officer))
        let say = visit.language
        let tasks = try await tasks(for: officer)
        let view = try await site.taskView(of: tasks, say)
        let page = WorkPage(
            notices: try await site.alarms(for: officer, say),
            tasks: tasks.map(view.row),
            cases: lines.map { $0.row(say, colleagues, on: site.day) })
        try await site.desk.witness(
            Look(
                "page.work", at: Set(lines.map(\.caseID) + tasks.map(\.caseID)).sorted(),
                by: officer.access))
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/werk")
        return .page(page, in: frame.saying(request.done, say))
    }

    // A case manager sees their own caseload; the others what waits for them.
    private func lines(for officer: Officer) async throws -> [WorklistLine] {
        switch officer.role {
        case .returnCaseManager:
            try await site.desk.run(Worklist.mine(for: officer.access))
        case .intakeOfficer, .teamLead, .enforcementOfficer, .monitor:
            try await site.desk.run(Worklist.waiting(for: officer.access))
        case .analyst, .partner, .privacyOfficer, .administrator, .publicReader, .robot: []
        }
    }

    // What comes first: of the officer, or of the desk where cases have no officer.
    private func tasks(for officer: Officer) async throws -> [TaskLine] {
        let whose: TaskFilter.Whose = officer.role == .returnCaseManager ? .mine : .desk
        let lines = try await site.desk.run(
            Tasks.list(TaskFilter(whose), on: site.day, for: officer.access))
        return Array(lines.prefix(Self.tasksShown))
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
        let messages = try await desk.run(
            DutyDesk.recent(since: clock.now().adding(hours: -72), for: officer.access))
        return messages.map { message in
            let number = message.caseNumber ?? "–"
            return Notice(
                .bad, title: DutyWords.title(message.kind, say),
                text: DutyWords.text(message.content, say, law: law, on: day),
                link: message.caseNumber.map { Link(number, Href("/zaken/\($0)")) })
        }
    }

    /// The names of these officers, by account.
    func colleagues(of actors: [ActorID]) async throws -> [ActorID: String] {
        let lines = try await desk.run(Accounts.with(Set(actors).sorted()))
        return Dictionary(lines.map { ($0.actor, $0.name ?? "") }) { first, _ in first }
    }
}
