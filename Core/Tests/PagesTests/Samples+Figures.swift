import Kernel
import Law
import Pages

extension Values {
    private func tile(
        _ code: String, _ name: String, _ base: SteeringPage.Base, _ part: Int, _ whole: Int,
        _ norm: Norm
    ) -> SteeringPage.Tile {
        .init(
            code, name: text(name), base: base, result: Self.share(part, whole), norm: norm,
            behind: Href(text("/sturing/kpi/\(code)")))
    }

    var steering: SteeringPage {
        let half = Share.percent(50)
        return SteeringPage(
            period: text("Januari tot en met juni 2024"), asOf: Self.today,
            filters: [
                Filter(
                    "periode", text("Periode"),
                    choices: [Choice("2024-06", text("2024, tot en met juni"))],
                    chosen: "2024-06")
            ],
            tiles: [
                tile("K1", "Aantoonbaar vertrek", .departures, 599, 1_173, .atLeast(half)),
                tile("K1b", "Aantoonbaar vertrek", .allClosures, 599, 1_586, .none),
                tile("K3", "Uit beeld", .departures, 574, 1_173, .atMost(half)),
                tile("K3b", "Uit beeld", .allClosures, 574, 1_586, .none),
            ],
            outOfView: .count(574), outOfViewBehind: "/sturing/kpi/uit-beeld",
            indicators: indicators)
    }

    private var indicators: [SteeringPage.Indicator] {
        let share = Self.share(793, 1_000).map(Figure.share) ?? .none
        let low = Self.share(71, 100).map(Figure.share) ?? .none
        return [
            .init(
                "K2", name: text("Klachten op tijd en volledig"), result: low,
                norm: .atLeast(.percent(75)), behind: Href(text("/sturing/kpi/K2"))),
            .init(
                "K4", name: text("Aantoonbaar vertrek VRIS"), result: share,
                norm: .atLeast(.percent(78)), behind: "/sturing/kpi/K4"),
            .init(
                "K7", name: text("Dublin: overgedragen"), result: .fewerThan(5), norm: .none,
                behind: "/sturing/kpi/K7"),
            .init(
                "K9", name: text("Gemiddelde reactietijd"), result: .days(61),
                norm: .relative(text("korter dan in 2023")), behind: "/sturing/kpi/K9"),
            .init(
                "K13", name: text("Protocollen actueel"), result: .none,
                norm: .atLeast(.percent(90)), behind: nil),
        ]
    }

    private var definition: [Fact] {
        [
            Fact(text("Teller"), text("zelfstandig en gedwongen vertrek")),
            Fact(text("Noemer"), text("alle vertrekken")),
            Fact(text("Bron"), text("Jaarplan 2024")),
        ]
    }

    func drillDown(_ behind: DrillDownPage.Behind) -> DrillDownPage {
        DrillDownPage(
            code: "K1", name: text("Aantoonbaar vertrek"), definition: definition,
            result: Self.share(599, 1_173).map(Figure.share) ?? .none,
            norm: .atLeast(.percent(50)), asOf: Self.today, behind: behind)
    }

    var ended: [DrillDownPage.Ended] {
        [
            .init(
                heading, text("Zelfstandig vertrek"), on: Self.day("2024-06-11"),
                tags: [Tag(text("weer in beeld op 1 juli 2024"), .info)]),
            .init(heading, text("Gedwongen vertrek"), on: Self.day("2024-05-02"), tags: []),
        ]
    }

    var counts: [DrillDownPage.Count] {
        [
            .init(text("Zelfstandig vertrek"), .count(1_240)),
            .init(text("Gedwongen vertrek"), .fewerThan(5)),
        ]
    }

    // The inflow is the forecast for 2024 in the annual plan; the exits are invented.
    var roundabout: RoundaboutPage {
        RoundaboutPage(
            PublishedRoundabout(
                period: text("2024"), publishedOn: Self.today,
                inflows: [
                    .init(.ind, 10_020), .init(.police, 2_680), .init(.kmar, 880),
                    .init(.other, 2_700),
                ],
                exits: [
                    .init(.transfer, 1_110), .init(.forced, 2_540), .init(.independent, 3_810),
                    .init(.outOfView, 6_980), .init(.stay, 1_420),
                ]))
    }

    // Years 2016 and 2019 as published by DT&V; all closed cases of 2024 as in the dossier, §2.6.
    var figures: FiguresPage {
        FiguresPage(
            years: [
                .init(text("2016"), independent: 6_760, forced: 2_220, outOfView: 8_100),
                .init("2019", independent: 4_460, forced: 2_760, outOfView: 9_660),
                .init(
                    "2024", independent: 3_450, forced: 2_540, outOfView: 5_740,
                    allClosures: 15_860),
                .init("2025", independent: nil, forced: 10, outOfView: 20),
            ],
            publishedOn: Self.today, demonstrableNorm: .atLeast(.percent(50)),
            outOfViewNorm: .atMost(.percent(50)), planYear: 2024,
            source: text("instroom- en vertrekcijfers"),
            months: [
                .init(
                    Self.day("2024-06-01"), version: 2, publishedOn: Self.today,
                    Href(text("/cijfers/2024-06")))
            ])
    }

