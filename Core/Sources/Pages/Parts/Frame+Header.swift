extension Frame {
    var header: HTML {
        switch face {
        case .staff(let menu): staffHeader(menu)
        case .publicFace(let current): publicHeader(current)
        }
    }

    private func staffHeader(_ menu: Menu) -> HTML {
        let say = language
        let items = menu.items.map { item($0, in: menu) }
        let search = menu.search.map { find($0, menu.signOut) }
        return """
            <header class="top"><div class="wrap">
            <a class="logo" href="/werk">\(Self.logo)\(say(.brand))</a>
            <nav class="main" aria-label="\(say(.mainMenu))"><ul>\(items)</ul></nav>
            \(search)<div class="me">\(languageSwitch)<bdi>\(menu.account)</bdi>\
            <form method="post" action="/uit">\(menu.signOut.fields)<button>\
            \(say(.signOut))</button></form></div>
            </div></header>
            """
    }

    private func item(_ section: Section, in menu: Menu) -> HTML {
        let current: HTML? = section == menu.current ? " aria-current=\"true\"" : nil
        let urgent = section == .work ? menu.urgentTasks : 0
        let count = CountBadge(count: urgent, words: language(.openTasks)).html
        let name = language(section.name)
        let marks: HTML = "\(current)\(section.keyMark)"
        return "<li><a href=\"\(section.address)\"\(marks)>\(name)\(count)</a></li>"
    }

    private func publicHeader(_ current: Section?) -> HTML {
        let say = language
        let items = [Section.roundabout, .figures].map { publicItem($0, current: current) }
        return """
            <header class="pub"><div class="wrap">
            <a class="logo" href="/">\(Self.logo)\(brand)</a>
            <nav aria-label="\(say(.mainMenu))"><ul>\(items)<li><a href="/inloggen">\
            \(say(.staffEntrance))</a></li></ul></nav>
            \(languageSwitch)
            </div></header>
            """
    }

    private func publicItem(_ section: Section, current: Section?) -> HTML {
        let mark: HTML? = section == current ? " aria-current=\"page\"" : nil
        return "<li><a href=\"\(section.address)\"\(mark)>\(language(section.name))</a></li>"
    }

    private func find(_ search: Menu.Search, _ key: FormKey) -> HTML {
        """
        <form class="find" role="search" method="post" action="\(search.address)">\(key.fields)\
        <label class="vh" for="q">\(language(.searchCases))</label><input id="q" \
        name="\(SearchPage.field)" type="search" placeholder="\(language(.searchHint))" \
        autocomplete="off" data-key="/"><button>\(language(.search))</button></form>

        """
    }

    // One other language is a link; more of them fold out, each in its own name and script.
    private var languageSwitch: HTML? {
        guard let first = alternates.first else { return nil }
        guard alternates.count > 1 else { return first.html(classed: "lang") }
        return """
            <details class="langs"><summary>\(language(.language))</summary>\
            <ul>\(alternates.map { "<li>\($0.html(classed: nil))</li>" as HTML })</ul></details>
            """
    }

    private static let logo: HTML = """
        <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">\
        <circle class="ring" cx="14" cy="14" r="8.5" fill="none" stroke-width="4"/>\
        <path class="arms" d="M22 8l5-4M6 20l-5 4M8 5.5L4 1" fill="none" stroke-width="3" \
        stroke-linecap="round"/></svg>
        """
}

extension Frame.Alternate {
    fileprivate func html(classed name: String?) -> HTML {
        let mark: HTML? = name.map { " class=\"\($0)\"" }
        let way: HTML? = isRightToLeft ? " dir=\"rtl\"" : nil
        return """
            <a\(mark) href="\(address)" lang="\(code)" hreflang="\(code)"\(way)>\(self.name)</a>
            """
    }
}
