/// The parts of one thing, each a page of its own. They are links and look like tabs.
struct Tabs {
    struct Tab {
        let link: Link
        let count: Int?
        let isCurrent: Bool

        init(_ link: Link, count: Int? = nil, isCurrent: Bool = false) {
            (self.link, self.count, self.isCurrent) = (link, count, isCurrent)
        }
    }

    /// What they are parts of, for those who hear the page.
    let name: String
    let tabs: [Tab]

    func html(_ say: Language) -> HTML {
        """
        <nav class="sub" aria-label="\(name)"><ul>\(tabs.map { item($0, say) })</ul></nav>

        """
    }

    private func item(_ tab: Tab, _ say: Language) -> HTML {
        let mark: HTML? = tab.isCurrent ? " aria-current=\"page\"" : nil
        let count: HTML? = tab.count.map { " <span class=\"cnt\">\(say.number($0))</span>" }
        return """
            <li><a href="\(tab.link.address)"\(mark)>\(tab.link.text)\(count)</a></li>
            """
    }
}
