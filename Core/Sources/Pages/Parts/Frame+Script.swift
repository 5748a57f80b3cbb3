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

    /// The windows of the workbench: its keys, and the end of a session.
    var help: HTML? {
        guard case .staff(let menu) = face else { return nil }
        let warning = menu.secondsLeft.map {
            SessionWarning(secondsLeft: $0, key: menu.signOut).html(language)
        }
        return "\n\(ShortcutHelp(menu: menu).html(language))\(warning)"
    }

    /// What opens that window without a key.
    var helpOpener: HTML? {
        guard case .staff(let menu) = face else { return nil }
        return ShortcutHelp(menu: menu).opener(language)
    }
}
