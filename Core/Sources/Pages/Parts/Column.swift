import Kernel

/// One column of a table: what it is called, and what stands in it for each row.
struct Column<Row> {
    enum Kind {
        case text
        /// Stands at the end of its cell, so that digits stand below each other.
        case number
        case day
    }

    /// How the rows are sorted by this column, and the address of the list in the other order.
    enum Order {
        case unsorted(Href)
        case ascending(Href)
        case descending(Href)
    }

    let name: String
    let kind: Kind
    /// Whether its cell names the row.
    let isHead: Bool
    /// Nil where the list cannot be sorted by it.
    let order: Order?
    /// Whether a cell says what it is without the name of the column (a deadline, a tag), or may
    /// stay empty.
    let speaksForItself: Bool
    let write: (Row, inout HTML) -> Void

    /// For the columns of long lists: a cell is written where it will stand.
    init(
        _ name: String, _ kind: Kind = .text, isHead: Bool = false, order: Order? = nil,
        speaksForItself: Bool = false, writing write: @escaping (Row, inout HTML) -> Void
    ) {
        (self.name, self.kind, self.isHead) = (name, kind, isHead)
        (self.order, self.write) = (order, write)
        self.speaksForItself = speaksForItself || isHead
    }

    init(
        _ name: String, _ kind: Kind = .text, isHead: Bool = false, order: Order? = nil,
        speaksForItself: Bool = false, cell: @escaping (Row) -> HTML
    ) {
        self.init(
            name, kind, isHead: isHead, order: order, speaksForItself: speaksForItself,
            writing: { row, html in html.append(cell(row)) })
    }

    /// Words as they are.
    static func text(_ name: String, _ words: @escaping (Row) -> String) -> Column {
        Column(name, writing: { row, html in html.append(text: words(row)) })
    }

    /// Numbers as they are shown; the unit stands in the name.
    static func number(
        _ name: String, order: Order? = nil, _ words: @escaping (Row) -> String
    ) -> Column {
        Column(
            name, .number, order: order, writing: { row, html in html.append(text: words(row)) })
    }

    /// Days, in words for people and in digits for machines.
    static func day(
        _ name: String, _ say: Language, order: Order? = nil,
        _ day: @escaping (Row) -> LocalDate?
    ) -> Column {
        Column(name, .day, order: order) { row in
            guard let day = day(row) else { return "–" }
            return "<time datetime=\"\(day.description)\">\(say.date(day))</time>"
        }
    }
}

extension Column {
    /// The cell in the head of the table.
    var head: HTML {
        guard let order else { return "<th scope=\"col\"\(mark)>\(name)</th>" }
        return """
            <th scope="col"\(mark) aria-sort="\(order.name)"><a href="\(order.address)">\(name)\
            \(Self.arrows)</a></th>
            """
    }

    var mark: HTML? {
        switch kind {
        case .text: nil
        case .number: " class=\"num\""
        case .day: " class=\"day\""
        }
    }

    private static var arrows: HTML {
        """
        <svg class="sort" width="10" height="14" viewBox="0 0 10 14" aria-hidden="true">\
        <path class="up" d="M5 1L9 6H1z"/><path class="down" d="M5 13L1 8H9z"/></svg>
        """
    }
}

extension Column.Order {
    /// As `aria-sort` names it.
    var name: String {
        switch self {
        case .unsorted: "none"
        case .ascending: "ascending"
        case .descending: "descending"
        }
    }

    var address: Href {
        switch self {
        case .unsorted(let address), .ascending(let address), .descending(let address): address
        }
    }
}
