/// The budget as printed, and its sums: `/plan/begroting`.
public struct PlanBudgetPage: Page {
    public let budget: PlanAmounts
    public let remarks: [PlanRemark]

    public init(_ budget: PlanAmounts, remarks: [PlanRemark]) {
        (self.budget, self.remarks) = (budget, remarks)
    }

    public func title(_ say: Language) -> String { say(.planBudget) }
    public func crumbs(_ say: Language) -> [Crumb] { PlanPart.budget.crumbs(say) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let about: HTML = "<span lang=\"nl\">\(budget.item.words)</span>, \(budget.item.place(say))"
        let head = PageHead(title(say), about: about, lead: say(.planUnitUnknown))
        return """
            \(head.html)\(PlanPart.budget.tabs(say))\(budget.warnings(say))\
            \(Card("gedrukt", say(.planPrinted), budget.printed(by: "gedrukt", say)).html)\
            \(Card("sommen", say(.planSums), budget.sums(by: "sommen", say)).html)\
            \(PlanRemark.card(remarks, say))
            """
    }
}
