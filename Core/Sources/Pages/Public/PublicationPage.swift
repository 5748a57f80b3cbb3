public import Kernel

/// The published figures of one month, in one version: `/cijfers/2024-08`.
public struct PublicationPage: Page {
    /// First day of the month.
    public let month: LocalDate
    public let version: Version
    /// The day up to which the counts were known.
    public let asOf: LocalDate
    /// The whole year so far, in the order of the lines.
    public let rows: [Row]
    /// Each month of the year by itself, first to last.
    public let months: [Month]
    public let restated: [Restated]
    /// nil when nothing is said otherwise than before.
    public let why: Reason?
    /// All versions of this month, first to last.
    public let versions: [Version]
    public let files: Files

    public init(
        month: LocalDate, version: Version, asOf: LocalDate, rows: [Row], months: [Month],
        restated: [Restated], why: Reason?, versions: [Version], files: Files
    ) {
        (self.month, self.version, self.asOf) = (month, version, asOf)
        (self.rows, self.months, self.restated, self.why) = (rows, months, restated, why)
        (self.versions, self.files) = (versions, files)
    }

    /// One publication of this month.
    public struct Version: Sendable {
        public let number: Int
        public let publishedOn: LocalDate
        public let address: Href

        public init(_ number: Int, publishedOn: LocalDate, _ address: Href) {
            (self.number, self.publishedOn, self.address) = (number, publishedOn, address)
        }
    }

    /// A line: in this month and in the year so far; nil where it is not shown.
    public struct Row: Sendable {
        public let line: PublicationLine
        public let inMonth: Int?
        public let inYear: Int?

        public init(_ line: PublicationLine, inMonth: Int?, inYear: Int?) {
            (self.line, self.inMonth, self.inYear) = (line, inMonth, inYear)
        }
    }

    /// A month with what is shown of it.
    public struct Month: Sendable {
        public let month: LocalDate
        public let values: [PublicationLine: Int]

        public init(_ month: LocalDate, _ values: [PublicationLine: Int]) {
            (self.month, self.values) = (month, values)
        }
    }

    /// A number that was said otherwise before; nil where it was or is not shown.
    public struct Restated: Sendable {
        public let line: PublicationLine
        /// nil for the year so far.
        public let month: LocalDate?
        public let then: Int?
        public let now: Int?
        public let saidOn: LocalDate
        public let saidIn: Href

        public init(
            _ line: PublicationLine, in month: LocalDate?, then: Int?, now: Int?,
            saidOn: LocalDate, saidIn: Href
        ) {
            (self.line, self.month, self.then, self.now) = (line, month, then, now)
            (self.saidOn, self.saidIn) = (saidOn, saidIn)
        }
    }

    /// Why numbers are said otherwise.
    public enum Reason: String, CaseIterable, Sendable {
        case lateReports, corrections, countingRule

        var text: Text {
            switch self {
            case .lateReports: .restatedLate
            case .corrections: .restatedCorrected
            case .countingRule: .restatedRule
            }
        }
    }

    /// The same publication for programs and for whoever checks it.
    public struct Files: Sendable {
        public let csv: Href
        public let json: Href
        public let signed: Href
        /// In hexadecimal.
        public let publicKey: String

        public init(csv: Href, json: Href, signed: Href, publicKey: String) {
            (self.csv, self.json, self.signed) = (csv, json, signed)
            self.publicKey = publicKey
        }
    }

    public func title(_ say: Language) -> String {
        say.plain(.figuresOf(month: say.month(month.month), year: "\(month.year)"))
    }

    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.figuresByYear), "/cijfers"), Crumb(title(say))]
    }

    public func isWorded(in language: Language) -> Bool { true }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(title(say), lead: say(.publicationLead), isIntro: true)
        let stand = say.plain(
            .versionAsOf(
                version: "\(version.number)", published: say.date(version.publishedOn),
                day: say.date(asOf)))
        return """
            \(head.html)<p class="caption">\(stand) \(say(.publicationRounded))</p>
            \(lines(say))\(again(say))\(byMonth(say))\(earlier(say))\(check(say))
            """
    }
}
