import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages

/// The return plan of a case. Audience: staff who may read plans, by their relation.
struct ReturnPlanRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/zaken/:number/vertrekplan", use: show)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let file = try await site.open(visit, for: "page.returnPlan")
        let reader = Pages.Reader(file.officer.access, visit.language)
        let view = ReturnPlanView(
            file: file, record: try await site.planRecord(of: file), reader: reader,
            say: visit.language)
        let frame = try await site.frame(
            visit, file.officer, in: .cases, alternate: "/zaken/\(file.number)/vertrekplan")
        return .page(view.page, in: frame)
    }
}

extension Site {
    /// What was written down with the return plan.
    func planRecord(of file: CaseFile) async throws -> PlanRecord {
        try PlanRecord(try await desk.entries(of: file.dossier.caseID))
    }
}

/// Turns the return plan of a case into its page.
struct ReturnPlanView {
    let file: CaseFile
    let record: PlanRecord
    let reader: Pages.Reader
    let say: Language

    var page: ReturnPlanPage {
        let ground = Ground(file)
        let forms = ReturnPlanForms.all.filter { $0.isOffered(on: ground) }.map { $0.act }
        return ReturnPlanPage(
            heading: file.heading, plan: file.dossier.returnCase.episodes.last?.plan.map(plan),
            views: record.views.reversed().map { seen in
                Fact(say.date(seen.onDay), seen.view.words(for: reader, by: seen.author))
            }, actions: forms)
    }

    private func plan(_ plan: ReturnPlan) -> ReturnPlanPage.Plan {
        ReturnPlanPage.Plan(
            madeOn: plan.madeOn,
            review: DeadlineBadge(say(.reviewOn), .target, day: plan.reviewOn),
            steps: plan.steps.map(step))
    }

    private func step(_ step: PlanStep) -> ReturnPlanPage.Step {
        let lines = [record.steps[step.id], record.outcomes[step.id]].compactMap { $0 }
        let words = lines.map { $0.words(for: reader) }.joined(separator: " ")
        let isOpen = step.outcome == nil
        return ReturnPlanPage.Step(
            say(step.kind.text), words: words.isEmpty ? nil : words,
            owner: say(step.owner.text),
            due: isOpen ? DeadlineBadge(say(.dueBy), .target, day: step.dueOn) : nil,
            status: Tag(step.outcome.map { say($0.text) } ?? say(.open), isOpen ? .info : .ok))
    }
}

/// The return plan and its steps.
enum ReturnPlanForms {
    static let all: [any StaffAct.Type] = [
        MakePlanStaffForm.self, FinishPlanStepStaffForm.self, ReviewPlanStaffForm.self,
    ]
}

/// A return plan is made, or made anew.
enum MakePlanStaffForm: StaffAct {
    static let act = CaseAct.makePlan

    static func isOffered(on ground: Ground) -> Bool { ground.isAccepted && ground.mayWork }

    static func page(in room: FormRoom) async throws -> any Page {
        let record = try await room.site.planRecord(of: room.file)
        let reader = Pages.Reader(room.file.officer.access, room.say)
        let standing = room.openSteps.map { step in
            MakePlan.Step(
                step.kind, by: step.owner, dueOn: step.dueOn,
                text: record.steps[step.id]?.words(for: reader))
        }
        return MakePlanForm(room.context, standing: standing, reviewOn: room.nextReview)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        var steps: [MakePlan.Step] = []
        for line in MakePlanForm.lines {
            guard form.isFilled(line) else { continue }
            guard let step = form.planStep(line) else { continue }
            steps.append(step)
        }
        let reviewOn = form.reader.day("opnieuw")
        let view = form.view()
        guard let reviewOn, let view else { return nil }
        return MakePlan(form.target, steps, reviewOn: reviewOn, view: view)
    }
}

/// Something came of a step.
enum FinishPlanStepStaffForm: StaffAct {
    static let act = CaseAct.finishPlanStep

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && ground.episode?.plan?.open.isEmpty == false
    }

    static func page(in room: FormRoom) async throws -> any Page {
        FinishPlanStepForm(
            room.context,
            steps: room.openSteps.map { step in
                Choice(
                    step.id.description,
                    "\(room.say(step.kind.text)), \(room.say.date(step.dueOn))")
            })
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let step = form.id("stap", PlanStepTag.self)
        let outcome: PlanStep.Outcome? = form.reader.code("uitkomst")
        let note = form.reader.optionalText("toelichting")
        guard let step, let outcome else { return nil }
        return FinishPlanStep(form.target, step, outcome, note: note)
    }
}

/// The plan is looked at again.
enum ReviewPlanStaffForm: StaffAct {
    static let act = CaseAct.reviewPlan

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && ground.episode?.plan != nil
    }

    static func page(in room: FormRoom) async throws -> any Page {
        ReviewPlanForm(room.context, reviewOn: room.nextReview)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let reviewOn = form.reader.day("opnieuw")
        let view = form.view()
        guard let reviewOn, let view else { return nil }
        return ReviewPlan(form.target, next: reviewOn, view: view)
    }
}

extension FormRoom {
    fileprivate var openSteps: [PlanStep] { dossier.returnCase.open?.plan?.open ?? [] }
    /// Four weeks on. Assumed.
    fileprivate var nextReview: LocalDate { today.adding(days: 28) }
}

extension FilledForm {
    fileprivate func isFilled(_ line: Int) -> Bool {
        ["wat", "wie", "dag", "woorden"].contains { question in
            reader.body[MakePlanForm.field(question, line)].map { !$0.isEmpty } ?? false
        }
    }

    fileprivate mutating func planStep(_ line: Int) -> MakePlan.Step? {
        let kind: PlanStepKind? = reader.code(MakePlanForm.field("wat", line))
        let owner: PlanStepOwner? = reader.code(MakePlanForm.field("wie", line))
        let day = reader.day(MakePlanForm.field("dag", line))
        let text = reader.optionalText(MakePlanForm.field("woorden", line), limit: 400)
        guard let kind, let owner, let day else { return nil }
        return MakePlan.Step(kind, by: owner, dueOn: day, text: text)
    }

    /// The words of the person, or why nobody has them.
    fileprivate mutating func view() -> InterviewReply? {
        let answer = reader.optionalText("zienswijze-answer")
        let reason = reader.body["zienswijze-reason"].flatMap(NotAsked.init)
        switch (answer, reason) {
        case (let answer?, nil): return .answered(answer)
        case (nil, let reason?): return .notAsked(reason)
        case (nil, nil), (.some, .some):
            reader.problem("zienswijze", .oneOfTwo)
            return nil
        }
    }
}
