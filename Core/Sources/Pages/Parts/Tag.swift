/// A word with a colour. The word says everything; the colour only helps.
public struct Tag: Hashable, Sendable {
    public enum Tone: Sendable { case neutral, ok, warn, bad, info }

    public let text: String
    public let tone: Tone

    public init(_ text: String, _ tone: Tone = .neutral) { (self.text, self.tone) = (text, tone) }

    var html: HTML { HTML { write(to: &$0) } }

    private var opening: StaticString {
        switch tone {
        case .neutral: "<span class=\"tag neutral\">"
        case .ok: "<span class=\"tag ok\">"
        case .warn: "<span class=\"tag warn\">"
        case .bad: "<span class=\"tag bad\">"
        case .info: "<span class=\"tag info\">"
        }
    }

    // A list shows hundreds of them.
    func write(to html: inout HTML) {
        html.append(markup: opening)
        html.append(text: text)
        html.append(markup: "</span>")
    }
}

extension [Tag] {
    /// The tags as a list; nil when there are none.
    var html: HTML? {
        guard !isEmpty else { return nil }
        return "<ul class=\"tags\">\(map { "<li>\($0.html)</li>" as HTML })</ul>"
    }
}

extension HTML {
    /// The tags one after the other, as they stand in a cell.
    mutating func append(_ tags: [Tag]) {
        for tag in tags {
            tag.write(to: &self)
            append(markup: " ")
        }
    }

    init(_ tags: [Tag]) { self.init { $0.append(tags) } }
}

/// How many things wait, beside the place where they are. Nothing is shown for none.
struct CountBadge {
    let count: Int
    /// What is counted, for those who do not see where the number stands.
    let words: String

    var html: HTML? {
        guard count > 0 else { return nil }
        let shown = count > 99 ? "99+" : String(count)
        return " <span class=\"nb\">\(shown)<span class=\"vh\">\(words)</span></span>"
    }
}
