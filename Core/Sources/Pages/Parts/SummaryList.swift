/// A label and its value.
public struct Fact: Sendable {
    public let label: String
    public let value: String

    public init(_ label: String, _ value: String) { (self.label, self.value) = (label, value) }
}

/// Labels with their values, each with a way to change it where that is allowed.
struct SummaryList {
    struct Row {
        let label: String
        let value: HTML
        let change: Href?

        init(_ label: String, _ value: HTML, change: Href? = nil) {
            (self.label, self.value, self.change) = (label, value, change)
        }
    }

    enum Look: String {
        /// The value below its label.
        case stacked = "kv"
        /// One after the other in a line.
        case line = "facts"
        /// The value beside its label, and the change link at the end.
        case beside = "pairs"
    }

    let rows: [Row]
    let look: Look

    init(_ rows: [Row], _ look: Look = .beside) { (self.rows, self.look) = (rows, look) }

    init(_ facts: [Fact], _ look: Look = .stacked) {
        rows = facts.map { Row($0.label, "<bdi>\($0.value)</bdi>") }
        self.look = look
    }

    /// Nil when there is nothing to list.
    func html(_ say: Language) -> HTML? {
        guard !rows.isEmpty else { return nil }
        return "<dl class=\"\(look.rawValue)\">\(rows.map { item($0, say) })</dl>"
    }

    private func item(_ row: Row, _ say: Language) -> HTML {
        let link: HTML? = row.change.map {
            """
            <dd class="change"><a href="\($0)">\(say(.change))<span class="vh">: \(row.label)\
            </span></a></dd>
            """
        }
        return "<div><dt>\(row.label)</dt><dd>\(row.value)</dd>\(link)</div>"
    }
}
