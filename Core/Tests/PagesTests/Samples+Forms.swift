import Kernel
import Law
import Pages

extension Values {
    var handover: HandoverForm {
        HandoverForm(
            context,
            received: [
                Fact(text("Afzender"), text("IND")), Fact(text("Kenmerk"), text("IND-2024-77")),
            ],
            answers: [
                Fact(text("Asielaanvraag loopt"), text("nee")),
                Fact(text("Medische aanvraag"), text("onbekend")),
            ])
    }

    var assign: AssignForm {
        AssignForm(context, colleagues: [Choice(text("rdv"), text("Roos de Vries"))])
    }

    private var questions: [InterviewForm.Question] {
        [
            .init("terugkeer", text("Wilt u zelf terugkeren?")),
            .init(
                "gezondheid", text("Is er iets met uw gezondheid?"),
                hint: text("Vraag niet naar een diagnose.")),
        ]
    }

    var interview: InterviewForm {
        InterviewForm(context, questions: questions, today: Self.today)
    }

    var wrongInterview: InterviewForm {
        InterviewForm(
            wrong(
                [
                    Problem("dag", .notInFuture), Problem("tolk", .notAChoice),
                    Problem("gezondheid", .oneOfTwo),
                ],
                [
                    "dag": ["2024-08-01"],
                    "terugkeer-answer": ["Ja, met hulp"],
                    "gezondheid-answer": ["Geen antwoord"],
                    "gezondheid-reason": ["declined"],
                ]), questions: questions, today: Self.today)
    }

    var returnDecision: ReturnDecisionForm {
        ReturnDecisionForm(context, today: Self.today, countries: countries)
    }

    var plan: PlanDepartureForm {
        PlanDepartureForm(context, countries: countries, flights: [], blockade: blockade)
    }

    var wrongPlan: PlanDepartureForm {
        PlanDepartureForm(
            wrong(
                [
                    Problem("dag", .notADate), Problem("tijd", .notATime),
                    Problem("land", .missing),
                    Problem("onbekend", .other(text("Dit veld kennen wij niet"))),
                ], ["dag": ["4 juli"], "tijd": ["laat"]]),
            countries: countries, flights: [], blockade: nil)
    }

    var serve: ServeDecisionForm { ServeDecisionForm(context, today: Self.today) }
    var telling: TellOfDepartureForm { TellOfDepartureForm(context, today: Self.today) }
    var fitness: SignGateForm {
        SignGateForm(context, gate: .fitToTravel, countries: countries)
    }

    var cancel: CancelDepartureForm {
        CancelDepartureForm(context, planned: Instant(Self.day("2024-07-04"), hour: 9))
    }

    var report: ReportDepartureForm {
        ReportDepartureForm(context, today: Self.today)
    }

    var leftView: LeftViewForm { LeftViewForm(context, today: Self.today) }
    var reopen: ReopenForm { ReopenForm(context) }

    private var blockers: [Choice] {
        [
            Choice(text("SUS-07"), text("Maatregel van het Europees Hof (Rule 39)")),
            Choice("SUS-10", text("Medisch uitstel")),
        ]
    }

    var raise: RaiseBlockerForm {
        RaiseBlockerForm(context, today: Self.today, blockers: blockers)
    }

    var close: CloseBlockerForm {
        CloseBlockerForm(
            context, today: Self.today, blockers: blockers, needsSecondPerson: true)
    }

    var confirm: ConfirmClosingForm {
        ConfirmClosingForm(
            context,
            facts: [
                Fact(text("Belemmering"), text("Verzoek om een voorlopige voorziening")),
                Fact(text("Uitkomst"), text("Afgewezen op 2 juli 2024")),
                Fact(text("Gesloten door"), text("R. de Vries")),
            ], blocker: text("SUS-03"))
    }

    var gate: SignGateForm {
        SignGateForm(context, gate: .nonRefoulement, countries: countries)
    }

    var reception: SignGateForm {
        SignGateForm(
            wrong(
                [Problem("motivering", .tooLong(4_000)), Problem("ondertekening", .missing)],
                ["land": ["MAR"], "motivering": ["Een lang verhaal."]]),
            gate: .adequateReception, countries: countries)
    }
}