    // Invented; three months with something hidden in each.
    func publication(again: Bool) -> PublicationPage {
        let version = PublicationPage.Version(
            again ? 2 : 1, publishedOn: Self.today, Href(text("/cijfers/2024-03?versie=1")))
        let rows = PublicationLine.allCases.enumerated().map { index, line in
            PublicationPage.Row(
                line, inMonth: index % 4 == 3 ? nil : 10 * index, inYear: 1_200 + 10 * index)
        }
        let months = ["2024-01-01", "2024-02-01", "2024-03-01"].map {
            PublicationPage.Month(Self.day($0), [.inflow: 1_230, .forced: 90, .departures: 410])
        }
        let restated = [
            PublicationPage.Restated(
                .departures, in: Self.day("2024-02-01"), then: 400, now: 410,
                saidOn: Self.today, saidIn: Href(text("/cijfers/2024-02"))),
            .init(
                .transfer, in: nil, then: nil, now: 10, saidOn: Self.today,
                saidIn: Href(text("/cijfers/2024-03?versie=1"))),
        ]
        return PublicationPage(
            month: Self.day("2024-03-01"), version: version, asOf: Self.today, rows: rows,
            months: months, restated: again ? restated : [], why: again ? .lateReports : nil,
            versions: again ? [version, version] : [version],
            files: .init(
                csv: Href(text("/cijfers/2024-03/cijfers.csv")),
                json: Href(text("/cijfers/2024-03/cijfers.json")),
                signed: Href(text("/cijfers/2024-03/getekend.json")),
                publicKey: text("9f86d081884c7d65")))
    }
}

extension Values {
    var samples: [Sample] {
        staff + finding + taskSamples + documentSamples + talkSamples + personSamples + forms
            + problems + shown + parts + forMany + charts
            + planSamples + repairSamples + lawSamples + lawbookSamples + termSamples
    }

    private var staff: [Sample] {
        [
            Sample(name: "inloggen", page: signIn, section: nil, isPublic: true),
            Sample(name: "werk", page: work, section: .work),
            Sample(
                name: "werk-leeg", page: WorkPage(notices: [], tasks: [], cases: []),
                section: .work),
            Sample(
                name: "zaak", page: casePage, section: .cases,
                notice: Notice(
                    .ok, title: text("Vastgelegd"), text: text("Het gesprek staat erin."))
            ),
            Sample(name: "zaak-leeg", page: emptyCase, section: .cases),
            Sample(name: "zaak-veel-belemmeringen", page: manyBlockers, section: .cases),
            Sample(name: "zaken", page: caseList, section: .cases),
            Sample(
                name: "zaken-leeg", page: CaseListPage(rows: [], total: 0), section: .cases),
            Sample(name: "weigering-422", page: refusal, section: .cases),
            Sample(name: "sturing", page: steering, section: .steering),
            Sample(name: "kpi-zaken", page: drillDown(.cases(ended, of: 599)), section: .steering),
            Sample(name: "kpi-aantallen", page: drillDown(.counts(counts)), section: .steering),
        ]
    }

    private var finding: [Sample] {
        let pages: [(String, any Page)] = [
            ("zaken-400", wrongCaseList), ("zoeken", SearchPage(key: Self.key)),
            ("zoeken-gevonden", search(.found(found, isPart: false))),
            ("zoeken-deel", search(.found(found, isPart: true))),
            ("zoeken-niets", search(.found([], isPart: false))),
            ("zoeken-verlopen", SearchPage(key: Self.key, .expired)), ("zoeken-400", wrongSearch),
            ("landen", countries(isOpen: true)), ("landen-weinig", countries(isOpen: false)),
            ("landen-leeg", CountriesPage(stages: [], rows: [])), ("land", countryCases),
        ]
        return pages.map { Sample(name: $0.0, page: $0.1, section: .cases) }
    }

    private var forms: [Sample] {
        let pages: [(String, any Page)] = [
            ("overdracht", handover), ("toewijzen", assign), ("gesprek", interview),
            ("gesprek-400", wrongInterview), ("terugkeerbesluit", returnDecision),
            ("besluit-uitreiken", serve), ("vertrek-vertellen", telling), ("toets-reis", fitness),
            ("vertrek-plannen", plan), ("vertrek-plannen-400", wrongPlan),
            ("vertrek-annuleren", cancel), ("vertrek-melden", report), ("uit-beeld", leftView),
            ("heropenen", reopen), ("belemmering-melden", raise), ("belemmering-sluiten", close),
            ("sluiting-bevestigen", confirm), ("toets-tekenen", gate),
            ("toets-opvang-400", reception),
        ]
        return pages.map { Sample(name: $0.0, page: $0.1, section: .cases) }
    }

    private var problems: [Sample] {
        ProblemPage.Kind.allCases.map {
            Sample(
                name: "fout-\($0.rawValue)",
                page: ProblemPage($0, back: "/werk", reference: text("8F3A")), section: nil)
        } + [
            Sample(
                name: "fout-409-hergebruikt",
                page: ProblemPage(.stale, isReused: true, back: "/werk"), section: nil)
        ]
    }

    private var shown: [Sample] {
        [
            Sample(name: "rotonde", page: roundabout, section: .roundabout, isPublic: true),
            Sample(
                name: "rotonde-leeg", page: RoundaboutPage(nil), section: .roundabout,
                isPublic: true),
            Sample(name: "cijfers", page: figures, section: .figures, isPublic: true),
            Sample(
                name: "cijfers-maand", page: publication(again: false), section: .figures,
                isPublic: true),
            Sample(
                name: "cijfers-maand-anders", page: publication(again: true), section: .figures,
                isPublic: true),
        ]
    }
}
