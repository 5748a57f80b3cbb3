/// Where open cases must lead: `/landen`. For logistics, by country of destination.
public struct CountriesPage: Page {
    /// One country with how many open cases lead there.
    public struct Row: Sendable {
        public let country: Link
        /// False where the viewer may not see the cases, so that the name leads nowhere.
        public let isOpen: Bool
        public let total: Figure
        /// By stage; nil where one of them would point to somebody, or would with the total.
        public let stages: [Figure]?

        /// - Parameters:
        ///   - counts: in the order of the page's stages.
        ///   - isOpen: whether the viewer may see the cases themselves, and so each count.
        public init(_ country: Link, counts: [Int], isOpen: Bool) {
            let total = counts.reduce(0, +)
            (self.country, self.isOpen) = (country, isOpen)
            self.total = isOpen ? .count(total) : .shown(total)
            let isTelling = counts.contains { (1..<5).contains($0) }
            stages = isTelling && !isOpen ? nil : counts.map(Figure.count)
        }
    }

    /// The names of the stages, in order.
    public let stages: [String]
    public let rows: [Row]

    public init(stages: [String], rows: [Row]) { (self.stages, self.rows) = (stages, rows) }

    public func title(_ say: Language) -> String { say(.countries) }

    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.cases), "/zaken"), Crumb(say(.countries))]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let table = Table(
            .spoken(say(.countries)), .scrolling, rows, columns: columns(say),
            empty: EmptyState(say(.noCountryYet), next: Link(say(.showAllCases), "/zaken")))
        let isHiding = rows.contains { !$0.isOpen }
        let note: HTML? = isHiding ? "<p class=\"soft gap\">\(say(.fewHidden))</p>" : nil
        return """
            \(PageHead(say(.countries), lead: say(.countriesLead)).html)<div class="card">\
            \(table.html(say))</div>\(note)
            """
    }

    private func columns(_ say: Language) -> [Column<Row>] {
        let name = Column<Row>(say(.country), isHead: true) { row in
            row.isOpen ? row.country.html : "\(row.country.text)"
        }
        let byStage = stages.enumerated().map { index, name in
            Column<Row>.number(name) { $0.stages?[index].words(say) ?? "–" }
        }
        return [name, .number(say(.openCases)) { $0.total.words(say) }] + byStage
    }
}

extension Figure {
    /// A count as it may be shown: from one to four it stays hidden.
    public static func shown(_ count: Int) -> Figure {
        (1..<5).contains(count) ? .fewerThan(5) : .count(count)
    }
}

/// The open cases that must lead to one country: `/landen/{code}`, 50 at a time.
public struct CountryCasesPage: Page {
    public let country: String
    public let address: Href
    public let rows: [CaseRow]
    /// How many there are in all.
    public let total: Int
    public let marks: ListMarks

    public init(
        country: String, address: Href, rows: [CaseRow], total: Int, marks: ListMarks
    ) {
        (self.country, self.address, self.rows) = (country, address, rows)
        (self.total, self.marks) = (total, marks)
    }

    public func title(_ say: Language) -> String { "\(say(.countries)), \(country)" }

    public func crumbs(_ say: Language) -> [Crumb] {
        [Crumb(say(.cases), "/zaken"), Crumb(say(.countries), "/landen"), Crumb(country)]
    }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let table = caseTable(
            .spoken(country), rows, count: say(.casesFound(count: total)),
            pager: marks.pager(of: address, [], say),
            empty: EmptyState(say(.noCaseToCountry), next: Link(say(.toAllCountries), "/landen")),
            in: frame)
        let head = PageHead(country, about: "\(say(.countries))")
        return "\(head.html)<div class=\"card\">\(table.html(say))</div>"
    }
}
