public import Kernel

/// What contradicts each other and waits for somebody to say what holds: `/verzoening`. Both sides
/// stand beside each other; neither is the right one until a person says so.
public struct ReconciliationPage: Page {
    public let rows: [Row]
    /// How many there are in all.
    public let total: Int
    public let filters: [Filter]
    /// Filters that hold what is none of their choices.
    public let problems: [Problem]

    public init(rows: [Row], total: Int, filters: [Filter], problems: [Problem] = []) {
        (self.rows, self.total, self.filters) = (rows, total, filters)
        self.problems = problems
    }

    /// One contradiction.
    public struct Row: Sendable {
        public let heading: CaseHeading
        public let kind: String
        public let first: String
        public let second: String
        public let since: LocalDate
        /// Whether this viewer may say what holds.
        public let mayResolve: Bool

        public init(
            heading: CaseHeading, kind: String, first: String, second: String, since: LocalDate,
            mayResolve: Bool
        ) {
            (self.heading, self.kind, self.first) = (heading, kind, first)
            (self.second, self.since, self.mayResolve) = (second, since, mayResolve)
        }
    }

    public var workList: WorkList? { .reconciliation }
    public func title(_ say: Language) -> String { say(.reconciliation) }
    public var isWrong: Bool { !problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let form = FilterForm(filters, to: "/verzoening", .line)
        let head = PageHead(title(say), lead: say(.reconciliationLead))
        let errors = ErrorSummary(
            fields: filters.map { Field($0.name, $0.label, .text) },
            input: Input(problems: problems)
        ).html(say)
        return """
            \(head.html)\(errors)\(form.html(say))\(form.chips(say))\
            <div class="card gap">\(table(say).html(say))</div>
            """
    }

    private func table(_ say: Language) -> Table<Row> {
        Table(
            .spoken(say(.reconciliation)), .stacked, rows,
            columns: [
                Column(say(.personAndCase), isHead: true) { $0.heading.html },
                .text(say(.contradiction)) { $0.kind },
                .text(say(.firstSide)) { $0.first },
                .text(say(.secondSide)) { $0.second },
                .day(say(.since), say) { $0.since },
                Column(say(.actions), speaksForItself: true) { row in
                    let act = CaseAct.resolve
                    return row.mayResolve
                        ? Link(say(act.text), row.heading.address(of: act)).html : ""
                },
            ], count: say(.contradictionsOf(shown: rows.count, total: total)),
            empty: EmptyState(say(.nothingToReconcile), why: say(.nothingToReconcileWhy)))
    }
}

extension CaseAct {
    /// Says what holds of a contradiction.
    public static let resolve = Self("tegenspraak", .caseActResolve)
}
