public import Casework
public import Kernel

/// The weighing frameworks, those in force first: `/afwegingskader`.
public struct FrameworkPage: Page {
    public let frameworks: [Line]
    /// nil for those who put none in force.
    public let form: ActivateFrameworkForm?
    /// Whether it follows on a form that was carried out.
    public let isDone: Bool

    public init(frameworks: [Line], form: ActivateFrameworkForm?, isDone: Bool = false) {
        (self.frameworks, self.form, self.isDone) = (frameworks, form, isDone)
    }

    /// One framework.
    public struct Line: Sendable {
        public let title: String
        public let criteria: String
        public let caseTypes: [CaseType]
        public let from: LocalDate
        public let until: LocalDate
        public let isInForce: Bool
        /// nil where it cannot be ended, or not by whoever looks.
        public let ending: Ending?

        public init(
            _ title: String, criteria: String, for caseTypes: [CaseType], from: LocalDate,
            until: LocalDate, isInForce: Bool, ending: Ending?
        ) {
            (self.title, self.criteria, self.caseTypes) = (title, criteria, caseTypes)
            (self.from, self.until) = (from, until)
            (self.isInForce, self.ending) = (isInForce, ending)
        }
    }

    /// What the button that ends one sends.
    public struct Ending: Sendable {
        let key: FormKey
        let framework: String

        public init(_ key: FormKey, of framework: String) {
            (self.key, self.framework) = (key, framework)
        }
    }

    public var workList: WorkList? { .framework }
    public func title(_ say: Language) -> String { say(.frameworks) }
    public var isWrong: Bool { !(form?.input.problems.isEmpty ?? true) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let done = isDone ? Notice(.ok, title: say(.saved), text: say(.frameworkTold)) : nil
        let cards = frameworks.enumerated().map { card($0.offset, $0.element, say) }
        let none = frameworks.contains { $0.isInForce } ? nil : Remark(say(.noFramework)).html
        return """
            \(PageHead(say(.frameworks), lead: say(.frameworksLead)).html)\(form?.errors(say))\
            \(done?.html(say))\(none)\(cards)\(form?.html(say))
            """
    }

    private func card(_ index: Int, _ line: Line, _ say: Language) -> HTML {
        let status = Tag(
            say(line.isInForce ? .frameworkInForce : .frameworkNotInForce),
            line.isInForce ? .warn : .neutral)
        let facts = SummaryList([
            .init(say(.status), status.html),
            .init(say(.frameworkFrom), HTML(text: say.date(line.from))),
            .init(say(.frameworkUntil), HTML(text: say.date(line.until))),
            .init(
                say(.frameworkCaseTypes),
                HTML(text: say.list(line.caseTypes.map { say($0.text) }))),
            .init(say(.frameworkCriteria), HTML(text: line.criteria)),
        ])
        let end = line.ending.map {
            OneClickForm(
                to: "/afwegingskader/eindigen", key: $0.key, values: [("kader", $0.framework)],
                say(.endFramework)
            ).html
        }
        return Card("kader-\(index)", line.title, "\(facts.html(say))\(end)").html
    }
}

/// The form that puts a framework in force.
public struct ActivateFrameworkForm: Sendable {
    public let key: FormKey
    public let input: Input

    public init(_ key: FormKey, input: Input = Input(), today: LocalDate) {
        self.key = key
        let values =
            input.values.isEmpty
            ? ["van": [today.description], "zaaksoort": [CaseType.regularReturn.rawValue]]
            : input.values
        self.input = Input(values: values, problems: input.problems)
    }

    func errors(_ say: Language) -> HTML? { form(say).errors(say) }

    func html(_ say: Language) -> HTML {
        "\(Heading(say(.activateFramework)).html(say))\(form(say).html(say))"
    }

    private func form(_ say: Language) -> Form {
        Form(
            to: "/afwegingskader", key: key,
            fields: [
                Field("naam", say(.frameworkName), .text),
                Field(
                    "criteria", say(.frameworkCriteria), hint: say(.frameworkCriteriaHint), .area),
                Field(
                    "zaaksoort", say(.frameworkCaseTypes), .checks(say.choices(CaseType.self))),
                Field("van", say(.frameworkFrom), hint: say(.dateHint), .day),
                Field("tot", say(.frameworkUntil), hint: say(.frameworkUntilHint), .day),
            ], input: input, buttons: [.submit(say(.activateFramework), .primary)])
    }
}
