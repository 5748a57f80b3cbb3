import Kernel
public import Law

/// Everything that the corpus knows of one rule on one day: `/wet/{rule}`.
public struct RulePage: Page {
    public let entry: RuleEntry
    public let filters: [Filter]
    public let problems: [Problem]

    public init(_ entry: RuleEntry, _ filters: [Filter], problems: [Problem] = []) {
        (self.entry, self.filters, self.problems) = (entry, filters, problems)
    }

    public func title(_ say: Language) -> String {
        guard let words = words(say) else { return entry.id }
        return "\(entry.id) \(words.name)"
    }

    public var isWrong: Bool { !problems.isEmpty }

    public func crumbs(_ say: Language) -> [Crumb] {
        let law = Href("/wet").asking([("op", entry.day.description)])
        return [Crumb(say(.theLaw), law), Crumb(entry.id)]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(
            title(say), about: HTML(text: entry.law.words(say.legal)), isIntro: true)
        let form = FilterForm(filters, to: Href("/wet/\(entry.id)"))
        return """
            \(head.html)\(filters.errors(problems, say))\(form.html(say))\
            \(isWrong ? nil : reading(say))
            """
    }

    // Where there is no text of that day the name is that of another one.
    private func words(_ say: Language) -> Words? {
        let rule = entry.current?.rule ?? entry.versions.last?.rule ?? entry.unbinding.last?.rule
        return rule?.words(say.legal)
    }

    private func reading(_ say: Language) -> HTML {
        """
        \(entry.current.map { text($0, say) } ?? none(say).html)\(bars(say))\
        \(unbinding(say))\(texts(say))\(examples(say))
        """
    }

    private func none(_ say: Language) -> EmptyState {
        EmptyState(
            say.plain(.ruleNoText(day: say.date(entry.day))),
            why: entry.versions.isEmpty ? nil : say(.ruleNoTextWhy))
    }

    private func text(_ version: RuleVersion, _ say: Language) -> HTML {
        let words = version.rule.words(say.legal)
        let facts = RuleFacts(entry: entry, version: version, say: say)
        let compute = Href("/termijn-berekenen").asking([("regel", entry.id)])
        let links = entry.isComputable ? [Link(say(.ruleCompute), compute)] : []
        let list = SummaryList(facts.rows).html(say)
        return Card("regel", say(.ruleSays), links: links, "<p>\(words.why)</p>\(list)").html
    }

    private func unbinding(_ say: Language) -> HTML? {
        guard !entry.unbinding.isEmpty else { return nil }
        let texts = entry.unbinding.map { provision -> HTML in
            let facts = RuleFacts.common(provision.rule, provision.kind.text, entry.day, say)
            let list = SummaryList(facts).html(say)
            return "<p>\(provision.rule.words(say.legal).why)</p>\(list)"
        }
        return Card("voorstel", say(.ruleUnbinding), "\(texts)").html
    }

    private func texts(_ say: Language) -> HTML? {
        guard !entry.versions.isEmpty else { return nil }
        let table = Table<RuleVersion>(
            .labelled(by: "teksten"), .stacked, entry.versions,
            columns: [
                Column(say(.ruleHeld), isHead: true) { version in
                    let held = version.held(say)
                    guard version != entry.current else { return HTML(text: held) }
                    return Link(held, .rule(entry.id, on: version.from)).html
                },
                .text(say(.ruleArticle)) { $0.rule.article },
                .text(say(.ruleTerm)) { $0.length(say) ?? "–" },
            ])
        return Card("teksten", say(.ruleTexts), table.html(say)).html
    }

    private func examples(_ say: Language) -> HTML? {
        guard !entry.examples.isEmpty else { return nil }
        let items = entry.examples.map { "<li>\(HTML.english($0))</li>" as HTML }
        return Card("voorbeelden", say(.ruleExamples), "<ul class=\"list\">\(items)</ul>").html
    }
}

extension RuleVersion {
    /// From when until when, in words.
    func held(_ say: Language) -> String {
        guard let until else { return say.plain(.ruleHeldFrom(first: say.date(from))) }
        return say.plain(.ruleHeldUntil(first: say.date(from), last: say.date(until)))
    }
}
