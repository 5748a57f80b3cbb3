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
        /// - Parameter of: how many there are in all, also those that the viewer may not see; nil
        ///   where that would tell a count of few.
        case cases([Ended], of: Int?)
        case counts([Count])
    }

    /// An episode that ended and counts.
    public struct Ended: Sendable {
        public let heading: CaseHeading
        public let manner: String
        public let day: LocalDate
        public let tags: [Tag]

        public init(_ heading: CaseHeading, _ manner: String, on day: LocalDate, tags: [Tag]) {
            (self.heading, self.manner, self.day, self.tags) = (heading, manner, day, tags)
        }
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
        case .cases(let ended, _) where ended.isEmpty:
            return card("achter", say(.casesBehind), say(.noCaseCounts))
        case .cases(let ended, let count):
            return card("achter", say(.casesBehind), table(ended, of: count, say))
        case .counts(let counts):
            return card("achter", say(.countsBehind), table(counts, say))
        }
    }

    private func table(_ ended: [Ended], of count: Int?, _ say: Language) -> HTML {
        """
        <p class="soft small">\(seen(ended.count, of: count, say))</p>\
        <table class="tasks"><thead><tr><th scope="col">\(say(.personAndCase))</th>\
        <th scope="col">\(say(.kind))</th><th scope="col">\(say(.ended))</th>\
        <th scope="col">\(say(.particulars))</th></tr></thead>\
        <tbody>\(ended.map { row($0, say) })</tbody></table>
        """
    }

    private func seen(_ shown: Int, of all: Int?, _ say: Language) -> HTML {
        guard let all, all > shown else { return say(.youSeeAll(shown: shown)) }
        return say(.youSeeSome(shown: shown, all: all))
    }

    private func row(_ ended: Ended, _ say: Language) -> HTML {
        """
        <tr><td>\(ended.heading.html)</td><td>\(ended.manner)</td>\
        <td><time datetime="\(ended.day.description)">\(say.date(ended.day))</time></td>\
        <td>\(ended.tags.map(\.html))</td></tr>

        """
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
