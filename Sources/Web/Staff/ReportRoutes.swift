import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import Pages

/// The reports of a case with their versions. Audience: staff who may read plans, by relation.
struct ReportRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/zaken/:number/verslagen", use: show)
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let file = try await site.open(visit, for: "page.reports")
        let say = visit.language
        let reports = try await site.reports(of: file)
        let authors = reports.flatMap { $0.versions.map(\.author) + $0.reactions.map(\.author) }
        let colleagues = try await site.colleagues(of: authors)
        let reader = Pages.Reader(file.officer.access, say)
        let ground = Ground(file)
        let page = ReportsPage(
            heading: file.heading,
            reports: reports.reversed().map { $0.shown(to: reader, colleagues) },
            mayAmend: AmendInterviewStaffForm.isOffered(on: ground),
            mayReact: ContradictInterviewStaffForm.isOffered(on: ground))
        let frame = try await site.frame(
            visit, file.officer, in: .cases, alternate: "/zaken/\(file.number)/verslagen")
        return .page(page, in: frame)
    }
}

extension InterviewReport {
    fileprivate func shown(
        to reader: Pages.Reader, _ colleagues: [ActorID: String]
    ) -> ReportsPage.Report {
        ReportsPage.Report(
            number, heldOn: heldOn,
            versions: versions.enumerated().reversed().map { index, version in
                ReportsPage.Version(
                    index + 1, at: version.recordedAt, by: colleagues[version.author] ?? "–",
                    reason: version.reason, answers: version.facts(for: reader))
            },
            reactions: reactions.map { ReportsPage.Reaction(on: $0.onDay, $0.words(for: reader)) })
    }
}

extension Site {
    /// The reports of the case, oldest first.
    func reports(of file: CaseFile) async throws -> [InterviewReport] {
        try InterviewReport.all(in: try await desk.entries(of: file.dossier.caseID))
    }
}

/// What is done about a report, from the page of the reports.
enum ReportForms {
    static let all: [any StaffAct.Type] = [
        AmendInterviewStaffForm.self, ContradictInterviewStaffForm.self,
    ]
}

/// A new version of a report.
enum AmendInterviewStaffForm: StaffAct {
    static let act = CaseAct.amendInterview

    static func isOffered(on ground: Ground) -> Bool {
        ground.mayWork && ground.hasReports && !ground.dossier.person.isErased
    }

    static func page(in room: FormRoom) async throws -> any Page {
        let reports = try await room.site.reports(of: room.file)
        let asked = room.chosenReport.flatMap { number in
            reports.first { $0.number == number }
        }
        guard let report = asked ?? reports.last else {
            return AmendInterviewForm(room.context, number: 0, heldOn: room.today, answers: [:])
        }
        let reader = Pages.Reader(room.file.officer.access, room.say)
        return AmendInterviewForm(
            room.context, number: report.number, heldOn: report.heldOn,
            answers: report.latest.readable(by: reader))
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let number = form.reader.number(AmendInterviewForm.report)
        let reason = form.reader.text("reden")
        let report = try await form.site.reports(of: form.file).first { $0.number == number }
        let reader = Pages.Reader(form.file.officer.access, .nl)
        let known = report?.latest.readable(by: reader) ?? [:]
        let changes = changes(from: known, &form.reader)
        guard let number, let reason else { return nil }
        return AmendInterview(
            form.target, report: number, reason: reason, changes: changes,
            voicesAsylumWish: form.reader.body["asielwens"] == "ja")
    }

    // What somebody may not read they leave empty, and it stays as it is.
    private static func changes(
        from known: [InterviewQuestion: InterviewReply], _ reader: inout FormReader
    ) -> [InterviewQuestion: InterviewReply] {
        var changes: [InterviewQuestion: InterviewReply] = [:]
        for question in InterviewQuestion.allCases {
            let answer = reader.optionalText("\(question.rawValue)-answer")
            let reason = reader.body["\(question.rawValue)-reason"].flatMap(NotAsked.init)
            let reply: InterviewReply?
            switch (answer, reason) {
            case (let answer?, nil): reply = .answered(answer)
            case (nil, let reason?): reply = .notAsked(reason)
            case (nil, nil):
                if known[question] != nil { reader.problem(question.rawValue, .oneOfTwo) }
                reply = nil
            case (.some, .some):
                reader.problem(question.rawValue, .oneOfTwo)
                reply = nil
            }
            if let reply, reply != known[question] { changes[question] = reply }
        }
        return changes
    }
}

/// The person's own reaction to a report.
enum ContradictInterviewStaffForm: StaffAct {
    static let act = CaseAct.contradictInterview

    static func isOffered(on ground: Ground) -> Bool {
        AmendInterviewStaffForm.isOffered(on: ground)
    }

    static func page(in room: FormRoom) async throws -> any Page {
        let days = room.dossier.returnCase.episodes.flatMap(\.interviews)
        let choices = days.enumerated().map { index, day in
            Choice(
                String(index + 1),
                room.say.plain(.reportOf(number: index + 1, day: room.say.date(day))))
        }
        return ContradictInterviewForm(
            room.context, reports: choices, chosen: room.chosenReport ?? days.count,
            today: room.today)
    }

    static func command(from form: inout FilledForm) async throws -> (any Act)? {
        let number = form.reader.number(AmendInterviewForm.report)
        let text = form.reader.text("reactie")
        let day = form.reader.day("dag")
        guard let number, let text, let day else { return nil }
        return ContradictInterview(form.target, report: number, text, on: day)
    }
}

extension Ground {
    var hasReports: Bool {
        dossier.returnCase.episodes.contains { !$0.interviews.isEmpty }
    }
}

extension FormRoom {
    /// Of the address, or of the form that is shown again.
    fileprivate var chosenReport: Int? {
        let field = AmendInterviewForm.report
        return (context.input.values[field]?.first ?? query[field]).flatMap { Int($0) }
    }
}
