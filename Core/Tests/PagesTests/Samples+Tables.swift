import Kernel
import Law

@testable import Pages

/// Tables, filters, and what is done to many cases at once.
extension Values {
    var tables: [Sample] {
        [
            Sample("deel-tabel") { frame in
                let groups: [Pages.Table<CaseRow>.Group] = [
                    .init(name: text("Te laat"), rows: rows), .init(name: text("Later"), rows: []),
                ]
                return Pages.Table(
                    .caption(text("Zaken")), .stacked, grouped: groups,
                    columns: caseColumns(in: frame),
                    count: HTML(text: text("1.234 zaken gevonden")),
                    pager: Pager(
                        previous: Link(text("Vorige zaken"), "/zaken?voor=1"),
                        next: Link(text("Volgende zaken"), "/zaken?na=50"))
                ).html(frame.language)
            },
            Sample("deel-tabel-cijfers") { frame in
                "<h2 id=\"budget\">\(text("Budget"))</h2>\(budget.html(frame.language))"
            },
            Sample("deel-tabel-leeg") { frame in
                Pages.Table(
                    .spoken(text("Zaken")), .stacked, [] as [CaseRow],
                    columns: caseColumns(in: frame), count: HTML(text: text("0 zaken gevonden")),
                    empty: EmptyState(
                        text("Geen zaak past hierbij."), next: Link(text("Toon alle"), "/zaken"))
                ).html(frame.language)
            },
            Sample("deel-filter") { frame in
                let (say, line) = (frame.language, FilterForm(filters, to: "/zaken"))
                return "\(line.html(say))\(line.chips(say))"
            },
        ]
    }

    private func caseColumns(in frame: Frame) -> [Column<CaseRow>] {
        [
            Column(text("Persoon"), isHead: true, order: .ascending("?op=-naam")) {
                $0.heading.html
            },
            Column(
                text("Termijn"), order: .unsorted("?op=termijn"), speaksForItself: true
            ) { row in
                row.next?.bar(in: frame, named: true) ?? ""
            },
            .day(text("Sinds"), frame.language, order: .descending("?op=dag")) { row in
                row.manager == nil ? nil : Self.today
            },
            .number(text("Dagen")) { _ in text("61") },
        ]
    }

    private var budget: Pages.Table<(name: String, amount: String)> {
        Pages.Table(
            .labelled(by: "budget"), .scrolling,
            [(text("Personeel"), text("62.900")), (text("ICT"), text("6.697"))],
            columns: [
                Column(text("Post"), isHead: true) { HTML(text: $0.name) },
                .number(text("Budget")) { $0.amount },
            ], totals: .init(text("Totaal"), [text("69.597")]))
    }

    private var filters: [Filter] {
        [
            Filter(
                "fase", text("Fase"),
                choices: [Choice("", text("Alle")), Choice("gesprek", text("Gesprekken"))],
                chosen: "gesprek"),
            Filter(
                "periode", text("Periode"), choices: [Choice("2024", text("2024"))],
                chosen: "2024"),
            Filter("naam", text("Naam"), text: "\(text("de Vries & co"))."),
        ]
    }

    /// Pages of what is done to many cases at once, and the frame with everything in it.
    var forMany: [Sample] {
        let pages: [(String, any Page)] = [
            ("bevestigen", confirmation(Input())),
            (
                "bevestigen-400",
                confirmation(Input(values: ["reden": [""]], problems: [Problem("reden", .missing)]))
            ),
            ("bevestigen-niets", confirmation(Input(), isPossible: false)),
            ("opdracht-wacht", JobPage(job(.waiting))),
            ("opdracht-loopt", JobPage(job(.running(done: 137, of: 480)))),
            ("opdracht-gestopt", JobPage(job(.stopped(done: 137, of: 480)))),
            ("opdracht-klaar", JobPage(job(finished))),
        ]
        return pages.map { Sample(name: $0.0, page: $0.1, section: .cases) } + [
            Sample(name: "kader-vol", page: caseList, section: .cases, isFull: true),
            Sample(
                name: "kader-vol-publiek", page: figures, section: .figures, isPublic: true,
                isFull: true),
        ]
    }

    private func confirmation(_ input: Input, isPossible: Bool = true) -> ConfirmationPage {
        ConfirmationPage(
            text("Zaken toewijzen"),
            changing: isPossible ? [Link(text("Youssef B., 2024-018342-1"), "/zaken/1")] : [],
            staying: [
                .init(
                    Link(text("Amina K., 2024-001177-4"), "/zaken/2"),
                    why: text("De zaak is gesloten."))
            ], button: text("Wijs 1 zaak toe"), to: "/zaken/bulk/toewijzen",
            chosen: [("zaak", text("2024-018342-1"))], back: "/zaken",
            key: Self.key, input: input,
            trail: [Crumb(text("Zaken"), "/zaken"), Crumb(text("Toewijzen"))])
    }

    private func job(_ state: JobProgress.State) -> JobProgress {
        JobProgress(
            text("Brieven maken"), unit: text("brieven"), state: state,
            started: Instant(Self.today, hour: 13, minute: 52),
            expected: Instant(Self.today, hour: 14, minute: 6), address: "/opdrachten/7",
            key: Self.key)
    }

    private var finished: JobProgress.State {
        .finished(
            result: text("478 van 480 brieven zijn klaar."),
            failures: [
                .init(
                    Link(text("Probeer 2024-018342-1 opnieuw"), "/opdrachten/7/opnieuw"),
                    why: text("Er is geen adres bekend."))
            ], files: [Link(text("Alle brieven (pdf, 9 MB)"), "/opdrachten/7/brieven.pdf")])
    }
}
