import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections
import Steering

/// One action of the plan: its history for those who may see figures, its forms for those who lead.
struct PlanActionRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/plan/acties/:code", use: show)
        router.post("/plan/acties/:code/stand", use: report)
        router.post("/plan/acties/:code/eigenaar", use: setOwner)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.planReader()
        let isDone = request.uri.queryParameters["gedaan"] != nil
        let notice =
            isDone
            ? Notice(.ok, title: visit.language(.saved), text: visit.language(.planTold)) : nil
        return try await shown(visit, officer, notice: notice)
    }

    @Sendable func report(_ request: Request, visit: Visit) async throws -> Response {
        try await submit(request, visit) { reader, action in
            let status: ActionStatus? = reader.code("stand")
            let day = reader.day("dag")
            let evidence = reader.optionalText("bewijs")
            guard let status, let day else { return nil }
            return ReportOnAction(action, of: site.plan, status, on: day, evidence: evidence)
        }
    }

    @Sendable func setOwner(_ request: Request, visit: Visit) async throws -> Response {
        try await submit(request, visit) { reader, action in
            guard let owner = reader.body["eigenaar"].flatMap(StreamID.init) else {
                reader.problem("eigenaar", .notAChoice)
                return nil
            }
            return SetActionOwner(action, of: site.plan, owner: owner)
        }
    }

    private func submit(
        _ request: Request, _ visit: Visit,
        _ read: (inout FormReader, String) -> (any Act)?
    ) async throws -> Response {
        let officer = try visit.planReader()
        guard officer.leadsPlan else { throw Refusal(.noRight) }
        let action = try found(visit).action
        let body = try await FormBody(request)
        guard body["_token"] == officer.session.token else { throw HTTPError(.forbidden) }
        guard let id = body["_command"].flatMap(CommandID.init),
            let seen = body["_seen"].flatMap({ Int($0) })
        else { throw HTTPError(.badRequest) }
        var reader = FormReader(body)
        guard let act = read(&reader, action.item.id), reader.problems.isEmpty else {
            return try await shown(visit, officer, input: reader.input, status: .badRequest)
        }
        // The same fields on another action, or in the other form, are another command.
        let content = Array(request.uri.path.utf8) + body.canonicalBytes
        let stream = PlannedAction.id(action.item.id, in: site.plan.year)
        let submission = Submission(
            act, by: officer.access, id: id, body: content, expects: [stream: seen])
        switch try await site.desk.submit(submission) {
        case .accepted:
            return .redirect(to: "/plan/acties/\(action.item.id)?gedaan=ja", type: .normal)
        case .refused(let refusal):
            guard let sentence = refusal.planSentence else { throw refusal }
            let say = visit.language
            let notice = Notice(.bad, title: say(.planNothingDone), text: say(sentence))
            return try await shown(
                visit, officer, input: reader.input, notice: notice, status: .unprocessableContent)
        }
    }

    private func found(
        _ visit: Visit
    ) throws -> (priority: AnnualPlan.Priority, action: AnnualPlan.Action) {
        let code = try visit.parameters.require("code")
        for priority in site.plan.priorities {
            if let action = priority.actions.first(where: { $0.item.id == code }) {
                return (priority, action)
            }
        }
        throw HTTPError(.notFound)
    }

    private func shown(
        _ visit: Visit, _ officer: Officer, input: Input = Input(), notice: Notice? = nil,
        status: HTTPResponse.Status = .ok
    ) async throws -> Response {
        let (priority, action) = try found(visit)
        let stream = PlannedAction.id(action.item.id, in: site.plan.year)
        let entries = try await site.desk.entries(of: stream)
        let history = PlanHistory(
            entries: entries,
            names: try await site.names(of: try PlanHistory.accounts(in: entries)),
            say: visit.language)
        var state = PlannedAction(stream)
        for entry in entries { try state.absorb(entry) }
        let view = PlanView(plan: site.plan, say: visit.language)
        let page = PlanActionPage(
            view.action(
                action, state.status, on: state.latest?.onDay,
                owner: state.owner.flatMap { history.names[$0] }, today: site.day),
            for: PlanItem(priority.item),
            remarks: view.remarks(on: action.item.id), history: try history.items(),
            forms: try await forms(officer, seen: entries.count, input))
        var frame = try await site.frame(
            visit, officer, in: .plan, alternate: "/plan/acties/\(action.item.id)")
        if let notice { frame = frame.showing(notice) }
        return .page(page, in: frame, status: status)
    }

    /// Nil for those who may not change the plan.
    private func forms(
        _ officer: Officer, seen: Int, _ input: Input
    ) async throws -> PlanActionPage.Forms? {
        guard officer.leadsPlan else { return nil }
        var colleagues: [AccountLine] = []
        for role in [Role.teamLead, .returnCaseManager, .analyst, .intakeOfficer] {
            colleagues += try await site.desk.run(Accounts.staff(in: role, for: officer.access))
        }
        return PlanActionPage.Forms(
            report: site.key(officer, seen: seen), owner: site.key(officer, seen: seen),
            colleagues: colleagues.map { Choice($0.id.description, $0.name ?? "–") },
            today: site.day, input: input)
    }
}

extension Officer {
    /// As ``ReportOnAction`` asks it; the forms are not shown to those who would be refused.
    var leadsPlan: Bool { role == .teamLead }
}
