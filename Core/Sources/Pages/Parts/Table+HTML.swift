extension Table {
    func html(_ say: Language) -> HTML {
        HTML(capacity: 1_024 + groups.reduce(0) { $0 + $1.rows.count } * columns.count * 96) {
            write(to: &$0, say)
        }
    }

    // Into one piece of memory: a table may be most of its page.
    private func write(to html: inout HTML, _ say: Language) {
        if let count { html.append("<p class=\"count\"><output>\(count)</output></p>") }
        if groups.isEmpty, let empty { return html.append(empty.html) }
        if let region = region(say) {
            html.append("<div class=\"scroll\" tabindex=\"0\" \(region)>")
        }
        html.append("<table\(opening)<thead><tr>\(columns.map(\.head))</tr></thead>")
        writeBody(to: &html, say)
        html.append("\(foot)</table>")
        if case .scrolling = layout { html.append(markup: "</div>") }
        if let pager = pager?.html(say) { html.append(pager) }
    }

    // A region is called "table" and then what its heading says, so that it is not taken for the
    // section that the heading names.
    private func region(_ say: Language) -> HTML? {
        guard case .scrolling = layout else { return nil }
        return switch name {
        case .caption(let text), .spoken(let text):
            "role=\"region\" aria-label=\"\(say(.table)): \(text)\""
        case .labelled(let id):
            """
            role="region" id="\(id)-tabel" aria-label="\(say(.table)):" \
            aria-labelledby="\(id)-tabel \(id)"
            """
        }
    }

    private var opening: HTML {
        let stack: HTML? = if case .stacked = layout { " class=\"stack\"" } else { nil }
        return switch name {
        case .caption(let text): "\(stack)><caption>\(text)</caption>"
        case .spoken(let text): "\(stack)><caption class=\"vh\">\(text)</caption>"
        case .labelled(let id): "\(stack) aria-labelledby=\"\(id)\">"
        }
    }

    private func writeBody(to html: inout HTML, _ say: Language) {
        let between = between
        for group in groups {
            html.append(markup: "<tbody>")
            if let name = group.name { html.append(head(name, of: group.rows.count, say)) }
            write(group.rows, between, to: &html)
            html.append(markup: "</tbody>")
        }
    }

    // A list has hundreds of rows: nothing is made for each that can be written at once.
    private func write(_ rows: [Row], _ between: [HTML], to html: inout HTML) {
        for row in rows {
            for index in columns.indices {
                html.append(between[index])
                columns[index].write(row, &html)
            }
            html.append(between[columns.count])
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
