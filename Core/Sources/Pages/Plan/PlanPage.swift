public import Kernel

/// The annual plan by priority, with what is known of its results and actions: `/plan`.
public struct PlanPage: Page {
    public let title: String
    public let priorities: [Priority]
    public let remarks: [PlanRemark]

    public init(title: String, priorities: [Priority], remarks: [PlanRemark]) {
        (self.title, self.priorities, self.remarks) = (title, priorities, remarks)
    }

    /// Dutch: speerpunt.
    public struct Priority: Sendable {
        public let item: PlanItem
        public let goals: [Goal]
        public let actions: [Action]

        public init(_ item: PlanItem, goals: [Goal], actions: [Action]) {
            (self.item, self.goals, self.actions) = (item, goals, actions)
        }
    }

    /// What a priority is to reach, and how far that is.
    public struct Goal: Sendable {
        public let item: PlanItem
        public let kind: Kind
        public let norm: Norm
        public let result: Figure
        /// The figure behind it; nil while it is not counted.
        public let behind: Href?

        public init(
            _ item: PlanItem, _ kind: Kind, norm: Norm, result: Figure, behind: Href? = nil
        ) {
            (self.item, self.kind, self.norm) = (item, kind, norm)
            (self.result, self.behind) = (result, behind)
        }

        /// What the plan calls it; the codes are those of the plan file.
        public enum Kind: String, CaseIterable, Worded {
            case indicator = "KPI"
            case result, chainGoal

            public var text: Text {
                switch self {
                case .indicator: .planIndicator
                case .result: .planResult
                case .chainGoal: .planChainGoal
                }
            }
        }
    }

    /// What the service will do, by when, by whom, and how that goes.
    public struct Action: Sendable {
        public let item: PlanItem
        public let term: PlanTerm
        /// The name of whoever sees to it; nil while nobody does.
        public let owner: String?
        public let status: PlanStatus
        /// The day of the last report.
        public let reportedOn: LocalDate?
        /// Its term is over, and it is neither done nor dropped.
        public let isOverdue: Bool

        public init(
            _ item: PlanItem, _ term: PlanTerm, owner: String?, status: PlanStatus,
            reportedOn: LocalDate?, isOverdue: Bool
        ) {
            (self.item, self.term, self.owner) = (item, term, owner)
            (self.status, self.reportedOn, self.isOverdue) = (status, reportedOn, isOverdue)
        }

        func standing(_ say: Language) -> [Tag] {
            [status.tag(say)] + (isOverdue ? [Tag(say(.planOverdue), .warn)] : [])
        }
    }

    public func title(_ say: Language) -> String { say(.annualPlan) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(say(.annualPlan), about: "<span lang=\"nl\">\(title)</span>")
        return """
            \(head.html)\(PlanPart.overview.tabs(say))\(Remark(say(.planInDutch)).html)\
            \(priorities.enumerated().map { card($1, "speerpunt-\($0 + 1)", say) })\
            \(PlanRemark.card(remarks, lead: say(.planRemarksLead), say))
            """
    }

    private func card(_ priority: Priority, _ id: String, _ say: Language) -> HTML {
        let goals = Heading(
            say(.planGoals), .third, id: "\(id)-doelen", count: priority.goals.count)
        let actions = Heading(
            say(.planActions), .third, id: "\(id)-acties", count: priority.actions.count)
        let words: HTML = "<p>\(priority.item.cell(say))</p>"
        return Card(
            id, say.plain(.planPriority(code: priority.item.code)),
            """
            \(words)\(goals.html(say))\(table(priority.goals, by: "\(id)-doelen", say))\
            \(actions.html(say))\(table(priority.actions, by: "\(id)-acties", say))
            """
        ).html
    }

    private func table(_ goals: [Goal], by id: String, _ say: Language) -> HTML {
        Table(
            .labelled(by: id), .stacked, goals,
            columns: [
                PlanItem.codeColumn(say) { $0.item },
                Column(say(.planSays), isHead: true) { $0.item.cell(say, link: $0.behind) },
                .text(say(.kind)) { say($0.kind.text) },
                .text(say(.norm)) { $0.norm.words(say) },
                .number(say(.result)) { $0.result.words(say) },
                Column(say(.standing)) { goal in
                    let (verdict, tone) = goal.norm.verdict(on: goal.result)
                    return Tag(say(verdict), tone).html
                },
            ]
        ).html(say)
    }

    private func table(_ actions: [Action], by id: String, _ say: Language) -> HTML {
        Table(
            .labelled(by: id), .stacked, actions,
            columns: [
                PlanItem.codeColumn(say) { $0.item },
                Column(say(.planSays), isHead: true) { $0.item.cell(say, link: $0.item.address) },
                .text(say(.planTerm)) { say($0.term.text) },
                Column(say(.planOwner)) { "<bdi>\($0.owner ?? say(.nobodyYet))</bdi>" },
                Column(say(.standing)) { HTML($0.standing(say)) },
                .day(say(.planReportedOn), say) { $0.reportedOn },
            ]
        ).html(say)
    }
}
