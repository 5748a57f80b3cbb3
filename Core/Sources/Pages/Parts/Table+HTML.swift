import Law

extension Table {
    func html(_ say: Language) -> HTML {
        let found: HTML? = count.map { "<p class=\"count\"><output>\($0)</output></p>" }
        guard !groups.isEmpty || empty == nil else { return "\(found)\(empty?.html)" }
        return "\(found)\(framed(table(say), say))\(pager?.html(say))"
    }

    // A region is called "table" and then what its heading says, so that it is not taken for the
    // section that the heading names.
    private func framed(_ table: HTML, _ say: Language) -> HTML {
        guard case .scrolling = layout else { return table }
        let label: HTML =
            switch name {
            case .caption(let text), .spoken(let text):
                "aria-label=\"\(say(.table)): \(text)\""
            case .labelled(let id):
                """
                id="\(id)-tabel" aria-label="\(say(.table)):" aria-labelledby="\(id)-tabel \(id)"
                """
            }
        return "<div class=\"scroll\" tabindex=\"0\" role=\"region\" \(label)>\(table)</div>"
    }

    private func table(_ say: Language) -> HTML {
        """
        <table\(opening)<thead><tr>\(columns.map(\.head))</tr></thead>\(body(say))\(foot)</table>
        """
    }

    private var opening: HTML {
        let stack: HTML? = if case .stacked = layout { " class=\"stack\"" } else { nil }
        return switch name {
        case .caption(let text): "\(stack)><caption>\(text)</caption>"
        case .spoken(let text): "\(stack)><caption class=\"vh\">\(text)</caption>"
        case .labelled(let id): "\(stack) aria-labelledby=\"\(id)\">"
        }
    }

    private func body(_ say: Language) -> HTML {
        let count = groups.reduce(0) { $0 + $1.rows.count }
        var html = HTML(capacity: count * columns.count * 96)
        let between = between
        for group in groups {
            html.append(markup: "<tbody>")
            if let name = group.name { html.append(head(name, of: group.rows.count, say)) }
            write(group.rows, between, to: &html)
            html.append(markup: "</tbody>")
        }
        return html
    }

    // A list has hundreds of rows: nothing is made for each that can be written at once.
    private func write(_ rows: [Row], _ between: [HTML], to html: inout HTML) {
        let cells = columns.map(\.write)
        for row in rows {
            for (index, cell) in cells.enumerated() {
                html.append(between[index])
                cell(row, &html)
            }
            html.append(between[cells.count])
        }
    }

    /// What stands before the first cell, between the cells, and after the last one.
    private var between: [HTML] {
        let (starts, ends) = (columns.map(start), columns.map(end))
        let inner = zip(ends, starts.dropFirst()).map { "\($0)\($1)" as HTML }
        return ["<tr>\(starts[0])"] + inner + ["\(ends[ends.count - 1])</tr>\n"]
    }

    private func head(_ name: String, of count: Int, _ say: Language) -> HTML {
        """
        <tr><th class="group" scope="rowgroup" colspan="\(columns.count)">\(name) \
        <span class="cnt">\(say.number(count))</span></th></tr>
        """
    }

    // What a cell is, is said again where a narrow screen does not show the head of the table.
    private func start(_ column: Column<Row>) -> HTML {
        if column.isHead { return "<th scope=\"row\"\(column.mark)>" }
        guard case .stacked = layout, !column.speaksForItself else {
            return "<td\(column.mark)>"
        }
        return "<td\(column.mark)><span class=\"narrow\">\(column.name): </span>"
    }

    private func end(_ column: Column<Row>) -> HTML { column.isHead ? "</th>" : "</td>" }

    private var foot: HTML? {
        totals.map { totals in
            let span: HTML? = totals.span > 1 ? " colspan=\"\(totals.span)\"" : nil
            return """
                <tfoot><tr><th scope="row"\(span)>\(totals.name)</th>\
                \(totals.cells.map(Self.total))</tr></tfoot>
                """
        }
    }

    private static func total(_ text: String) -> HTML { "<td class=\"num\">\(text)</td>" }
}
