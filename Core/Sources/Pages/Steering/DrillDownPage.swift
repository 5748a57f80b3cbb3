public import Kernel

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
        let head = PageHead(
            name, about: "\(code), \(say(.asKnownOn)) \(say.date(asOf))")
        let list = SummaryList(definition).html(say)
        return """
            \(head.html)<p class="value">\(result.words(say))</p>\
            <p class="gap-below">\(norm.words(say))</p>
            \(Card("definitie", say(.whatCounts), "\(list)").html)\(behindCard(say))
            """
    }

    private func behindCard(_ say: Language) -> HTML {
        switch behind {
        case .cases(let ended, let count):
            Card("achter", say(.casesBehind), table(ended, of: count, say).html(say)).html
        case .counts(let counts):
            Card(
                "achter", say(.countsBehind),
                """
                \(table(counts, say).html(say))<p class="soft small gap">\(say(.smallCounts))</p>
                """
            ).html
        }
    }

    private func table(_ ended: [Ended], of count: Int?, _ say: Language) -> Table<Ended> {
        Table(
            .labelled(by: "achter"), .stacked, ended,
            columns: [
                Column(say(.personAndCase), isHead: true) { $0.heading.html },
                Column(say(.kind)) { HTML(text: $0.manner) },
                .day(say(.ended), say) { $0.day },
                Column(say(.particulars), speaksForItself: true) { HTML($0.tags) },
            ], count: ended.isEmpty ? nil : seen(ended.count, of: count, say),
            empty: EmptyState(say(.noCaseCounts)))
    }

    private func seen(_ shown: Int, of all: Int?, _ say: Language) -> HTML {
        guard let all, all > shown else { return say(.youSeeAll(shown: shown)) }
        return say(.youSeeSome(shown: shown, all: all))
    }

    private func table(_ counts: [Count], _ say: Language) -> Table<Count> {
        Table(
            .labelled(by: "achter"), .plain, counts,
            columns: [
                Column(say(.kind), isHead: true) { HTML(text: $0.name) },
                .number(say(.number)) { $0.figure.words(say) },
            ])
    }
}
