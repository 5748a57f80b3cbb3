/// The names of series above a drawing, for when they do not fit beside it.
enum Legend {
    static func of(_ series: some Sequence<(String, SeriesKind)>, _ id: String) -> HTML {
        list(
            series.map { name, kind in
                (
                    name,
                    """
                    <g class="\(kind.classes)"\(kind.fill(id))>\
                    <rect class="bar" width="16" height="16"/></g>
                    """
                )
            })
    }

    /// - Parameter items: a name and what is drawn before it, 16 by 16 units.
    static func list(_ items: [(name: String, swatch: HTML)]) -> HTML {
        let rows = items.map { name, swatch -> HTML in
            """
            <li><svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">\(swatch)</svg>\
            <span>\(name)</span></li>
            """
        }
        return "<ul class=\"legend\">\(rows)</ul>\n"
    }
}
