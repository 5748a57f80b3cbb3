extension Frame {
    /// The module that this page uses: all of it on the workbench, where every page has the keys;
    /// a public page loads nothing unless its content asks for it.
    func script(for content: HTML) -> HTML? {
        switch face {
        case .staff: Self.module(assets.staffScript)
        case .publicFace: Script.isNeeded(by: content) ? Self.module(assets.publicScript) : nil
        }
    }

    // A module waits for the document, and a browser too old for modules leaves it alone.
    private static func module(_ address: Href) -> HTML {
        "<script type=\"module\" src=\"\(address)\"></script>\n"
    }

    /// The window with the keys of the workbench.
    var help: HTML? {
        guard case .staff(let menu) = face else { return nil }
        return "\n\(ShortcutHelp(menu: menu).html(language))"
    }

    /// What opens that window without a key.
    var helpOpener: HTML? {
        guard case .staff(let menu) = face else { return nil }
        return ShortcutHelp(menu: menu).opener(language)
    }
}
