import Kernel
import Law
import Steering
import Testing

@Suite struct AnnualPlanTests {
    let plan: AnnualPlan

    init() throws { plan = try AnnualPlan.shipped() }

    // Counted by hand under the headings "Acties" and "Randvoorwaarden" of each priority; the one
    // bullet of line 111 holds two actions with a term each.
    @Test func `holds everything that the plan promises and asks`() {
        #expect(plan.priorities.map(\.actions.count) == [8, 3, 8, 6, 16])
        #expect(plan.priorities.map(\.preconditions.count) == [1, 7, 6, 1, 1])
        #expect(plan.priorities.map(\.page) == [4, 6, 8, 10, 12])
        let kinds = plan.priorities.flatMap(\.goals).map(\.kind)
        #expect(kinds.count { $0 == .indicator } == 12)
        #expect(kinds.count { $0 == .result } == 1)
        #expect(kinds.count { $0 == .chainGoal } == 5)
        #expect(plan.risks.count == 13 && plan.risks[1].count == 107)
        #expect(plan.publications.count == 10 && plan.remarks.count == 10)
        #expect(plan.year == 2024)
    }

    @Test func `gives each action the term of the plan`() {
        let terms = Dictionary(grouping: plan.actions, by: \.term).mapValues { $0.map(\.item.id) }
        #expect(terms[.first] == ["J2.1b"])
        #expect(terms[.second] == ["J1.3", "J2.1a", "J3.1"])
        #expect(terms[.third] == ["J1.1", "J2.2", "J3.2"])
        #expect(terms[.continuous] == ["J3.8", "J4.3", "J5.12"])
        #expect(terms[.none]?.count == 31)
    }

    @Test(arguments: [(1, "2024-04-30"), (2, "2024-08-31"), (3, "2024-12-31")])
    func `a term is a third of the year`(number: Int, day: String) {
        let term = AnnualPlan.ActionTerm(rawValue: "T\(number)")
        #expect(term?.lastDay(in: 2024) == LocalDate(day))
        #expect(AnnualPlan.ActionTerm.continuous.lastDay(in: 2024) == nil)
    }

    @Test func `knows every item once`() {
        #expect(Set(plan.ids).count == plan.ids.count)
        #expect(plan.ids.count == 5 + 18 + 41 + 16 + 2 + 13 + 7 + 10 + 10)
        #expect(plan.action("J5.16")?.item.lines.description == "242")
        #expect(plan.action("J3.7")?.item.lines.description == "158-160")
        #expect(plan.action("J5.17") == nil)
    }

    // One truth: what the indicators of the room count by is what the file says.
    @Test(arguments: Indicator.all.map(\.id.rawValue))
    func `an indicator is the goal of the file`(code: String) throws {
        let indicator = try #require(Indicator.all.first { $0.id.rawValue == code })
        let priority = plan.priorities[indicator.source.priority - 1]
        let goal = priority.goals[indicator.source.goal - 1]
        #expect(goal.item.id == code && goal.norm == indicator.norm)
        #expect(priority.page == indicator.source.page)
        #expect((goal.kind == .indicator) == indicator.source.isLabelled)
        #expect(goal.kind != .chainGoal)
    }

    @Test func `three printed totals are not the sum of their rows`() {
        #expect(plan.budget.checks.count == 12 && plan.forecast.checks.count == 5)
        #expect(plan.warnings.map(\.year) == [2025, 2026, 2027])
        #expect(plan.warnings.map(\.difference) == [-662, 35, 35])
        #expect(plan.warnings.allSatisfy { $0.name == "Totaal apparaat" && $0.line == 274 })
        #expect(plan.warnings.map(\.computed) == [83_503, 81_953, 81_889])
        #expect(plan.budget.unit == .notStated)
        #expect(plan.budget.sumOfRows(2025) == 110_623)
        #expect(plan.budget.sumOfRows(2023) == nil)
    }

    @Test func `the report shows stated and computed apart`() {
        let warning =
            "  WARNING Totaal apparaat 2025 (line 274): stated 82841, computed 83503, "
            + "difference -662"
        #expect(plan.report.contains(warning))
        #expect(plan.report.contains("difference +35"))
        #expect(plan.report.contains("(unit not stated)"))
        #expect(plan.report.contains("JO.4 J5.14 (line 160, 240)"))
        #expect(plan.report.split(separator: "WARNING").count == 4)
    }
}
