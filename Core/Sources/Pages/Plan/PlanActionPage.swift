public import Kernel

/// One action of the plan, with everything that was reported of it: `/plan/acties/{code}`.
public struct PlanActionPage: Page {
    public let action: PlanPage.Action
    /// Of the priority that it serves.
    public let priority: PlanItem
    public let remarks: [PlanRemark]
    /// Newest first.
    public let history: [TimelineItem]
    /// For those who lead the plan; nil for all others.
    public let forms: Forms?

    public init(
        _ action: PlanPage.Action, for priority: PlanItem, remarks: [PlanRemark],
        history: [TimelineItem], forms: Forms?
    ) {
        (self.action, self.priority, self.remarks) = (action, priority, remarks)
        (self.history, self.forms) = (history, forms)
    }

    /// What is needed to report on the action and to give it to somebody.
    public struct Forms: Sendable {
        let report: FormKey
        let owner: FormKey
        let colleagues: [Choice]
        let today: LocalDate
        let input: Input

        /// - Parameters:
        ///   - colleagues: by account code and name.
        ///   - input: of the form that was sent; the other one is shown as it was.
        public init(
            report: FormKey, owner: FormKey, colleagues: [Choice], today: LocalDate,
            input: Input = Input()
        ) {
            (self.report, self.owner, self.colleagues) = (report, owner, colleagues)
            (self.today, self.input) = (today, input)
        }
    }

    public func title(_ say: Language) -> String { say.plain(.planAction(code: action.item.code)) }
    public var isWrong: Bool { !(forms?.input.problems.isEmpty ?? true) }

    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.annualPlan), "/plan"), Crumb(action.item.code)]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let errors = forms.flatMap { forms in
            ErrorSummary(
                fields: reportFields(forms, say) + [ownerField(forms, say)], input: forms.input
            ).html(say)
        }
        let list = SummaryList(facts(say)).html(say)
        let empty = EmptyState(say(.planNoReports), why: say(.planNoReportsWhy))
        let past =
            history.isEmpty
            ? Card("verloop", say(.planHistory), empty)
            : Card("verloop", say(.planHistory), Timeline(history).html(say))
        return """
            \(PageHead(title(say)).html)\(errors)\
            \(Card("actie", say(.planSays), "<p>\(action.item.cell(say))</p>\(list)").html)\
            \(PlanRemark.card(remarks, say))\(past.html)\(forms.map { sheets($0, say) })
            """
    }

    private func facts(_ say: Language) -> [SummaryList.Row] {
        [
            .init(say(.planPriorityServed), priority.cell(say)),
            .init(say(.planTerm), HTML(text: say(action.term.text))),
            .init(say(.planOwner), "<bdi>\(action.owner ?? say(.nobodyYet))</bdi>"),
            .init(say(.standing), HTML(action.standing(say))),
        ]
    }

    private func sheets(_ forms: Forms, _ say: Language) -> HTML {
        let defaults = ["dag": [forms.today.description]]
        let values = forms.input.values.isEmpty ? defaults : forms.input.values
        let input = Input(values: values, problems: forms.input.problems)
        let report = Form(
            to: Href("\(action.item.address.text)/stand"), key: forms.report,
            fields: reportFields(forms, say), input: input,
            buttons: [.submit(say(.planReportButton))])
        let owner = Form(
            to: Href("\(action.item.address.text)/eigenaar"), key: forms.owner,
            fields: [ownerField(forms, say)], input: input,
            buttons: [.submit(say(.planOwnerButton), .secondary)])
        return """
            \(Heading(say(.planReport)).html(say))\(report.html(say))\
            \(Heading(say(.planOwnerSet)).html(say))\(owner.html(say))
            """
    }

    private func reportFields(_ forms: Forms, _ say: Language) -> [Field] {
        [
            Field("stand", say(.standing), .pick(say.choices(PlanStatus.self))),
            Field("dag", say(.planReportedOn), .day),
            Field("bewijs", say(.planEvidence), hint: say(.planEvidenceHint), .area),
        ]
    }

    private func ownerField(_ forms: Forms, _ say: Language) -> Field {
        Field("eigenaar", say(.planOwner), .menu(forms.colleagues))
    }
}
