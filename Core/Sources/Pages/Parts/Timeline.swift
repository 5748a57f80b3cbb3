public import Kernel

/// What happened, the newest first: the last twenty, and where the rest is. Nothing disappears: a
/// correction is an item of its own that leads to what it corrects.
struct Timeline {
    static let shown = 20

    let items: [TimelineItem]
    /// Where the older part is; without it every item is shown.
    let earlier: Href?

    init(_ items: [TimelineItem], earlier: Href? = nil) {
        (self.items, self.earlier) = (items, earlier)
    }

    func html(_ say: Language) -> HTML {
        let recent = earlier == nil ? items[...] : items.prefix(Self.shown)
        let more: HTML? = earlier.map { "<p>\(Link(say(.earlierEvents), $0).html)</p>" }
        return "<ol class=\"tl\">\(recent.map { $0.html(say) })</ol>\(more)"
    }
}

/// One thing that happened, in a list with the newest first.
public struct TimelineItem: Sendable {
    /// Shown by the shape of the mark as well as by its colour.
    public enum Kind: Sendable { case event, contact, law }

    public let kind: Kind
    public let title: HTML
    /// The day on which it took effect.
    public let day: LocalDate
    /// When it was recorded; shown when that was on another day.
    public let recorded: Instant
    /// Who or what, and through which channel.
    public let by: [String]
    public let text: String?
    /// What was recorded with it, folded away until somebody asks.
    public let details: [Fact]
    public let links: [Link]

    public init(
        _ kind: Kind, _ title: HTML, day: LocalDate, recorded: Instant, by: [String],
        text: String? = nil, details: [Fact] = [], links: [Link] = []
    ) {
        (self.kind, self.title, self.day, self.recorded) = (kind, title, day, recorded)
        (self.by, self.text, self.details, self.links) = (by, text, details, links)
    }

    func html(_ say: Language) -> HTML {
        let mark: HTML? =
            switch kind {
            case .event: nil
            case .contact: " class=\"contact\""
            case .law: " class=\"law\""
            }
        let words: HTML? = text.map { "<p>\($0)</p>" }
        let more: HTML? = links.isEmpty ? nil : "<p>\(HTML(links, between: ", "))</p>"
        return """
            <li\(mark)><h3>\(title)</h3><div class="by">\(time(say))\(by.map(Self.part))</div>\
            \(words)\(folded(say))\(more)</li>
            """
    }

    private func folded(_ say: Language) -> HTML? {
        guard !details.isEmpty else { return nil }
        return """
            <details class="why"><summary>\(say(.whatWasRecorded))\
            <span class="vh">: \(title)</span></summary>\
            \(SummaryList(details).html(say))</details>
            """
    }

    private func time(_ say: Language) -> HTML {
        guard recorded.day != day else {
            return "<time datetime=\"\(recorded.description)\">\(say.moment(recorded))</time>"
        }
        return """
            <time datetime="\(day.description)">\(say.date(day))</time>\
            <span>\(say(.recordedAt)) \(say.moment(recorded))</span>
            """
    }

    private static func part(_ text: String) -> HTML { "<bdi>\(text)</bdi>" }
}
