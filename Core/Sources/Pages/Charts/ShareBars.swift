/// Bars in two to four parts, one for each of a list: what is done, what runs, what is late.
public struct ShareBars: Chart {
    /// What a part means.
    public struct Kind: Sendable {
        let name: String
        let standing: Standing

        public init(_ name: String, _ standing: Standing) {
            (self.name, self.standing) = (name, standing)
        }
    }

    /// How it stands with a part.
    public enum Standing: String, Sendable {
        case good, open, bad

        /// Told apart without colour.
        var sign: String { self == .bad ? "! " : "" }
    }

    /// One bar.
    public struct Row: Sendable {
        let name: String
        let address: Href?
        let counts: Measures

        public init(_ name: String, _ counts: Measures, at address: Href? = nil) {
            (self.name, self.address, self.counts) = (name, address, counts)
        }
    }

    let heading: String
    let kinds: [Kind]
    let rows: [Row]

    /// - Parameter heading: what the rows are.
    /// - Precondition: two to four kinds; each row has a count for each.
    public init(_ heading: String, _ kinds: [Kind], _ rows: [Row]) {
        precondition((2...4).contains(kinds.count), "two to four kinds")
        precondition(
            rows.allSatisfy { $0.counts.values.count == kinds.count }, "a count for each kind")
        (self.heading, self.kinds, self.rows) = (heading, kinds, rows)
    }

    public var isEmpty: Bool { rows.isEmpty }
    public var hidesCounts: Bool { rows.contains { $0.counts.hasHidden } }

    public func description(_ say: Language) -> String {
        rows.map { row in
            let parts = kinds.indices.map { "\(kinds[$0].name) \(row.counts.words($0, say))" }
            return "\(row.name): \(parts.joined(separator: ", "))."
        }.joined(separator: " ")
    }

    public func table(_ say: Language) -> ChartTable {
        ChartTable(
            heads: [heading] + kinds.map(\.name),
            rows: rows.map { row in
                .init(label: row.name, cells: kinds.indices.map(row.counts.cell))
            })
    }

    public func drawing(id: String, title: String, _ say: Language) -> HTML {
        let legend = Legend.list(
            kinds.map { kind in
                (kind.name, "<g class=\"share \(kind.standing.rawValue)\">\(Self.swatch(kind))</g>")
            })
        let items = rows.enumerated().map { index, row -> HTML in
            let bar = ShareBar(kinds: kinds, counts: row.counts)
            let name = row.address.map { Link(row.name, $0).html } ?? HTML(text: row.name)
            return """
                <li><p>\(name)</p>\(bar.html(id: "\(id)-\(index + 1)", title: row.name, say))</li>

                """
        }
        return "\(legend)<ul class=\"shares\">\(items)</ul>\n"
    }

    private static func swatch(_ kind: Kind) -> HTML {
        let sign = String(kind.standing.sign.prefix(1))
        return """
            <rect x=".5" y=".5" width="15" height="15" rx="2"/>\
            <text x="8" y="13" text-anchor="middle">\(sign)</text>
            """
    }
}
