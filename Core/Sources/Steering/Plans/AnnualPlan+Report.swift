/// What a plan file says of itself, for whoever checks it.
extension AnnualPlan {
    /// How many of each there are, every printed total beside its sum, and the remarks.
    public var report: String {
        """
        \(title), \(publisher): \(priorities.count) priorities, \(count(.indicator)) results that \
        are called KPI, \(count(.result)) that is not, \(count(.chainGoal)) goals of the chain, \
        \(actions.count) actions, \(priorities.flatMap(\.preconditions).count) preconditions, \
        \(risks.count) risks

        Stated and computed sums
        \(sums(of: budget))
        \(sums(of: forecast))

        Remarks
        \(remarks.map(\.line).joined(separator: "\n"))
        """
    }

    /// Totals that differ from their rows: warnings, since the plan itself says so.
    public var warnings: [SumTable.Check] {
        (budget.checks + forecast.checks).filter { !$0.agrees }
    }

    private func count(_ kind: Goal.Kind) -> Int {
        priorities.flatMap(\.goals).count { $0.kind == kind }
    }

    private func sums(of table: SumTable) -> String {
        let unit = table.unit == .notStated ? "unit not stated" : table.unit.rawValue
        return (["\(table.item.id) \(table.item.words) (\(unit))"] + table.checks.map(\.report))
            .joined(separator: "\n")
    }
}

extension SumTable.Check {
    /// `Totaal apparaat 2025 (line 274): stated 82841, computed 83503, difference -662`
    fileprivate var report: String {
        let sums = "stated \(stated), computed \(computed)"
        let end = agrees ? "" : ", difference \(difference > 0 ? "+" : "")\(difference)"
        return "  \(agrees ? "agrees " : "WARNING") \(name) \(year) (line \(line)): \(sums)\(end)"
    }
}

extension AnnualPlan.Remark {
    fileprivate var line: String {
        let places = lines.map(String.init).joined(separator: ", ")
        return "  \(id) \(about.joined(separator: ", ")) (line \(places)): \(en)"
    }
}
