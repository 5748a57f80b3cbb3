import Casework
import HTTPTypes
import Hummingbird
import Kernel
import Ledger
import NIOCore
import Pages
import Projections

/// What others should have sent and did not, as a list and as a file. Audience: staff with cases.
struct MissingRoutes: Sendable {
    let site: Site

    func add(to router: some RouterMethods<Visit>) {
        router.get("/ontbrekend", use: page)
        router.get("/ontbrekend.csv", use: file)
    }

    @Sendable func page(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let say = visit.language
        let asked = AskedMissing(request, say)
        let frame = try await site.frame(visit, officer, in: .work, alternate: "/ontbrekend")
        guard asked.problems.isEmpty else {
            let page = MissingPage(
                rows: [], total: 0, countedAtMost: MissingMessages.countedAtMost,
                filters: asked.filters, problems: asked.problems)
            return .page(page, in: frame, status: .badRequest)
        }
        let part = try request.rowPart
        let shown = ShownRows(
            try await site.desk.run(
                MissingMessages.list(asked.filter, part, on: site.day, for: officer.access)),
            of: part, pageSize: MissingMessages.pageSize, mark: RowMark.init)
        let view = MissingView(site: site, officer: officer, say: say)
        let page = MissingPage(
            rows: shown.rows.map(view.row),
            total: try await total(asked.filter, shown, part, officer),
            countedAtMost: MissingMessages.countedAtMost, filters: asked.filters,
            marks: shown.marks)
        try await witness("page.missing", shown.rows, officer)
        return .page(page, in: frame.saying(request.done, say))
    }

    @Sendable func file(_ request: Request, visit: Visit) async throws -> Response {
        let officer = try visit.signedInForCases()
        let asked = AskedMissing(request, visit.language)
        guard asked.problems.isEmpty else { throw HTTPError(.badRequest) }
        let lines = try await site.desk.run(
            MissingMessages.file(asked.filter, on: site.day, for: officer.access))
        let view = MissingView(site: site, officer: officer, say: visit.language)
        try await witness("file.missing", lines, officer)
        return Response(
            status: .ok,
            headers: [
                .contentType: "text/csv; charset=utf-8",
                .contentDisposition: "attachment; filename=\"ontbrekend.csv\"",
            ],
            body: .init(
                byteBuffer: ByteBuffer(
                    string: MissingFile(lines.map(view.fields)).csv(visit.language))))
    }

    private func witness(_ what: String, _ lines: [MissingLine], _ officer: Officer) async throws {
        try await site.desk.witness(
            Look(what, at: Set(lines.map(\.caseID)).sorted(), by: officer.access))
    }

    // What stands on one page is counted already.
    private func total(
        _ filter: MissingFilter, _ shown: ShownRows<MissingLine>, _ part: RowPart,
        _ officer: Officer
    ) async throws -> Int? {
        if part == .first, shown.marks.after == nil { return shown.rows.count }
        let query = MissingMessages.count(filter, on: site.day, for: officer.access)
        let count = try await site.desk.run(query).first ?? 0
        return count > MissingMessages.countedAtMost ? nil : count
    }
}

/// By what an address narrows the list of missing messages down.
struct AskedMissing {
    private(set) var filter = MissingFilter()
    let filters: [Filter]
    let problems: [Pages.Problem]

    init(_ request: Request, _ say: Language) {
        var asked = AskedFilters(request, say)
        let senders = Partner.allCases.map(MessageSender.partner) + [.representation]
        filter.sender = asked.choose(
            "van", .fromWhom, any: .everySender,
            senders.map { sender in
                let isPartner = sender != .representation
                return (sender.code, isPartner ? sender.code : say(.representations), sender)
            })
        filter.isWhole =
            asked.choose(
                "welke", .whichMessages, any: .lateMessages, [("alle", .allMessages, true)])
            ?? false
        (filters, problems) = (asked.filters, asked.problems)
    }
}

/// Tells missing messages in the words of a page.
struct MissingView {
    let site: Site
    let officer: Officer
    let say: Language

    func row(_ line: MissingLine) -> MissingRow {
        let heading = CaseHeading(
            number: line.number ?? line.caseID.description, person: line.shortName ?? "—")
        let sender = line.sender.name(say, site.countries)
        let mayRemind = Rights.of(officer.role, on: line.message.kind.block).contains(.write)
        return MissingRow(
            say(line.message.kind.text),
            sentences: [
                line.message.sentence(say, from: sender), line.norm.agreed(say), reminded(line),
            ], heading: heading, sender: sender,
            deadline: DeadlineBadge(say(line.message.kind.text), .target, day: line.dueOn),
            reminder: mayRemind
                ? (line.message.description, site.key(officer, seen: nil)) : nil)
    }

    private func reminded(_ line: MissingLine) -> String {
        guard let day = line.remindedOn else { return say(.notReminded) }
        return say.plain(.remindedLast(day: say.date(day), count: line.reminders))
    }

    /// As many as ``MissingFile/head(_:)`` names.
    func fields(_ line: MissingLine) -> [String] {
        [
            line.number ?? line.caseID.description, say(line.message.kind.text),
            line.sender.name(say, site.countries), line.message.since.description,
            line.dueOn.description, String(max(0, line.dueOn.days(until: site.day))),
            String(line.norm.days), line.norm.origin(say), line.remindedOn?.description ?? "",
            String(line.reminders),
        ]
    }
}

extension Awaited.Sender {
    /// As lists name it: a partner by its name, a representation by its country.
    func name(_ say: Language, _ countries: CodeTable) -> String {
        switch self {
        case .partner(let partner): partner.rawValue
        case .representation(let country):
            "\(say(.representation)) \(countries.name(of: country.digits) ?? country.digits)"
        }
    }
}
