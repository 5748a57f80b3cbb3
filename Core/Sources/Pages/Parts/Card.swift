/// A block with a heading of its own, and where more of it is.
struct Card {
    let id: String
    let heading: String
    /// At the end of the heading: "All tasks".
    let link: Link?
    /// Below the content, for what leads on from it.
    let links: [Link]
    let content: HTML

    init(
        _ id: String, _ heading: String, link: Link? = nil, links: [Link] = [], _ content: HTML
    ) {
        (self.id, self.heading, self.content) = (id, heading, content)
        (self.link, self.links) = (link, links)
    }

    /// One that says why it is empty.
    init(_ id: String, _ heading: String, _ empty: EmptyState) {
        self.init(id, heading, empty.html)
    }

    var html: HTML {
        let head: HTML =
            if let link {
                "<header><h2 id=\"\(id)\">\(heading)</h2>\(link.html)</header>"
            } else {
                "<h2 id=\"\(id)\">\(heading)</h2>"
            }
        let foot: HTML? =
            links.isEmpty ? nil : "<ul class=\"on\">\(links.map(Self.item))</ul>"
        return """
            <section class="card" aria-labelledby="\(id)">\(head)\(content)\(foot)</section>

            """
    }

    private static func item(_ link: Link) -> HTML { "<li>\(link.html)</li>" }
}
