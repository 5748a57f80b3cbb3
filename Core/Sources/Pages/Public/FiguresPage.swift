public import Kernel

/// The published figures by year: `/cijfers`.
public struct FiguresPage: Page {
    public let years: [Year]
    public let publishedOn: LocalDate?
    /// The norms of the plan beside the figures: demonstrable at least, out of view at most.
    public let demonstrableNorm: Norm
    public let outOfViewNorm: Norm
    public let planYear: Int
    /// Where the figures come from.
    public let source: String
    /// The months of which we published figures ourselves, newest first.
    public let months: [Month]

    public init(
        years: [Year], publishedOn: LocalDate?, demonstrableNorm: Norm, outOfViewNorm: Norm,
        planYear: Int, source: String, months: [Month] = []
    ) {
        (self.years, self.publishedOn, self.source) = (years, publishedOn, source)
        self.months = months
        (self.demonstrableNorm, self.outOfViewNorm) = (demonstrableNorm, outOfViewNorm)
        self.planYear = planYear
    }

    /// A month with a publication of its own.
    public struct Month: Sendable {
        public let month: LocalDate
        /// Above 1 when it was published again.
        public let version: Int
        public let publishedOn: LocalDate
        public let address: Href

        public init(
            _ month: LocalDate, version: Int, publishedOn: LocalDate, _ address: Href
        ) {
            (self.month, self.version) = (month, version)
            (self.publishedOn, self.address) = (publishedOn, address)
        }
    }

    /// One published year. Counts are rounded to tens; a suppressed one is nil.
    public struct Year: Sendable {
        public let name: String
        public let independent: Int?
        public let forced: Int?
        public let outOfView: Int?
        /// All closed cases, where they are known.
        public let allClosures: Int?

        public init(
            _ name: String, independent: Int?, forced: Int?, outOfView: Int?,
            allClosures: Int? = nil
        ) {
            (self.name, self.independent, self.forced) = (name, independent, forced)
            (self.outOfView, self.allClosures) = (outOfView, allClosures)
        }

        /// Independent, forced and out of view together; nil when one of them is not shown.
        var departures: Int? {
            guard let independent, let forced, let outOfView else { return nil }
            return independent + forced + outOfView
        }

        private var demonstrable: Int? {
            guard let independent, let forced else { return nil }
            return independent + forced
        }

        func demonstrableShare(of whole: Int?) -> Share? { Self.share(demonstrable, of: whole) }
        func outOfViewShare(of whole: Int?) -> Share? { Self.share(outOfView, of: whole) }

        private static func share(_ part: Int?, of whole: Int?) -> Share? {
            guard let part, let whole, part <= whole else { return nil }
            return Share(part, of: whole)
        }
    }

    public func title(_ say: Language) -> String { say(.figuresByYear) }

    public func isWorded(in language: Language) -> Bool { true }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let lead = say(years.isEmpty ? .nothingPublished : .figuresLead)
        let head = PageHead(say(.figuresByYear), lead: lead, isIntro: true)
        guard !years.isEmpty else { return "\(head.html)\(monthsTable(say))" }
        let day = publishedOn.map { "\(say(.publishedOn)) \(say.date($0)). " } ?? ""
        return """
            \(head.html)\(table(say))\(closuresTable(say))
            <p class="caption">\(day)\(say(.source)): \(source). \(say(.roundedToTens))</p>
            \(monthsTable(say))
            """
    }
}
