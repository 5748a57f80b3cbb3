/// One message that did not come.
public struct MissingRow: Sendable {
    public let message: String
    /// What should have come and from whom, the agreed time, and the last reminder.
    public let sentences: [String]
    public let heading: CaseHeading
    public let sender: String
    public let deadline: DeadlineBadge
    /// The code of the message, and what a reminder carries; nil for who may not remind.
    public let reminder: (code: String, key: FormKey)?

    public init(
        _ message: String, sentences: [String], heading: CaseHeading, sender: String,
        deadline: DeadlineBadge, reminder: (code: String, key: FormKey)?
    ) {
        (self.message, self.sentences, self.heading) = (message, sentences, heading)
        (self.sender, self.deadline, self.reminder) = (sender, deadline, reminder)
    }
}

/// What others should have sent and did not: `/ontbrekend`, 50 at a time.
public struct MissingPage: Page {
    public let rows: [MissingRow]
    /// How many match; nil for more than are counted.
    public let total: Int?
    /// How far is counted.
    public let countedAtMost: Int
    public let filters: [Filter]
    public let problems: [Problem]
    public let marks: ListMarks

    public init(
        rows: [MissingRow], total: Int?, countedAtMost: Int, filters: [Filter] = [],
        problems: [Problem] = [], marks: ListMarks = ListMarks()
    ) {
        (self.rows, self.total, self.countedAtMost) = (rows, total, countedAtMost)
        (self.filters, self.problems, self.marks) = (filters, problems, marks)
    }

    public var workList: WorkList? { .missing }
    public func title(_ say: Language) -> String { say(.missingMessages) }
    public var isWrong: Bool { !problems.isEmpty }
    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.work), "/werk"), Crumb(title(say))]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let filter = FilterForm(filters, to: "/ontbrekend", renewing: "lijst")
        let errors = ErrorSummary(
            fields: filters.map { Field($0.name, $0.label, .text) },
            input: Input(problems: problems)
        ).html(say)
        return """
            \(PageHead(title(say), lead: say(.missingLead)).html)\(errors)\(filter.html(say))\
            <div id="lijst">\(filter.chips(say))\
            <div class="card gap">\(table(in: frame).html(say))\
            <p>\(Link(say(.asFile), file).html)</p></div></div>
            """
    }

    // The same list as a file, by the same filters.
    private var file: Href {
        let set = filters.filter { !$0.chosen.isEmpty && problems.isEmpty }
        return Href("/ontbrekend.csv").asking(set.map { ($0.name, $0.chosen) })
    }

    private func table(in frame: Frame) -> Table<MissingRow> {
        let say = frame.language
        return Table(
            .spoken(title(say)), .stacked, rows,
            columns: [
                Column(say(.missingMessage), isHead: true) { row in
                    """
                    \(row.message)<span class="why">\(row.sentences.joined(separator: " "))</span>
                    """
                },
                Column(
                    say(.personAndCase), speaksForItself: true,
                    writing: { $0.heading.write(to: &$1) }),
                .text(say(.sender)) { $0.sender },
                Column(say(.dueBy), speaksForItself: true) {
                    $0.deadline.html(in: frame, named: false)
                },
                Column(say(.whatYouCanDo), speaksForItself: true) { "\($0.acts(say))" },
            ],
            count: total.map { say(.messagesMissing(count: $0)) }
                ?? say(.moreMessagesThan(count: countedAtMost)),
            pager: marks.pager(of: "/ontbrekend", filters, say),
            empty: EmptyState(say(.noMessageMissing)))
    }
}

extension MissingRow {
    fileprivate func acts(_ say: Language) -> HTML? {
        guard let reminder else { return nil }
        let about = "\(message), \(heading.number)"
        let remind = OneClick(
            address: heading.address(of: .remindSender), key: reminder.key,
            values: [("bericht", reminder.code)], label: say(CaseAct.remindSender.text),
            about: about)
        let arrival = heading.address(of: .noteArrival).asking([("bericht", reminder.code)])
        return """
            \(remind.html)<span class="why"><a href="\(arrival)">\(say(CaseAct.noteArrival.text))\
            <span class="vh">: \(about)</span></a></span>
            """
    }
}

/// The list of missing messages for a spreadsheet: no names, one line each.
public struct MissingFile: Sendable {
    public let lines: [[String]]

    /// - Parameter lines: as many fields as ``head(_:)`` has, in its order.
    public init(_ lines: [[String]]) { self.lines = lines }

    /// What the fields are called.
    public static func head(_ say: Language) -> [String] {
        [
            say(.caseWord), say(.missingMessage), say(.sender), say(.since), say(.dueBy),
            say(.daysLateHead), say(.agreedDays), say(.agreedBy), say(.lastReminder),
            say(.reminderCount),
        ]
    }

    /// The whole file.
    public func csv(_ say: Language) -> String {
        ([Self.head(say)] + lines).map { line in
            line.map(CSVField.escaped).joined(separator: ",") + "\r\n"
        }.joined()
    }
}
