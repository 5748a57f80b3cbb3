import Law

/// Taken-over cases of which something is still unknown: `/herstel`. An office mends them before
/// what is unknown bars a step by surprise.
public struct RepairPage: Page {
    /// One case with what is unknown of it.
    public struct Row: Sendable {
        public let heading: CaseHeading
        /// The system that it came from.
        public let source: String
        public let unknown: [String]

        public init(_ heading: CaseHeading, source: String, unknown: [String]) {
            (self.heading, self.source, self.unknown) = (heading, source, unknown)
        }
    }

    public let rows: [Row]
    /// How many cases there are, shown or not.
    public let total: Int

    public init(_ rows: [Row], total: Int) { (self.rows, self.total) = (rows, total) }

    public func title(_ say: Language) -> String { say(.repairTitle) }

    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.cases), "/zaken"), Crumb(say(.repairTitle))]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let table = Table(
            .spoken(say(.repairTitle)), .stacked, rows,
            columns: [
                Column(say(.repairCase), isHead: true) { row in
                    Link("\(row.heading.person), \(row.heading.number)", row.heading.address).html
                },
                .text(say(.repairSource)) { $0.source },
                .text(say(.repairUnknown)) { say.list($0.unknown) },
            ], count: say(.repairCount(shown: rows.count, total: total)),
            empty: EmptyState(
                say(.repairNothing), next: Link(say(.showAllCases), "/zaken")))
        return """
            \(PageHead(say(.repairTitle), lead: say(.repairLead)).html)<div class="card">\
            \(table.html(say))</div>
            """
    }
}
