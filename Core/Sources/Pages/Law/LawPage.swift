public import Kernel
public import Law

/// The law that the system works by, as it held on a day: `/wet`.
public struct LawPage: Page {
    public let day: LocalDate
    public let chapters: [Chapter]
    public let filters: [Filter]
    public let problems: [Problem]

    public init(
        on day: LocalDate, _ chapters: [Chapter], _ filters: [Filter], problems: [Problem] = []
    ) {
        (self.day, self.chapters) = (day, chapters)
        (self.filters, self.problems) = (filters, problems)
    }

    public func title(_ say: Language) -> String { say(.theLaw) }
    public var isWrong: Bool { !problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(title(say), lead: say(.lawLead), isIntro: true)
        let form = FilterForm(filters, to: "/wet")
        return """
            \(head.html)\(LawTabs.law.html(say))\(filters.errors(problems, say))\
            \(form.html(say))\(isWrong ? nil : book(say))
            """
    }

    private func book(_ say: Language) -> HTML {
        guard !chapters.isEmpty else {
            return EmptyState(say.plain(.lawNothing(day: say.date(day)))).html
        }
        return "<p class=\"gap\">\(count(say))</p>\(chapters.map { card($0, say) })"
    }

    private func count(_ say: Language) -> HTML {
        let rules = chapters.flatMap(\.rules)
        let unread = rules.count { !$0.rule.verification.holds(on: day) }
        return say(
            .lawCount(rules: rules.count, day: say.date(day), unverified: say.number(unread)))
    }

    // A list, since a table of all rules would be more than a page may weigh.
    private func card(_ chapter: Chapter, _ say: Language) -> HTML {
        let items = chapter.rules.map { item($0, say) }
        let list: HTML = "<ul class=\"list\">\(items)</ul>"
        return Card("wet-\(chapter.name.law)", chapter.name.words(say.legal), list).html
    }

    private func item(_ version: RuleVersion, _ say: Language) -> HTML {
        let rule = version.rule
        let isRead = rule.verification.holds(on: day)
        let mark: HTML? = isRead ? nil : " \(Tag(say(.unverified), .warn).html)"
        return """
            <li>\(RuleLink(rule, on: day, say).html): \(say(version.kind)). \(rule.article)\
            \(mark)</li>
            """
    }
}
