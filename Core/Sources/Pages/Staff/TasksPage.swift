/// One task in a list.
public struct TaskRow: Sendable {
    /// What must be done, and the form that does it.
    public let link: Link
    /// Why it is here: the fact that asks for it and its day.
    public let why: String
    public let heading: CaseHeading
    /// The day on which it asks to be done, of the law or of our own.
    public let deadline: DeadlineBadge
    /// What says by when, with its source.
    public let term: String
    /// That it was put off, from when and why; nil when it was not.
    public let putOff: String?
    /// Who is to do it.
    public let holder: String?

    public init(
        _ link: Link, why: String, heading: CaseHeading, deadline: DeadlineBadge, term: String,
        putOff: String? = nil, holder: String?
    ) {
        (self.link, self.why, self.heading) = (link, why, heading)
        (self.deadline, self.term) = (deadline, term)
        (self.putOff, self.holder) = (putOff, holder)
    }
}

/// What somebody must do, by the day on which it comes: `/taken`, 50 at a time.
public struct TasksPage: Page {
    public let rows: [TaskRow]
    /// How many match; nil for more than are counted.
    public let total: Int?
    /// How far is counted.
    public let countedAtMost: Int
    public let filters: [Filter]
    public let problems: [Problem]
    public let marks: ListMarks

    public init(
        rows: [TaskRow], total: Int?, countedAtMost: Int, filters: [Filter] = [],
        problems: [Problem] = [], marks: ListMarks = ListMarks()
    ) {
        (self.rows, self.total, self.countedAtMost) = (rows, total, countedAtMost)
        (self.filters, self.problems, self.marks) = (filters, problems, marks)
    }

    public var workList: WorkList? { .tasks }
    public func title(_ say: Language) -> String { say(.tasks) }
    public var isWrong: Bool { !problems.isEmpty }
    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.work), "/werk"), Crumb(title(say))]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let filter = FilterForm(filters, to: "/taken", renewing: "lijst")
        let errors = ErrorSummary(
            fields: filters.map { Field($0.name, $0.label, .text) },
            input: Input(problems: problems)
        ).html(say)
        return """
            \(PageHead(say(.tasks), lead: say(.tasksLead)).html)\(errors)\(filter.html(say))\
            <div id="lijst">\(filter.chips(say))\
            <div class="card gap">\(table(in: frame).html(say))</div></div>
            """
    }

    private func table(in frame: Frame) -> Table<TaskRow> {
        let say = frame.language
        let groups = WorkPage.Group.allCases.map { group in
            Table<TaskRow>.Group(
                name: say(group.text),
                rows: rows.filter { WorkPage.Group($0.deadline.standing(in: frame)) == group })
        }
        return Table(
            .spoken(say(.tasks)), .stacked, grouped: groups,
            columns: TaskRow.columns(in: frame), count: count(say),
            pager: marks.pager(of: "/taken", filters, say),
            empty: EmptyState(say(.noTaskMatches)))
    }

    private func count(_ say: Language) -> HTML {
        total.map { say(.tasksFound(count: $0)) } ?? say(.moreTasksThan(count: countedAtMost))
    }
}

extension TaskRow {
    /// The columns of a list of tasks over many cases.
    static func columns(in frame: Frame) -> [Column<TaskRow>] {
        let say = frame.language
        return [
            Column(
                say(.task), isHead: true,
                writing: { row, html in
                    html.append(row.link.html)
                    html.append("<span class=\"why\">\(row.why)</span>" as HTML)
                }),
            Column(
                say(.personAndCase), speaksForItself: true,
                writing: { $0.heading.write(to: &$1) }),
            Column(say(.dueBy), speaksForItself: true) { $0.due(in: frame) },
            .text(say(.taskHolder)) { $0.holder ?? say(.nobodyYet) },
        ]
    }

    func due(in frame: Frame) -> HTML {
        let moved: HTML? = putOff.map { "<span class=\"why\">\($0)</span>" }
        return """
            \(deadline.html(in: frame, named: false))<span class="why">\(term)</span>\(moved)
            """
    }
}
