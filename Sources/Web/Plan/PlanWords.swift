import Kernel
import Pages
import Steering

/// What the plan file and the record say, as the pages take it.
extension PlanItem {
    init(_ item: AnnualPlan.Item) {
        self.init(item.id, lines: item.lines.description, item.words)
    }
}

extension PlanAmounts {
    init(_ table: SumTable) {
        let groups = table.groups.map { group in
            Group(group.name, (group.rows + [group.total]).map { Row($0) })
        }
        let last = table.total.map { [Group(nil, [Row($0)])] } ?? []
        self.init(
            PlanItem(table.item), years: table.years, groups: groups + last,
            checks: table.checks.map {
                Check(
                    $0.name, line: $0.line, year: $0.year, stated: $0.stated,
                    computed: $0.computed)
            })
    }
}

extension PlanAmounts.Row {
    init(_ row: SumTable.Row) { self.init(row.name, line: row.line, row.amounts) }
}

extension PlanPage.Goal.Kind {
    init(_ kind: AnnualPlan.Goal.Kind) {
        self =
            switch kind {
            case .indicator: .indicator
            case .result: .result
            case .chainGoal: .chainGoal
            }
    }
}

extension PlanTerm {
    init(_ term: AnnualPlan.ActionTerm) {
        self =
            switch term {
            case .first: .first
            case .second: .second
            case .third: .third
            case .continuous: .continuous
            case .none: .none
            }
    }
}

extension PlanStatus {
    init(_ status: ActionStatus) {
        self =
            switch status {
            case .notStarted: .notStarted
            case .running: .running
            case .late: .late
            case .done: .done
            case .dropped: .dropped
            }
    }
}

extension Refusal {
    /// Why the plan was not changed; nil for a reason that is not the plan's.
    var planSentence: Text? {
        switch reason {
        case .planActionUnknown: .planUnknownRefused
        case .planUnchanged: .planUnchangedRefused
        case .planEvidenceMissing: .planEvidenceRefused
        case .planInFuture: .planFutureRefused
        case .planNoSuchOwner: .planOwnerRefused
        default: nil
        }
    }
}
