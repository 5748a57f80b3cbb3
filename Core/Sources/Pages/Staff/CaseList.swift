/// One case in a list.
public struct CaseRow: Sendable {
    public let heading: CaseHeading
    public let phase: StepTracker.Phase
    public let tags: [Tag]
    /// The first day that counts; nil when nothing runs.
    public let next: DeadlineBadge?
    public let manager: String?

    public init(
        heading: CaseHeading, phase: StepTracker.Phase, tags: [Tag], next: DeadlineBadge?,
        manager: String?
    ) {
        (self.heading, self.phase, self.tags) = (heading, phase, tags)
        (self.next, self.manager) = (next, manager)
    }
}

extension CaseHeading {
    /// The person, with the number as the link.
    var html: HTML { HTML { write(to: &$0) } }

    func write(to html: inout HTML) {
        html.append(markup: "<b><bdi>")
        html.append(text: person)
        html.append(markup: "</bdi></b><span class=\"why\"><a href=\"/zaken/")
        html.append(text: number)
        html.append(markup: "\"><bdi>")
        html.append(text: number)
        html.append(markup: "</bdi></a></span>")
    }
}

/// The table of cases that the work page and the case list share.
func caseTable(
    _ name: Table<CaseRow>.Name, _ rows: [CaseRow], count: HTML? = nil, pager: Pager? = nil,
    empty: EmptyState, in frame: Frame
) -> Table<CaseRow> {
    let say = frame.language
    return Table(
        name, .stacked, rows,
        columns: [
            Column(say(.personAndCase), isHead: true, writing: { $0.heading.write(to: &$1) }),
            .text(say(.phase)) { say($0.phase.text) },
            Column(
                say(.nextDeadline), speaksForItself: true,
                writing: { $0.next?.write(to: &$1, in: frame, named: true) }),
            .text(say(.caseManager)) { $0.manager ?? say(.nobodyYet) },
            Column(say(.particulars), speaksForItself: true, writing: { $1.append($0.tags) }),
        ], count: count, pager: pager, empty: empty)
}

/// Where the pages before and after this one begin; nil where there is none.
public struct ListMarks: Hashable, Sendable {
    public let before: String?
    public let after: String?

    public init(before: String? = nil, after: String? = nil) {
        (self.before, self.after) = (before, after)
    }

    func pager(of address: Href, _ filters: [Filter], _ say: Language) -> Pager {
        let set = filters.filter { !$0.chosen.isEmpty }.map { ($0.name, $0.chosen) }
        return Pager(
            previous: before.map { Link(say(.previousPage), address.asking(set + [("voor", $0)])) },
            next: after.map { Link(say(.nextPage), address.asking(set + [("na", $0)])) })
    }
}

/// The cases that the viewer may see: `/zaken`, 50 at a time.
public struct CaseListPage: Page {
    public let rows: [CaseRow]
    /// How many match in all.
    public let total: Int
    public let filters: [Filter]
    /// Filters that hold what is none of their choices.
    public let problems: [Problem]
    public let marks: ListMarks

    public init(
        rows: [CaseRow], total: Int, filters: [Filter] = [], problems: [Problem] = [],
        marks: ListMarks = ListMarks()
    ) {
        (self.rows, self.total, self.filters) = (rows, total, filters)
        (self.problems, self.marks) = (problems, marks)
    }

    public func title(_ say: Language) -> String { say(.cases) }
    public var isWrong: Bool { !problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let filter = FilterForm(filters, to: "/zaken", renewing: "lijst")
        let head = PageHead(
            say(.cases), end: [Button.link(say(.countries), "/landen", .secondary)].html)
        let errors = ErrorSummary(
            fields: filters.map { Field($0.name, $0.label, .text) },
            input: Input(problems: problems)
        ).html(say)
        let table = caseTable(
            .spoken(say(.cases)), rows, count: say(.casesFound(count: total)),
            pager: marks.pager(of: "/zaken", filters, say),
            empty: EmptyState(say(.noCaseMatches), next: Link(say(.showAllCases), "/zaken")),
            in: frame)
        return """
            \(head.html)\(errors)\(filter.html(say))<div id="lijst">\(filter.chips(say))\
            <div class="card gap">\(table.html(say))</div></div>
            """
    }
}
