import Casework
import Kernel
import Pages

extension Values {
    /// Contacts with the person concerned.
    var talkSamples: [Sample] {
        let pages: [(String, any Page)] = [
            ("telefoonnotitie", PhoneNoteForm(context, followUps: [])),
            ("telefoonnotitie-400", wrongPhoneNote),
            (
                "gesprek-plannen",
                PlanInterviewForm(context, choices: interviewChoices, like: nil)
            ),
            (
                "gesprek-verplaatsen",
                MoveInterviewForm(context, choices: interviewChoices, standing: standing)
            ),
            (
                "gesprek-afzeggen",
                CallOffInterviewForm(context, choices: interviewChoices, standing: nil)
            ),
            ("gesprek-gepland", plannedReport), ("agenda", agenda),
            ("verslagen", reports),
            (
                "verslagen-leeg",
                ReportsPage(heading: heading, reports: [], mayAmend: true, mayReact: true)
            ),
            ("verslag-wijzigen", amendment), ("verslag-reactie", reaction),
            ("vertrekplan", returnPlan),
            (
                "vertrekplan-leeg",
                ReturnPlanPage(heading: heading, plan: nil, views: [], actions: [.makePlan])
            ),
            ("vertrekplan-maken", makePlan),
            (
                "vertrekplan-stap",
                FinishPlanStepForm(context, steps: [Choice(text("1"), text("Paspoort"))])
            ),
            ("vertrekplan-herzien", ReviewPlanForm(context, reviewOn: Self.today)),
            ("zaak-plan", planned),
            (
                "agenda-leeg",
                AgendaPage(days: [Self.today], entries: [], filters: [])
            ),
            (
                "agenda-400",
                AgendaPage(
                    days: [], entries: [],
                    filters: [
                        Filter("dag", text("Vanaf dag"), day: text("morgen") + "?", words: nil)
                    ],
                    problems: [Problem("dag", .notADate)])
            ),
        ]
        return pages.map { Sample(name: $0.0, page: $0.1, section: .cases) }
    }

    private var reports: ReportsPage {
        let answers = [Fact(text("Is er familie?"), text("Een zus in Safi."))]
        let moment = Instant(Self.today, hour: 10)
        return ReportsPage(
            heading: heading,
            reports: [
                .init(
                    1, heldOn: Self.day("2024-07-01"),
                    versions: [
                        .init(
                            2, at: moment, by: text("R. de Vries"),
                            reason: text("Verkeerd verstaan"), answers: answers),
                        .init(
                            1, at: moment, by: text("R. de Vries"), reason: nil,
                            answers: answers),
                    ], reactions: [.init(on: Self.today, text("Zo zei ik het niet."))])
            ], mayAmend: true, mayReact: true)
    }

    private var amendment: AmendInterviewForm {
        AmendInterviewForm(
            context, number: 1, heldOn: Self.day("2024-07-01"),
            answers: [
                .family: .answered(text("Een zus in Safi.")), .willingness: .notAsked(.declined),
            ])
    }

    private var reaction: ContradictInterviewForm {
        ContradictInterviewForm(
            context, reports: [Choice("1", text("Gesprek 1, 1 juli 2024"))], chosen: 1,
            today: Self.today)
    }

    private var returnPlan: ReturnPlanPage {
        let review = DeadlineBadge(text("Opnieuw"), .target, day: Self.day("2024-07-31"))
        return ReturnPlanPage(
            heading: heading,
            plan: .init(
                madeOn: Self.today, review: review,
                steps: [
                    .init(
                        text("Documenten verzamelen"), words: text("De geboorteakte"),
                        owner: text("De betrokkene"),
                        due: DeadlineBadge(
                            text("Uiterlijk"), .target, day: Self.day("2024-07-17")),
                        status: Tag(text("Open"), .info)),
                    .init(
                        text("Ondersteuning"), words: nil, owner: text("IOM"), due: nil,
                        status: Tag(text("Gedaan"), .ok)),
                ]),
            views: [Fact(text("1 juli 2024"), text("Ik wil eerst mijn broer spreken."))],
            actions: [.makePlan, .finishPlanStep, .reviewPlan])
    }

    private var makePlan: MakePlanForm {
        MakePlanForm(
            context,
            standing: [
                MakePlan.Step(
                    .collectDocuments, by: .person, dueOn: Self.today, text: text("Akte"))
            ], reviewOn: Self.day("2024-07-31"))
    }

    private var planned: CasePage {
        CasePage(
            heading: heading, facts: [], tags: [], steps: StepTracker(at: .interviews),
            blockade: nil, tasks: [], timeline: [], deadlines: [], keyFacts: [],
            plan: PlanSummary(
                open: 2, next: Fact(text("Eerste stap"), text("Documenten, 17 juli 2024")),
                review: DeadlineBadge(text("Opnieuw"), .target, day: Self.day("2024-07-31"))),
            actions: [])
    }

    private var interviewChoices: InterviewChoices {
        InterviewChoices(
            rooms: [Choice("NRD/1", text("Kantoor Noord, Spreekkamer 1"))],
            planned: [Choice(text("1"), text("4 juli 2024, 10.30 uur"))])
    }

    private var standing: PlannedInterview {
        PlannedInterview(
            id: InterviewID(high: 0, low: 1), plannedOn: Self.day("2024-07-01"),
            plan: InterviewPlan(
                at: Instant(Self.today, hour: 9, minute: 30), halfHours: 3, in: "NRD/1",
                interpreter: InterpreterPlan(.ti, .present), safety: .guarded))
    }

    private var plannedReport: InterviewForm {
        InterviewForm(
            context, questions: [.init("terugkeer", text("Wilt u zelf terugkeren?"))],
            today: Self.today, planned: interviewChoices.planned, likely: standing)
    }

    private var agenda: AgendaPage {
        let tomorrow = Self.today.adding(days: 1)
        return AgendaPage(
            days: [Self.today, tomorrow],
            entries: [
                .init(
                    from: Instant(Self.today, hour: 9, minute: 30),
                    until: Instant(Self.today, hour: 11),
                    in: text("Kantoor Noord, Spreekkamer 1"), heading: heading,
                    officer: text("R. de Vries"), interpreter: text("Tigrinya, per telefoon"),
                    safety: Tag(text("Kamer met alarmknop"), .warn)),
                .init(
                    from: Instant(tomorrow, hour: 13), until: Instant(tomorrow, hour: 14),
                    in: text("Kantoor Zuid, Spreekkamer 2"), heading: nil, officer: nil,
                    interpreter: nil, safety: nil),
            ],
            filters: [
                Filter("dag", text("Vanaf dag"), day: "2024-07-03", words: text("3 juli 2024")),
                Filter(
                    "plaats", text("Locatie"),
                    choices: [Choice("", text("Elke")), Choice("NRD", text("Noord"))],
                    chosen: "NRD"),
            ])
    }

    private var wrongPhoneNote: PhoneNoteForm {
        PhoneNoteForm(
            wrong(
                [Problem("notitie", .tooLong(280)), Problem("terugbellen", .notADate)],
                [
                    "notitie": ["Een lang verhaal"], "gesproken": ["lawyer"],
                    "terugbellen": ["vrijdag"],
                ]),
            followUps: [
                Choice(text("1"), text("De advocaat, gesproken op 1 juli 2024"))
            ])
    }
}
