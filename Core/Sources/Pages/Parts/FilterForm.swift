/// Narrows a list down, and shows by what it is narrowed. Every state of it is an address.
struct FilterForm {
    enum Look {
        /// In a line, in the head of the page.
        case line
        /// Below each other, beside the list.
        case beside
    }

    let filters: [Filter]
    /// The whole list.
    let address: Href
    let look: Look
    /// The list that the script renews without a new page; nil where there is none.
    let region: String?

    init(
        _ filters: [Filter], to address: Href, _ look: Look = .line, renewing region: String? = nil
    ) {
        (self.filters, self.address, self.look, self.region) = (filters, address, look, region)
    }

    /// Nil when there is nothing to choose.
    func html(_ say: Language) -> HTML? {
        guard !filters.isEmpty else { return nil }
        let mark: HTML? = look == .beside ? " beside" : nil
        let renewed: HTML? = region.map { " data-region=\"\($0)\"" }
        return """
            <form class="filter\(mark)" action="\(address)"\(renewed)>\(filters.map(\.html))\
            \(Button.submit(say(.show), .secondary).html)</form>
            """
    }

    /// One link for each filter that is set, which takes it off; nil when none is.
    func chips(_ say: Language) -> HTML? {
        let chips = filters.compactMap { filter in
            filter.setting.map { chip(filter, $0, say) }
        }
        guard !chips.isEmpty else { return nil }
        return """
            <ul class="chips" aria-label="\(say(.chosenFilters))">\(chips)<li>\
            \(Link(say(.clearAll), address).html)</li></ul>

            """
    }

    private func chip(_ filter: Filter, _ setting: String, _ say: Language) -> HTML {
        let rest = filters.filter { $0.name != filter.name && !$0.chosen.isEmpty }
        let without = address.asking(rest.map { ($0.name, $0.chosen) })
        return """
            <li><a class="chip" href="\(without)">\(filter.label): \(setting)\
            <span class="vh">, \(say(.removeFilter))</span>\(Self.cross)</a></li>
            """
    }

    private static let cross: HTML = """
        <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">\
        <path d="M2 2l8 8M10 2l-8 8"/></svg>
        """
}
