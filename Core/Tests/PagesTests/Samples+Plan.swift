import Kernel
import Law
import Pages

/// The pages of the annual plan. Items and amounts are those of "Jaarplan 2024"; what was reported
/// of them is invented.
extension Values {
    var planSamples: [Sample] {
        [
            Sample(name: "plan", page: annualPlan, section: .plan),
            Sample(name: "plan-actie", page: planAction(planForms()), section: .plan),
            Sample(name: "plan-actie-400", page: planAction(wrongPlanForms), section: .plan),
            Sample(name: "plan-actie-leeg", page: emptyPlanAction, section: .plan),
            Sample(name: "plan-randvoorwaarden", page: planPreconditions, section: .plan),
            Sample(
                name: "plan-begroting",
                page: PlanBudgetPage(planAmounts, remarks: [planRemark]), section: .plan),
            Sample(name: "plan-instroom", page: planInflow(planChannels), section: .plan),
            Sample(name: "plan-instroom-leeg", page: planInflow([]), section: .plan),
            Sample(name: "plan-risicos", page: planRisks, section: .plan),
        ]
    }

    private func planItem(_ code: String, _ lines: String, _ words: String) -> PlanItem {
        PlanItem(code, lines: lines, text(words))
    }

    private var planRemark: PlanRemark {
        PlanRemark(
            "JO.1", about: text("J5.3"), lines: "218, 229", text("Regel 218 noemt een ander jaar."))
    }

    private var priority: PlanItem { planItem("J5", "214", "Maak terugkeerproces robuust") }

    private func planned(
        _ code: String, _ term: PlanTerm, _ status: PlanStatus, isOverdue: Bool = false
    ) -> PlanPage.Action {
        PlanPage.Action(
            planItem(code, "229", "We formuleren een visie."), term,
            owner: status == .notStarted ? nil : text("R. de Vries"), status: status,
            reportedOn: status == .notStarted ? nil : Self.today, isOverdue: isOverdue)
    }

    private var annualPlan: PlanPage {
        let share = Self.share(599, 1_173).map(Figure.share) ?? .none
        let goals = [
            PlanPage.Goal(
                planItem("K1", "68", "Aantoonbaar vertrek"), .indicator,
                norm: .atLeast(.percent(50)), result: share, behind: "/sturing/kpi/K1.departures"),
            PlanPage.Goal(
                planItem("K11", "193", "Partnerschappen"), .result,
                norm: .relative(text("hoger dan in 2023")), result: .none),
            PlanPage.Goal(
                planItem("C3", "143-145", "Opvang"), .chainGoal, norm: .none, result: .none),
        ]
        let actions = [
            planned("J5.1", .first, .late, isOverdue: true), planned("J5.2", .none, .notStarted),
            planned("J5.3", .continuous, .running), planned("J5.4", .third, .done),
            planned("J5.5", .second, .dropped),
        ]
        return PlanPage(
            title: text("Jaarplan 2024"),
            priorities: [PlanPage.Priority(priority, goals: goals, actions: actions)],
            remarks: [planRemark])
    }

    private func planForms(_ input: Input = Input()) -> PlanActionPage.Forms {
        PlanActionPage.Forms(
            report: Self.key, owner: Self.key, colleagues: [Choice("1", text("R. de Vries"))],
            today: Self.today, input: input)
    }

    private var wrongPlanForms: PlanActionPage.Forms {
        planForms(
            Input(
                values: ["stand": ["done"], "dag": [text("gisteren")], "bewijs": [text("")]],
                problems: [Problem("dag", .notADate), Problem("eigenaar", .notAChoice)]))
    }

    private func planAction(_ forms: PlanActionPage.Forms?) -> PlanActionPage {
        let report = TimelineItem(
            .event, HTML(text: text("Loopt")), day: Self.today,
            recorded: Instant(Self.today, hour: 12), by: [text("T. Leidsman")],
            text: text("Eerste versie besproken."))
        return PlanActionPage(
            planned("J5.3", .second, .running), for: priority, remarks: [planRemark],
            history: [report], forms: forms)
    }

    private var emptyPlanAction: PlanActionPage {
        PlanActionPage(
            planned("J5.3", .none, .notStarted), for: priority, remarks: [], history: [],
            forms: nil)
    }

    private var planPreconditions: PlanPreconditionsPage {
        PlanPreconditionsPage([
            .init(text("DGM"), [planItem("J3.R2", "169", "Kortere doorlooptijd")]),
            .init(text("plv. SG"), [planItem("J5.R", "246", "Goede gesprekken")]),
        ])
    }

    private var planRisks: PlanRisksPage {
        PlanRisksPage(
            risks: [planItem("JR.2", "310-312", "107 verbeteracties")],
            statements: [planItem("JF.2", "262", "7,6 miljoen euro")],
            publications: [planItem("JP.4", "356", "Staat van Migratie")])
    }

    private var planAmounts: PlanAmounts {
        PlanAmounts(
            planItem("JF.1", "266-281", "Meerjarenkader"), years: [2024, 2025],
            groups: [
                .init(text("Programma"), [.init(text("IOM"), line: 278, [6_252, 6_252])]),
                .init(nil, [.init(text("Totaal"), line: 281, [109_728, 109_961])]),
            ],
            checks: [
                .init(text("Totaal"), line: 274, year: 2024, stated: 82_939, computed: 82_939),
                .init(text("Totaal"), line: 274, year: 2025, stated: 82_841, computed: 83_503),
                .init(text("Totaal"), line: 274, year: 2026, stated: 81_988, computed: 81_953),
            ])
    }

    private var planChannels: [PlanInflowPage.Channel] {
        [
            .init(text("IND"), expected: 10_020, actual: .count(6_870)),
            .init(text("KMar"), expected: 880, actual: .fewerThan(5)),
            .init(text("Alle kanalen"), expected: 16_280, actual: .none),
        ]
    }

    private func planInflow(_ channels: [PlanInflowPage.Channel]) -> PlanInflowPage {
        PlanInflowPage(
            planAmounts, channels: channels, asOf: Self.today, remarks: [planRemark])
    }
}
