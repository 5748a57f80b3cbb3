/// The numbers of a chart in rows: what "show as table" shows and what the csv holds.
public struct ChartTable: Hashable, Sendable {
    /// The first one stands over the labels.
    let heads: [String]
    let rows: [Row]

    struct Row: Hashable, Sendable {
        let label: String
        let cells: [Cell]
    }

    enum Cell: Hashable, Sendable {
        case number(Int)
        /// Tenths of a percent.
        case permille(Int)
        /// Fewer than five people.
        case few
        /// A number that is kept back for another reason.
        case notShown
        /// There is none.
        case none

        func words(_ say: Language) -> String {
            switch self {
            case .number(let value): say.number(value)
            case .permille(let value): say.tenths(value)
            case .few: Measures.few
            case .notShown: say(.notShown)
            case .none: "–"
            }
        }

        /// Apart from a text that is written the other way, where `<5` would turn into `5>`.
        func html(_ say: Language) -> HTML {
            self == .few ? "<bdi>\(words(say))</bdi>" : HTML(text: words(say))
        }

        /// As programs read it: no grouping, a decimal point.
        var raw: String {
            switch self {
            case .number(let value): "\(value)"
            case .permille(let value): "\(value / 10).\(value % 10)"
            case .few: Measures.few
            case .notShown, .none: ""
            }
        }
    }

    /// RFC 4180: a header row, commas, CRLF after every row.
    var csv: String {
        ([heads] + rows.map { [$0.label] + $0.cells.map(\.raw) })
            .map { $0.map(CSVField.escaped).joined(separator: ",") + "\r\n" }.joined()
    }

    /// - Parameter caption: the id and the text of the caption.
    func html(caption: (id: String, text: String), _ say: Language) -> HTML {
        """
        <div class="scroll" tabindex="0" role="region" aria-labelledby="\(caption.id)"><table>\
        <caption id="\(caption.id)">\(caption.text)</caption><thead><tr>\(headRow)</tr></thead>\
        <tbody>\(rows.map { row($0, say) })</tbody></table></div>
        """
    }

    private var headRow: [HTML] {
        heads.enumerated().map { index, head in
            index == 0
                ? "<th scope=\"col\">\(head)</th>" : "<th scope=\"col\" class=\"num\">\(head)</th>"
        }
    }

    private func row(_ row: Row, _ say: Language) -> HTML {
        let cells: [HTML] = row.cells.map { "<td class=\"num\">\($0.html(say))</td>" }
        return """
            <tr><th scope="row"><bdi>\(row.label)</bdi></th>\(cells)</tr>

            """
    }
}
