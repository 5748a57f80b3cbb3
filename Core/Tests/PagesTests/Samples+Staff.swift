import Kernel
import Law
import Pages

extension Values {
    var signIn: SignInPage {
        SignInPage(
            accounts: [
                .init(text("regie"), name: text("Roos de Vries"), role: text("Regievoerder")),
                .init("ilc", name: text("Daan Bos"), role: text("Medewerker ILC")),
                .init("team", name: text("Mirjam Smit"), role: text("Teamleider")),
            ], key: Self.key)
    }

    var cancelled: Notice {
        Notice(
            .bad, title: text("Vertrek geannuleerd"),
            text: text(
                "Het Europees Hof voor de Rechten van de Mens nam een maatregel (Rule 39). "
                    + "Het vertrek van 4 juli gaat niet door."),
            link: Link(text("Naar zaak 2024-018342-1"), "/zaken/2024-018342-1"))
    }

    var work: WorkPage {
        WorkPage(
            notices: [cancelled],
            tasks: [
                task("Klacht beantwoorden", "Wettelijke termijn van zes weken", deadlines[2]),
                task("Brief van de advocaat beantwoorden", "Norm 14 dagen", deadlines[1]),
                task("Vertrekgesprek 3 voorbereiden", "Tolk is geboekt", deadlines[3]),
                task("Vertrektermijn volgen", "De rechter beslist nog", deadlines[0]),
            ], cases: rows)
    }

    func task(
        _ name: String, _ why: String, _ deadline: DeadlineBadge, putOff: String? = nil,
        holder: String? = "R. de Vries"
    ) -> TaskRow {
        TaskRow(
            Link(text(name), Href(text("/zaken/2024-018342-1/gesprek"))), why: text(why),
            heading: heading, deadline: deadline, term: text("Eigen streefdag"),
            putOff: putOff.map(text), holder: holder.map(text))
    }

    var tasks: TasksPage {
        TasksPage(
            rows: [
                task("Klacht beantwoorden", "Ontvangen op 20 mei", deadlines[2]),
                task(
                    "Gesprek voeren", "Binnengekomen op 20 juni", deadlines[3],
                    putOff: "Uitgesteld, was 1 juli", holder: nil),
            ], total: nil, countedAtMost: 1_000, filters: listFilters,
            marks: ListMarks(before: text("1.1.a"), after: text("2.2.b")))
    }

    var wrongTasks: TasksPage {
        TasksPage(
            rows: [], total: 0, countedAtMost: 1_000,
            filters: [
                Filter(
                    "van", text("Van wie"), choices: [Choice("", text("Alles"))],
                    chosen: text("x") + "y")
            ], problems: [Problem("van", .notAChoice)])
    }

    var casePage: CasePage {
        CasePage(
            heading: heading,
            facts: [
                Fact(text("V-nummer"), text("280.114.7723")),
                Fact(text("Geboren"), text("14 maart 1996 (28)")),
                Fact(text("Nationaliteit"), text("Marokkaanse, gesteld")),
                Fact(text("Taal"), text("Arabisch, tolk nodig")),
                Fact(text("Verblijft in"), text("Ter Apel, VBL")),
            ],
            tags: [
                Tag(text("Regievoerder: R. de Vries"), .info),
                Tag(text("Reisvoorwaarden"), .warn), Tag(text("Spoor: zelfstandig")),
            ],
            steps: StepTracker(
                at: .interviews, remarks: [.handover: text("klaar, 4 april")]),
            blockade: blockade, tasks: caseTasks, waits: caseWaits, timeline: timeline,
            earlier: Href(text("/zaken/2024-018342-1/logboek")), deadlines: deadlines,
            keyFacts: [
                Fact(text("Terugkeerbesluit"), text("4 april 2024")),
                Fact(text("Identiteit"), text("Kopie paspoort, nog niet bevestigd")),
            ],
            actions: [
                .init(.contact, [.init(.interview)]),
                .init(.departure, [.init(.planDeparture, isBarred: true)]),
                .init(.blockers, [.init(.raiseBlocker)]),
            ])
    }

    private var caseWaits: [CasePage.Wait] {
        [
            .init(
                text("Antwoord op de aanvraag van een reisdocument"),
                from: text("Vertegenwoordiging Marokko"), by: Self.day("2024-07-20"),
                remind: Link(text("Herinneren"), Href(text("/zaken/2024-018342-1/herinneren")))),
            .init(
                text("Antwoord over ondersteuning"), from: text("IOM"),
                by: Self.day("2024-06-20"), remind: nil),
        ]
    }

    private var caseTasks: [CasePage.Task] {
        [
            .init(
                task(
                    "Brief van de advocaat beantwoorden", "Ontvangen op 7 juni", deadlines[1]),
                acts: [
                    Link(text("Overnemen"), Href(text("/zaken/2024-018342-1/taak-overnemen")))
                ]),
            .init(
                task(
                    "Vertrekgesprek 3 voorbereiden", "Tolk Arabisch is geboekt", deadlines[3],
                    putOff: "Uitgesteld, was 1 juli", holder: nil)),
        ]
    }

