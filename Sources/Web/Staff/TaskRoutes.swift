import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages
import Projections

/// The tasks of the office, 50 at a time, each state of the list an address. Audience: staff with
/// cases.
struct TaskRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) { router.get("/taken", use: tasks) }

    @Sendable func tasks(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let asked = AskedTasks(request, visit.language)
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/taken")
        guard asked.problems.isEmpty else {
            let page = TasksPage(
                rows: [], total: 0, countedAtMost: Tasks.countedAtMost, filters: asked.filters,
                problems: asked.problems)
            return .page(page, in: frame, status: .badRequest)
        }
        let part = try request.rowPart
        let shown = ShownRows(
            try await site.desk.run(
                Tasks.list(asked.filter, part, on: site.day, for: officer.access)),
            of: part, pageSize: Tasks.pageSize, mark: RowMark.init)
        let view = try await site.taskView(of: shown.rows, visit.language)
        let page = TasksPage(
            rows: shown.rows.map(view.row),
            total: try await total(asked.filter, shown, part, officer),
            countedAtMost: Tasks.countedAtMost, filters: asked.filters, marks: shown.marks)
        try await site.desk.witness(
            Look("page.tasks", at: Set(shown.rows.map(\.caseID)).sorted(), by: officer.access))
        return .page(page, in: frame)
    }

    // What stands on one page is counted already.
    private func total(
        _ filter: TaskFilter, _ shown: ShownRows<TaskLine>, _ part: RowPart, _ officer: Officer
    ) async throws -> Int? {
        if part == .first, shown.marks.after == nil { return shown.rows.count }
        let count =
            try await site.desk.run(Tasks.count(filter, on: site.day, for: officer.access)).first
            ?? 0
        return count > Tasks.countedAtMost ? nil : count
    }
}

extension Site {
    func taskView(of lines: [TaskLine], _ say: Language) async throws -> TaskView {
        TaskView(
            law: law, today: day,
            colleagues: try await colleagues(of: lines.compactMap(\.holder)), say: say)
    }
}

/// By what an address narrows the list of tasks down.
struct AskedTasks {
    private(set) var filter = TaskFilter()
    private(set) var filters: [Filter]
    private(set) var problems: [Pages.Problem]

    init(_ request: Request, _ say: Language) {
        var asked = AskedFilters(request, say)
        filter.whose = asked.choose(
            "van", .whoseTasks, any: .allTasks,
            [
                ("mij", .myTasks, .mine), ("team", .tasksOfDesk, .desk),
                ("niemand", .tasksOfNobody, .nobody),
            ])
        filter.kind = asked.choose(
            "soort", .kindOfTask, any: .everyKind,
            Duty.Kind.allCases.map { ($0.rawValue, $0.text, $0) })
        filter.isLegal = asked.choose(
            "termijn", .kindOfTerm, any: .everyTerm,
            [("wet", .termOfTheLaw, true), ("streef", .ownTerm, false)])
        filter.comesBefore = asked.day("uiterlijk", .dueBefore)
        (filters, problems) = (asked.filters, asked.problems)
    }
}
