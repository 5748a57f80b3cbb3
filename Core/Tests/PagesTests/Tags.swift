/// The tags of a document, read strictly: what opens is closed in the right order.
struct Tags {
    private(set) var all: [String] = []
    private(set) var fault = ""

    var isWellFormed: Bool { fault.isEmpty }
    var count: Int { all.count }

    private static let empty: Set<String> = [
        "meta", "link", "input", "path", "circle", "rect", "!doctype",
    ]

    init(_ html: String) {
        var open: [String] = []
        for piece in html.split(separator: "<").dropFirst(html.hasPrefix("<") ? 0 : 1) {
            guard let end = Self.end(of: piece) else {
                fault = "no end of <\(piece.prefix(40))"
                return
            }
            let tag = String(piece[..<end])
            all.append("<\(tag)>")
            let name = tag.split { " /".contains($0) }.first.map(String.init) ?? ""
            if tag.hasPrefix("/") {
                guard open.popLast() == name else {
                    fault = "</\(name)> closes another"
                    return
                }
            } else if !tag.hasSuffix("/"), !Self.empty.contains(name) {
                open.append(name)
            }
        }
        if let last = open.last { fault = "<\(last)> stays open" }
    }

    /// The `>` that ends a tag: one outside quotes.
    private static func end(of piece: Substring) -> Substring.Index? {
        var isQuoted = false
        for index in piece.indices {
            if piece[index] == "\"" { isQuoted.toggle() }
            if piece[index] == ">", !isQuoted { return index }
        }
        return nil
    }
}
