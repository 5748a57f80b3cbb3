import Kernel
import Law
import Pages
import Projections
import Steering

/// The plan as its pages show it.
struct PlanView {
    let plan: AnnualPlan
    let say: Language

    func overview(
        _ progress: [StreamID: PlanProgress.Line], owners: [StreamID: String],
        counts: [FigureCount], today: LocalDate
    ) -> PlanPage {
        PlanPage(
            title: plan.title,
            priorities: plan.priorities.map { priority in
                PlanPage.Priority(
                    PlanItem(priority.item), goals: priority.goals.map { goal($0, counts) },
                    actions: priority.actions.map { action in
                        let line = progress[PlannedAction.id(action.item.id, in: plan.year)]
                        return self.action(
                            action, line?.status ?? .notStarted, on: line?.reportedOn,
                            owner: line?.owner.flatMap { owners[$0] }, today: today)
                    })
            }, remarks: plan.remarks.map(remark))
    }

    func action(
        _ action: AnnualPlan.Action, _ status: ActionStatus, on day: LocalDate?, owner: String?,
        today: LocalDate
    ) -> PlanPage.Action {
        let isOver = action.term.lastDay(in: plan.year).map { $0 < today } ?? false
        return PlanPage.Action(
            PlanItem(action.item), PlanTerm(action.term), owner: owner,
            status: PlanStatus(status), reportedOn: day,
            isOverdue: isOver && status != .done && status != .dropped)
    }

    private func goal(_ goal: AnnualPlan.Goal, _ counts: [FigureCount]) -> PlanPage.Goal {
        let indicator = Steering.Indicator.ID(rawValue: goal.item.id).flatMap(Indicator.with)
        let figure = indicator.map { Steering.Figure($0.id, .departures) }
        let share = counts.first { $0.figure == figure }?.shownShare
        let isCounted = indicator?.countsClosures ?? false
        return PlanPage.Goal(
            PlanItem(goal.item), .init(goal.kind),
            norm: indicator.map { .plan($0.id, say) } ?? .none,
            result: share.map { .share($0) } ?? .none,
            behind: isCounted ? figure.map { Href("/sturing/kpi/\($0.code)") } : nil)
    }

    var preconditions: PlanPreconditionsPage {
        let all = plan.priorities.flatMap(\.preconditions)
        return PlanPreconditionsPage(
            AnnualPlan.Addressee.allCases.map { addressee in
                let asked = all.filter { $0.addressees.contains(addressee) }
                return .init(addressee.rawValue, asked.map { PlanItem($0.item) })
            })
    }

    var budget: PlanBudgetPage {
        PlanBudgetPage(PlanAmounts(plan.budget), remarks: remarks(on: plan.budget.item.id))
    }

    var risks: PlanRisksPage {
        PlanRisksPage(
            risks: plan.risks.map { PlanItem($0.item) },
            statements: plan.statements.map { PlanItem($0) },
            publications: plan.publications.map { PlanItem($0) })
    }

    func inflow(_ counts: [CodeCount], today: LocalDate) -> PlanInflowPage {
        PlanInflowPage(
            PlanAmounts(plan.forecast), channels: channels(counts, today.year), asOf: today,
            remarks: remarks(on: plan.forecast.item.id))
    }

    private func channels(_ counts: [CodeCount], _ year: Int) -> [PlanInflowPage.Channel] {
        let table = plan.forecast
        guard let place = table.years.firstIndex(of: year) else { return [] }
        let rows = table.groups.flatMap(\.rows).filter { $0.channel != nil }
        let actual = rows.map { row in counts.first { $0.code == row.channel }?.count ?? 0 }
        let channels = zip(rows, actual).map { row, count in
            PlanInflowPage.Channel(
                row.name, expected: row.amounts[place], actual: .shown(count))
        }
        // The sum would tell what a hidden channel hides.
        let isHidden = actual.contains { (1..<5).contains($0) }
        let total = PlanInflowPage.Channel(
            say(.planAllChannels), expected: table.groups[0].total.amounts[place],
            actual: isHidden ? .none : .shown(actual.reduce(0, +)))
        return channels + [total]
    }

    func remarks(on id: String) -> [PlanRemark] {
        plan.remarks.filter { $0.about.contains(id) }.map(remark)
    }

    private func remark(_ remark: AnnualPlan.Remark) -> PlanRemark {
        PlanRemark(
            remark.id, about: remark.about.joined(separator: ", "),
            lines: remark.lines.map(String.init).joined(separator: ", "),
            say.legal == .en ? remark.en : remark.nl)
    }
}
