import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Law
import Ledger
import Pages
import Projections

/// One case and every act on it. Audience: staff, by their rights and their relation to the case.
struct CaseRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/zaken/:number", use: show)
        for form in StaffActs.all {
            let path = RouterPath("/zaken/:number/\(form.act.rawValue)")
            router.get(path) { request, visit in try await show(form, request, visit) }
            router.post(path) { request, visit in try await submit(form, request, visit) }
        }
    }

    @Sendable func show(_ request: Request, visit: Visit) async throws -> Response {
        let file = try await site.open(visit, for: "page.case")
        let entries = try await site.history(of: file)
        let holders = file.dossier.standingDuties.map(\.holder)
        let actors =
            entries.map(\.access.actor)
            + ([file.dossier.returnCase.owner] + holders).compactMap { $0 }
        let view = CaseView(
            file: file, entries: entries, colleagues: try await site.colleagues(of: actors),
            setting: site.setting(for: file.officer), nationalities: site.nationalities,
            countries: site.countries, say: visit.language)
        let frame = try await site.frame(
            visit, file.officer, in: .cases, alternate: "/zaken/\(file.number)")
        return .page(try view.page(), in: frame.saying(request.done, visit.language))
    }

    func show(
        _ form: any StaffAct.Type, _ request: Request, _ visit: Visit
    ) async throws -> Response {
        let file = try await site.open(
            visit, for: "form.\(form.act.rawValue)", needsRelation: !form.isForColleagues)
        let context = FormContext(
            heading: file.heading, key: site.key(file.officer, seen: file.version))
        return try await shown(form, file, context, request, visit, .ok)
    }

    func submit(
        _ form: any StaffAct.Type, _ request: Request, _ visit: Visit
    ) async throws -> Response {
        let act = form.act
        let file = try await site.open(
            visit, for: "act.\(act.rawValue)", needsRelation: !form.isForColleagues)
        let body = try await FormBody(request)
        guard body["_token"] == file.officer.session.token else { throw HTTPError(.forbidden) }
        guard let id = body["_command"].flatMap(CommandID.init),
            let seen = form.list == nil ? body["_seen"].flatMap({ Int($0) }) : file.version
        else { throw HTTPError(.badRequest) }
        var filled = FilledForm(site: site, file: file, reader: FormReader(body))
        let command = try await form.command(from: &filled)
        guard let command, filled.reader.problems.isEmpty else {
            let context = FormContext(
                heading: file.heading, key: site.key(file.officer, seen: file.version),
                input: filled.reader.input)
            return try await shown(form, file, context, request, visit, .badRequest)
        }
        // The same fields on another case, or for another act, are another command.
        let content = Array(act.rawValue.utf8) + file.dossier.caseID.bytes + body.canonicalBytes
        let submission = Submission(
            command, by: file.officer.access, id: id, body: content,
            expects: form.list == nil ? expected(seen, file) : [:])
        switch try await site.desk.submit(submission) {
        case .accepted:
            // Whoever was on duty for a colleague may not read on in the case.
            let isTheirs = file.officer.mayRead(file.dossier)
            let address = form.list ?? (isTheirs ? "/zaken/\(file.number)" : "/werk")
            return .redirect(to: "\(address)?gedaan=\(act.rawValue)", type: .normal)
        case .refused(let refusal):
            return try await refused(refusal, act, file, visit)
        }
    }

    // A form that was filled in on an older case states a version that no stream has any more.
    private func expected(_ seen: Int, _ file: CaseFile) -> [StreamID: Int] {
        seen == file.version ? file.seen : [file.dossier.caseID: -1]
    }

    private func refused(
        _ refusal: Refusal, _ act: CaseAct, _ file: CaseFile, _ visit: Visit
    ) async throws -> Response {
        let cards = Obstacles(
            law: site.law, say: visit.language, day: site.day, file: file)
        let page = RefusalPage(
            heading: file.heading, act: act, reason: refusal.sentence(visit.language),
            obstacles: refusal.citations.map(cards.card))
        let frame = try await site.frame(
            visit, file.officer, in: .cases, alternate: "/zaken/\(file.number)")
        let status: HTTPResponse.Status =
            refusal.reason == .noRight ? .forbidden : .unprocessableContent
        return .page(page, in: frame, status: status)
    }

    private func shown(
        _ form: any StaffAct.Type, _ file: CaseFile, _ context: FormContext, _ request: Request,
        _ visit: Visit, _ status: HTTPResponse.Status
    ) async throws -> Response {
        let query = request.uri.queryParameters.map { (String($0.key), String($0.value)) }
        let room = FormRoom(
            site: site, file: file, context: context,
            query: Dictionary(query, uniquingKeysWith: { first, _ in first }),
            say: visit.language)
        let frame = try await site.frame(
            visit, file.officer, in: .cases,
            alternate: "/zaken/\(file.number)/\(form.act.rawValue)")
        return .page(try await form.page(in: room), in: frame, status: status)
    }
}

extension Request {
    /// What was just done, as the address says after a form.
    var done: CaseAct? {
        uri.queryParameters["gedaan"].flatMap { StaffActs.named(String($0)) }
    }
}

extension Frame {
    func saying(_ done: CaseAct?, _ say: Language) -> Frame {
        guard let done else { return self }
        return showing(Notice(.ok, title: say(.saved), text: say(done.text)))
    }
}

extension Site {
    /// Whether cases are given to this officer: only case managers hold them.
    func mayHold(_ officer: ActorID) async throws -> Bool {
        let id = StreamID(high: officer.high, low: officer.low)
        return try await desk.run(Accounts.with(id)).first?.role == .returnCaseManager
    }

    /// What is recorded of case and person, newest first.
    func history(of file: CaseFile) async throws -> [Entry] {
        let ofCase = try await desk.entries(of: file.dossier.caseID)
        let ofPerson = try await desk.entries(of: file.dossier.personID)
        return (ofCase + ofPerson).sorted { $0.position > $1.position }
    }

    func setting(for officer: Officer) -> Setting {
        Setting(
            now: clock.now(), today: day, access: officer.access, law: law, fresh: Fresh(entropy))
    }
}
