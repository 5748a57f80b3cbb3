/// How pages are written.
enum PageRules {
    /// A page is built of parts. Only the parts themselves, the forms, the charts and the drawing
    /// of the roundabout write the marks of a table, a list of facts, a button or a notice.
    static let markup: Rule = { file in
        guard file.path.hasPrefix(pages), !parts.contains(where: file.path.hasPrefix) else {
            return []
        }
        return file.findings(in: file.lines) { line in
            marks.first { line.holds($0) }.map { "writes \($0) by hand; use a part" }
        }
    }

    private static let pages = "Core/Sources/Pages/"
    private static let parts = ["Parts/", "Forms/", "Charts/", "Public/Roundabout"].map {
        pages + $0
    }

    // In a literal of one line a quote stands behind a backslash.
    private static let marks =
        ["<table", "<dl", "<button"]
        + ["btn", "note"].flatMap { ["class=\"\($0)", "class=\\\"\($0)"] }
}
