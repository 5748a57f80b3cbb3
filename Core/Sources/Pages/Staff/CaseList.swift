public import Law

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

    // What a cell is, is said again where a narrow screen does not show the head of the table.
    func html(in frame: Frame) -> HTML {
        let say = frame.language
        let due = next?.bar(in: frame, named: true)
        return """
            <tr><td>\(heading.html)</td>\
            <td><span class="narrow">\(say(.phase)): </span>\(say(phase.text))</td><td>\(due)</td>\
            <td><span class="narrow">\(say(.caseManager)): </span>\
            \(manager ?? say(.nobodyYet))</td>\
            <td>\(tags.map(Self.spaced))</td></tr>

            """
    }

    private static func spaced(_ tag: Tag) -> HTML { "\(tag.html) " }
}

extension CaseHeading {
    /// The person, with the number as the link.
    var html: HTML {
        "<b>\(person)</b><span class=\"why\"><a href=\"/zaken/\(number)\">\(number)</a></span>"
    }
}

/// The table of cases that the work page, the case list and the figures share.
func caseTable(_ rows: [CaseRow], in frame: Frame) -> HTML {
    let say = frame.language
    return """
        <table class="tasks"><thead><tr><th scope="col">\(say(.personAndCase))</th>\
        <th scope="col">\(say(.phase))</th><th scope="col">\(say(.nextDeadline))</th>\
        <th scope="col">\(say(.caseManager))</th><th scope="col">\(say(.particulars))</th></tr>\
        </thead><tbody>\(rows.map { $0.html(in: frame) })</tbody></table>
        """
}

/// The cases that the viewer may see: `/zaken`, 50 at a time.
public struct CaseListPage: Page {
    public let rows: [CaseRow]
    /// How many match in all.
    public let total: Int
    public let filters: [Filter]
    public let previous: Href?
    public let next: Href?

    public init(
        rows: [CaseRow], total: Int, filters: [Filter] = [], previous: Href? = nil,
        next: Href? = nil
    ) {
        (self.rows, self.total, self.filters) = (rows, total, filters)
        (self.previous, self.next) = (previous, next)
    }

    public func title(_ say: Language) -> String { say(.cases) }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let found: HTML = "<output>\(say.number(total)) \(say(.casesFound))</output>"
        let list: HTML = rows.isEmpty ? noMatch(say) : caseTable(rows, in: frame)
        return """
            <div class="top-row"><div><h1>\(say(.cases))</h1><p class="soft">\(found)</p></div>\
            \(filterForm(filters, to: "/zaken", say))</div>
            <div class="card">\(list)\(pager(say))</div>
            """
    }

    private func noMatch(_ say: Language) -> HTML {
        "<p>\(say(.noCaseMatches)) <a href=\"/zaken\">\(say(.showAllCases))</a></p>"
    }

    private func pager(_ say: Language) -> HTML? {
        guard previous != nil || next != nil else { return nil }
        let back: HTML? = previous.map { Link(say(.previousPage), $0).html }
        let on: HTML? = next.map { Link(say(.nextPage), $0).html }
        return "<p class=\"btns gap\">\(back)\(on)</p>"
    }
}

/// A list to narrow down with, sent with GET.
public struct Filter: Sendable {
    public let name: String
    public let label: String
    public let choices: [Choice]
    public let chosen: String

    public init(_ name: String, _ label: String, choices: [Choice], chosen: String) {
        (self.name, self.label, self.choices, self.chosen) = (name, label, choices, chosen)
    }

    var html: HTML {
        """
        <div><label for="\(name)">\(label)</label><select id="\(name)" name="\(name)">\
        \(choices.map(option))</select></div>
        """
    }

    private func option(_ choice: Choice) -> HTML {
        let mark: HTML? = choice.code == chosen ? " selected" : nil
        return "<option value=\"\(choice.code)\"\(mark)>\(choice.label)</option>"
    }
}

func filterForm(_ filters: [Filter], to address: Href, _ say: Language) -> HTML? {
    guard !filters.isEmpty else { return nil }
    return """
        <form class="filter" action="\(address)">\(filters.map(\.html))\
        <button class="btn sec">\(say(.show))</button></form>
        """
}
