/// One day that a case is bound to.
public struct ClockRow: Sendable {
    public let heading: CaseHeading
    /// What runs to it, with the name of the gate where it is one.
    public let name: String
    /// As it runs now, with its receipt.
    public let deadline: DeadlineBadge

    public init(_ name: String, heading: CaseHeading, deadline: DeadlineBadge) {
        (self.name, self.heading, self.deadline) = (name, heading, deadline)
    }
}

/// The days that cases are bound to, of the law and of the planning apart: `/termijnen`, 50 at a
/// time.
public struct ClocksPage: Page {
    public let rows: [ClockRow]
    /// How many match; nil for more than are counted.
    public let total: Int?
    /// How far is counted.
    public let countedAtMost: Int
    public let filters: [Filter]
    public let problems: [Problem]
    public let marks: ListMarks

    public init(
        rows: [ClockRow], total: Int?, countedAtMost: Int, filters: [Filter] = [],
        problems: [Problem] = [], marks: ListMarks = ListMarks()
    ) {
        (self.rows, self.total, self.countedAtMost) = (rows, total, countedAtMost)
        (self.filters, self.problems, self.marks) = (filters, problems, marks)
    }

    public var workList: WorkList? { .deadlines }
    public func title(_ say: Language) -> String { say(.deadlines) }
    public var isWrong: Bool { !problems.isEmpty }
    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.work), "/werk"), Crumb(title(say))]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let filter = FilterForm(filters, to: "/termijnen", renewing: "lijst")
        let errors = ErrorSummary(
            fields: filters.map { Field($0.name, $0.label, .text) },
            input: Input(problems: problems)
        ).html(say)
        return """
            \(PageHead(title(say), lead: say(.clocksLead)).html)\(errors)\(filter.html(say))\
            <div id="lijst">\(filter.chips(say))\
            <div class="card gap">\(table(in: frame).html(say))</div></div>
            """
    }

    private func table(in frame: Frame) -> Table<ClockRow> {
        let say = frame.language
        return Table(
            .spoken(title(say)), .stacked, rows,
            columns: [
                Column(say(.termOfCase), isHead: true, writing: { $1.append(text: $0.name) }),
                Column(
                    say(.personAndCase), speaksForItself: true,
                    writing: { $0.heading.write(to: &$1) }),
                Column(say(.termOfTheLaw), speaksForItself: true) { row in
                    "\(row.deadline.kind == .target ? nil : row.shown(in: frame))"
                },
                Column(say(.ownTerm), speaksForItself: true) { row in
                    "\(row.deadline.kind == .target ? row.shown(in: frame) : nil)"
                },
            ],
            count: total.map { say(.clocksFound(count: $0)) }
                ?? say(.moreClocksThan(count: countedAtMost)),
            pager: marks.pager(of: "/termijnen", filters, say),
            empty: EmptyState(say(.noClockMatches)))
    }
}

extension ClockRow {
    fileprivate func shown(in frame: Frame) -> HTML? { deadline.html(in: frame, named: false) }
}
