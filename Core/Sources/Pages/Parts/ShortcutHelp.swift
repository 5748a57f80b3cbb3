/// The keys of the workbench, in a window that the script opens and that can turn them off.
/// Without script nobody sees it.
struct ShortcutHelp {
    let menu: Menu

    func html(_ say: Language) -> HTML {
        let rows = menu.items.compactMap { section in
            section.keys.map { row($0, say(section.name)) }
        }
        let search = menu.search.map { _ in row("/", say(.searchCases)) }
        return """
            <dialog id="sneltoetsen" class="card" data-key="?" aria-labelledby="sneltoetsen-naam">
            <h2 id="sneltoetsen-naam">\(say(.shortcuts))</h2>
            <p class="soft">\(say(.shortcutsWhere))</p>
            <dl class="keys">\(search)\(rows)\(row("j", say(.nextRow)))\
            \(row("k", say(.previousRow)))\(row("Enter", say(.openRow)))\
            \(row("n", say(.newNote)))\(row("t", say(.newPhoneNote)))\
            \(row("?", say(.thisHelp)))</dl>
            <p class="pick"><input type="checkbox" id="sneltoetsen-aan" data-shortcuts-switch \
            checked><label for="sneltoetsen-aan">\(say(.shortcutsUse))</label></p>
            <form method="dialog"><button class="btn sec">\
            \(say(.closeWindow))</button></form>
            </dialog>
            """
    }

    /// Shown by the script only, since it does nothing alone.
    func opener(_ say: Language) -> HTML {
        """
        <p><button type="button" class="plain" data-opens="sneltoetsen" hidden>\
        \(say(.shortcuts))</button></p>
        """
    }

    private func row(_ keys: String, _ meaning: String) -> HTML {
        let caps = keys.split(separator: " ").map { " <kbd>\(String($0))</kbd>" as HTML }
        return "<div><dt>\(caps)</dt><dd>\(meaning)</dd></div>"
    }
}

extension Section {
    /// What one types to go there: "g w".
    var keys: String? {
        switch self {
        case .work: "g w"
        case .cases: "g z"
        case .steering, .plan, .roundabout, .figures: nil
        }
    }

    /// What the script finds the link by.
    var keyMark: HTML? { keys.map { " data-key=\"\($0)\"" } }
}
