public import Kernel
public import Law

/// What is behind a figure: `/sturing/kpi/{code}`.
public struct DrillDownPage: Page {
    public let code: String
    public let name: String
    /// Numerator, denominator, day of counting, source.
    public let definition: [Fact]
    public let result: Figure
    public let norm: Norm
    public let asOf: LocalDate
    public let behind: Behind

    public init(
        code: String, name: String, definition: [Fact], result: Figure, norm: Norm,
        asOf: LocalDate, behind: Behind
    ) {
        (self.code, self.name, self.definition) = (code, name, definition)
        (self.result, self.norm, self.asOf, self.behind) = (result, norm, asOf, behind)
    }

    /// Cases for those with a relation to them, counts for everybody else.
    public enum Behind: Sendable {
        case cases([CaseRow])
        case counts([Count])
    }

    /// How many there are of one kind.
    public struct Count: Sendable {
        public let name: String
        public let figure: Figure

        public init(_ name: String, _ figure: Figure) { (self.name, self.figure) = (name, figure) }
    }

    public func title(_ say: Language) -> String { "\(code), \(name)" }

    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.steering), "/sturing"), Crumb(code)]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let list: HTML = "<dl class=\"kv\">\(definition.map(\.html))</dl>"
        return """
            <div class="head"><h1>\(name)</h1><p class="soft">\(code), \(say(.asKnownOn)) \
            \(say.date(asOf))</p><p class="value">\(result.words(say))</p>\
            <p>\(norm.words(say))</p></div>
            \(card("definitie", say(.whatCounts), list))\(behindCard(in: frame))
            """
    }

    private func behindCard(in frame: Frame) -> HTML {
        let say = frame.language
        switch behind {
        case .cases(let rows) where rows.isEmpty:
            return card("achter", say(.casesBehind), say(.noCaseCounts))
        case .cases(let rows):
            return card("achter", say(.casesBehind), caseTable(rows, in: frame))
        case .counts(let counts):
            return card("achter", say(.countsBehind), table(counts, say))
        }
    }

    private func table(_ counts: [Count], _ say: Language) -> HTML {
        """
        <table><thead><tr><th scope="col">\(say(.kind))</th><th scope="col" class="num">\
        \(say(.number))</th></tr></thead><tbody>\(counts.map { row($0, say) })</tbody></table>\
        <p class="soft small gap">\(say(.smallCounts))</p>
        """
    }

    private func row(_ count: Count, _ say: Language) -> HTML {
        """
        <tr><th scope="row">\(count.name)</th><td class="num">\(count.figure.words(say))</td></tr>

        """
    }
}
