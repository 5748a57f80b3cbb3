public import Kernel

/// The return plan of a case: its steps, when people look again, and how the person sees it:
/// `/zaken/{number}/vertrekplan`.
public struct ReturnPlanPage: Page {
    public let heading: CaseHeading
    /// nil where no plan was made.
    public let plan: Plan?
    /// How the person saw it, newest first.
    public let views: [Fact]
    public let actions: [CaseAct]

    public init(heading: CaseHeading, plan: Plan?, views: [Fact], actions: [CaseAct]) {
        (self.heading, self.plan) = (heading, plan)
        (self.views, self.actions) = (views, actions)
    }

    /// The plan as it stands.
    public struct Plan: Sendable {
        public let madeOn: LocalDate
        public let review: DeadlineBadge
        public let steps: [Step]

        public init(madeOn: LocalDate, review: DeadlineBadge, steps: [Step]) {
            (self.madeOn, self.review, self.steps) = (madeOn, review, steps)
        }
    }

    /// One step.
    public struct Step: Sendable {
        public let what: String
        public let words: String?
        public let owner: String
        /// nil once something came of it.
        public let due: DeadlineBadge?
        public let status: Tag

        public init(
            _ what: String, words: String?, owner: String, due: DeadlineBadge?, status: Tag
        ) {
            (self.what, self.words, self.owner) = (what, words, owner)
            (self.due, self.status) = (due, status)
        }
    }

    public func title(_ say: Language) -> String { say(.returnPlan) }

    public func crumbs(_ say: Language) -> [Crumb] { heading.crumbs(say, then: say(.returnPlan)) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let links = actions.map { Link(say($0.text), heading.address(of: $0)) }
        let head = PageHead(
            say(.returnPlan), about: say(.caseOf(person: heading.person, number: heading.number)),
            lead: say(.returnPlanLead))
        guard let plan else {
            let none = EmptyState(say(.noReturnPlan), next: links.first)
            return "\(head.html)\(Card("stappen", say(.planSteps), none).html)"
        }
        let seen = SummaryList(views).html(say).map {
            Card("zienswijze", say(.viewOfPerson), $0).html
        }
        let card = Card(
            "stappen", say(.planSteps), links: links,
            "\(table(plan, in: frame).html(say))<p>\(plan.review.html(in: frame, named: true))</p>")
        return "\(head.html)\(card.html)\(seen)"
    }

    private func table(_ plan: Plan, in frame: Frame) -> Table<Step> {
        let say = frame.language
        return Table(
            .labelled(by: "stappen"), .stacked, plan.steps,
            columns: [
                Column(say(.planStep), isHead: true) { step in
                    let words: HTML? = step.words.map { "<span class=\"why\">\($0)</span>" }
                    return "\(step.what)\(words)"
                },
                .text(say(.planStepOwner)) { $0.owner },
                Column(say(.dueBy), speaksForItself: true) { step in
                    step.due?.html(in: frame, named: false) ?? ""
                },
                Column(say(.status), speaksForItself: true) { $0.status.html },
            ])
    }
}

/// The plan in a few words, for the page of the case.
public struct PlanSummary: Sendable {
    public let open: Int
    public let next: Fact?
    public let review: DeadlineBadge

    public init(open: Int, next: Fact?, review: DeadlineBadge) {
        (self.open, self.next, self.review) = (open, next, review)
    }

    func card(_ heading: CaseHeading, in frame: Frame) -> HTML {
        let say = frame.language
        let facts = [Fact(say(.openPlanSteps), say.number(open))] + [next].compactMap { $0 }
        return Card(
            "vertrekplan", say(.returnPlan),
            links: [Link(say(.showReturnPlan), heading.address(of: .returnPlan))],
            "\(SummaryList(facts).html(say))<p>\(review.html(in: frame, named: true))</p>"
        ).html
    }
}