    private var timeline: [TimelineItem] {
        let filed = Self.day("2024-07-01")
        return [
            TimelineItem(
                .law, HTML(text: text("Verzoek om voorlopige voorziening ingediend")), day: filed,
                recorded: Instant(filed, hour: 15, minute: 12),
                by: [text("door mr. A. Jansen, advocaat"), text("Portaal")],
                text: text("De blokkade op uitzetting is automatisch gezet."),
                links: [Link(text("Verzoekschrift (pdf, 212 kB)"), Href(text("/documenten/1")))]),
            TimelineItem(
                .contact, HTML(text: text("Vertrekgesprek 2 gevoerd")), day: Self.day("2024-06-12"),
                recorded: Instant(Self.day("2024-06-13"), hour: 10),
                by: [text("door R. de Vries"), text("Ter Apel, met tolk")],
                details: [Fact(text("Is er familie?"), text("Een broer in Nador"))]),
            TimelineItem(
                .event, HTML(text: text("Overdracht aangenomen")), day: Self.day("2024-04-04"),
                recorded: Instant(Self.day("2024-04-04"), hour: 9, minute: 5),
                by: [text("door D. Bos")]),
        ]
    }

    var manyBlockers: CasePage {
        CasePage(
            heading: heading, facts: [], tags: [],
            steps: StepTracker(at: .planning, unrecorded: [.travelDocument]),
            blockade: Blockade(
                barred: BarredAct.allCases, blockers: [stay, medical, stay, medical]),
            tasks: [], timeline: [], deadlines: [], keyFacts: [], actions: [])
    }

    var emptyCase: CasePage {
        CasePage(
            heading: heading, facts: [], tags: [], steps: StepTracker(at: .handover),
            blockade: nil, tasks: [], timeline: [], deadlines: [], keyFacts: [], actions: [])
    }

    var listFilters: [Filter] {
        [
            Filter(
                text("fase"), text("Fase"),
                choices: [
                    Choice("", text("Alle fasen")), Choice("gesprek", text("Gesprekken")),
                ], chosen: "gesprek"),
            Filter(
                "uiterlijk", text("Termijn vóór"), day: "2024-07-10", words: text("10 juli 2024")),
        ]
    }

    var caseList: CaseListPage {
        CaseListPage(
            rows: rows, total: 1_234, filters: listFilters,
            marks: ListMarks(before: text("19900.1"), after: text("19968.2")))
    }

    var wrongCaseList: CaseListPage {
        CaseListPage(
            rows: [], total: 0,
            filters: [
                Filter(
                    "fase", text("Fase"), choices: [Choice("", text("Alle"))],
                    chosen: text("x") + "y"),
                Filter("uiterlijk", text("Termijn vóór"), day: text("morgen") + "?", words: nil),
            ], problems: [Problem("fase", .notAChoice), Problem("uiterlijk", .notADate)])
    }

    func search(_ outcome: SearchPage.Outcome) -> SearchPage {
        SearchPage(
            key: Self.key, input: Input(values: [SearchPage.field: [text("yusuf benani")]]), outcome
        )
    }

    var found: [SearchPage.Found] {
        [
            .init(
                heading: CaseHeading(
                    number: text("2024-018342-1"), person: text("Youssef Bennani")),
                birthYear: text("1996"), stage: text("In gesprek"), manager: text("R. de Vries"),
                why: text("naam, klinkt zo")),
            .init(
                heading: CaseHeading(number: "2024-001177-4", person: "—"), birthYear: nil,
                stage: text("Binnengekomen"), manager: nil, why: text("nummer")),
        ]
    }

    var wrongSearch: SearchPage {
        SearchPage(
            key: Self.key,
            input: Input(
                values: [SearchPage.field: [text("12")]],
                problems: [Problem(SearchPage.field, .other(text("Dit is geen nummer of naam.")))]))
    }

    func countries(isOpen: Bool) -> CountriesPage {
        let counts = [("Marokko", [5, 7, 12]), ("Algerije", [0, 2, 9]), ("Irak", [1, 1, 0])]
        return CountriesPage(
            stages: ["Kennismaking", "Gesprekken", "Vertrek plannen"].map(text),
            rows: counts.map {
                .init(Link(text($0.0), Href(text("/landen/5022"))), counts: $0.1, isOpen: isOpen)
            })
    }

    var countryCases: CountryCasesPage {
        CountryCasesPage(
            country: text("Marokko"), address: Href(text("/landen/5022")), rows: rows, total: 1_234,
            marks: ListMarks(after: text("19968.2")))
    }

    var refusal: RefusalPage {
        RefusalPage(
            heading: heading, act: .planDeparture,
            reason: text("Twee regels staan gedwongen vertrek nu in de weg."),
            obstacles: [
                stay, medical,
                BlockerCard(
                    rule: "SUS-14", name: text("Toets op refoulement"),
                    why: text("De toets is verlopen."),
                    article: Article(text("Richtlijn 2008/115, artikel 5"), nil, isVerified: true),
                    state: .expired(on: Self.day("2024-06-30")),
                    lift: text("een nieuwe toets is getekend"), lifter: text("Regievoerder")),
            ])
    }
}
