/// Rows under columns, in groups where they have them.
///
/// A table of tasks stacks its rows on a phone and says there again what each cell is; a table of
/// numbers keeps its form and scrolls in a region of its own, which the keyboard reaches.
struct Table<Row> {
    enum Name {
        case caption(String)
        /// Heard and not seen, where the page itself says it already.
        case spoken(String)
        /// The heading that stands above it already.
        case labelled(by: String)
    }

    enum Layout {
        /// Fits any screen.
        case plain
        case stacked
        case scrolling
    }

    struct Group {
        /// Nil for the only group of a table without groups.
        let name: String?
        let rows: [Row]
    }

    /// The last row: what it is, over how many columns that stands, and the rest of its cells.
    struct Totals {
        let name: String
        let span: Int
        let cells: [String]

        init(_ name: String, over span: Int = 1, _ cells: [String]) {
            (self.name, self.span, self.cells) = (name, span, cells)
        }
    }

    let name: Name
    let layout: Layout
    let columns: [Column<Row>]
    let groups: [Group]
    /// How many there are, as a sentence.
    let count: HTML?
    let totals: Totals?
    let pager: Pager?
    /// Shown instead when there is no row.
    let empty: EmptyState?

    /// - Parameter grouped: the groups that have rows are shown, in this order.
    init(
        _ name: Name, _ layout: Layout, grouped: [Group], columns: [Column<Row>],
        count: HTML? = nil, totals: Totals? = nil, pager: Pager? = nil,
        empty: EmptyState? = nil
    ) {
        precondition(!columns.isEmpty, "a table has a column")
        (self.name, self.layout, self.columns) = (name, layout, columns)
        groups = grouped.filter { !$0.rows.isEmpty }
        (self.count, self.totals, self.pager, self.empty) = (count, totals, pager, empty)
    }

    init(
        _ name: Name, _ layout: Layout, _ rows: [Row], columns: [Column<Row>],
        count: HTML? = nil, totals: Totals? = nil, pager: Pager? = nil,
        empty: EmptyState? = nil
    ) {
        self.init(
            name, layout, grouped: [Group(name: nil, rows: rows)], columns: columns,
            count: count, totals: totals, pager: pager, empty: empty)
    }
}

/// The way to the rows before and after those on the page.
struct Pager {
    let previous: Link?
    let next: Link?

    /// Nil when everything is on the page.
    func html(_ say: Language) -> HTML? {
        guard previous != nil || next != nil else { return nil }
        let back: HTML? = previous.map { Self.link($0, rel: "prev") }
        let on: HTML? = next.map { Self.link($0, rel: "next") }
        return "<nav class=\"pager\" aria-label=\"\(say(.paging))\">\(back)\(on)</nav>"
    }

    private static func link(_ link: Link, rel: String) -> HTML {
        """
        <a class="btn sec" rel="\(rel)" href="\(link.address)">\(link.text)</a>
        """
    }
}
