public import Kernel

/// The last day of a term of the law, for anybody and without a case: `/termijn-berekenen`.
///
/// Every question is an address, so that an answer can be passed on.
public struct CalculatorPage: Page {
    /// What came of the question.
    public enum Outcome: Sendable {
        case notAsked
        /// One receipt, or two while an old and a new law may both hold.
        case days([Answer])
        case noVersion
        /// The rule says what must be done, and no number of days.
        case noTerm
        /// The law that answers did not know what was said to lengthen it.
        case noExtension
    }

    /// One clock: its last day, why, and what is not certain.
    public struct Answer: Sendable {
        public let lastDay: LocalDate
        /// The first day of the text that answered.
        public let textOf: LocalDate
        public let receipt: ShownReceipt

        public init(lastDay: LocalDate, textOf: LocalDate, _ receipt: ShownReceipt) {
            (self.lastDay, self.textOf, self.receipt) = (lastDay, textOf, receipt)
        }
    }

    public let filters: [Filter]
    public let problems: [Problem]
    public let outcome: Outcome

    public init(_ filters: [Filter], problems: [Problem] = [], _ outcome: Outcome = .notAsked) {
        (self.filters, self.problems, self.outcome) = (filters, problems, outcome)
    }

    public func title(_ say: Language) -> String { say(.calculator) }
    public var isWrong: Bool { !problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(title(say), lead: say(.calculatorLead), isIntro: true)
        let form = FilterForm(filters, to: "/termijn-berekenen")
        return """
            \(head.html)\(LawTabs.calculator.html(say))\(filters.errors(problems, say))\
            \(form.html(say))\(answer(say))
            """
    }

    private func answer(_ say: Language) -> HTML? {
        switch outcome {
        case .notAsked: nil
        case .noVersion: EmptyState(say(.calculatorNoVersion)).html
        case .noTerm: EmptyState(say(.calculatorNoTerm)).html
        case .noExtension: EmptyState(say(.calculatorNoExtension)).html
        case .days(let answers):
            "\(answers.count > 1 ? note(say) : nil)\(cards(answers, say))"
        }
    }

    private func note(_ say: Language) -> HTML { "<p class=\"gap\">\(say(.calculatorTwo))</p>" }

    private func cards(_ answers: [Answer], _ say: Language) -> HTML {
        HTML {
            for (index, answer) in answers.enumerated() {
                let heading = say.plain(
                    .calculatorLastDay(
                        day: say.date(answer.lastDay), version: say.date(answer.textOf)))
                $0.append(Card("uitkomst-\(index + 1)", heading, answer.receipt.open(say)).html)
            }
        }
    }
}
