/// A heading below the page's own, with how many things stand under it.
struct Heading {
    enum Level: Int { case second = 2, third }

    let text: String
    let level: Level
    /// Where a link or a label finds it.
    let id: String?
    let count: Int?

    init(_ text: String, _ level: Level = .second, id: String? = nil, count: Int? = nil) {
        (self.text, self.level, self.id, self.count) = (text, level, id, count)
    }

    func html(_ say: Language) -> HTML {
        let name: HTML? = id.map { " id=\"\($0)\"" }
        let number: HTML? = count.map { " <span class=\"cnt\">\(say.number($0))</span>" }
        return switch level {
        case .second: "<h2\(name)>\(text)\(number)</h2>"
        case .third: "<h3\(name)>\(text)\(number)</h3>"
        }
    }
}

/// The head of a page: its one `h1`, what it is about, and what can be done.
struct PageHead {
    let title: String
    /// Above the title: the case that the page belongs to.
    let about: HTML?
    /// Below the title, in one or two sentences.
    let lead: String?
    /// At the end of the line: buttons or a filter.
    let end: HTML?
    /// A public page speaks louder.
    let isIntro: Bool

    init(
        _ title: String, about: HTML? = nil, lead: String? = nil, end: HTML? = nil,
        isIntro: Bool = false
    ) {
        (self.title, self.about, self.lead) = (title, about, lead)
        (self.end, self.isIntro) = (end, isIntro)
    }

    var html: HTML {
        let above: HTML? = about.map { "<p class=\"soft\">\($0)</p>" }
        let below: HTML? = lead.map { "<p class=\"lead\">\($0)</p>" }
        let kind = isIntro ? "intro" : "head"
        return """
            <div class="\(kind)"><div>\(above)<h1>\(title)</h1>\(below)</div>\(end)</div>

            """
    }
}
