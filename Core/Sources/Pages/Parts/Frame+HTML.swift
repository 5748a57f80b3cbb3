import Kernel
import Law

extension Frame {
    /// The whole document.
    func document(title: String, isWrong: Bool, crumbs: [Crumb], content: HTML) -> HTML {
        let say = language
        let prefix = isWrong ? say(.errorPrefix) : ""
        return """
            <!doctype html>
            <html lang="\(say.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(prefix)\(title) – \(brand)</title>
            <link rel="stylesheet" href="\(assets.stylesheet)">
            \(script(for: content))</head>
            <body\(bodyMarks)>
            <a class="skip" href="#inhoud">\(say(.skipLink))</a>
            \(header)
            \(banner)
            <main id="inhoud" class="wrap" tabindex="-1">
            \(trail(crumbs))\(notice?.html(say))\(content)
            </main>
            \(footer)\(help)
            </body>
            </html>

            """
    }

    private var brand: String { language(isDemonstration ? .brandDemonstration : .brand) }

    private var bodyMarks: HTML {
        switch face {
        case .staff: " data-shortcuts=\"on\""
        case .publicFace: " class=\"public\""
        }
    }

    private var header: HTML {
        switch face {
        case .staff(let menu): staffHeader(menu)
        case .publicFace(let current): publicHeader(current)
        }
    }

    private func staffHeader(_ menu: Menu) -> HTML {
        let say = language
        let items = menu.items.map { item($0, in: menu) }
        return """
            <header class="top"><div class="wrap">
            <a class="logo" href="/werk">\(Self.logo)\(say(.brand))</a>
            <nav class="main" aria-label="\(say(.mainMenu))"><ul>\(items)</ul></nav>
            <div class="me">\(languageSwitch(classed: nil))<span>\(menu.account)</span>\
            <form method="post" action="/uit">\(menu.signOut.fields)<button>\
            \(say(.signOut))</button></form></div>
            </div></header>
            """
    }

    private func item(_ section: Section, in menu: Menu) -> HTML {
        let current: HTML? = section == menu.current ? " aria-current=\"true\"" : nil
        let count = section == .work && menu.urgentTasks > 0 ? badge(menu.urgentTasks) : nil
        let name = language(section.name)
        let marks: HTML = "\(current)\(section.keyMark)"
        return "<li><a href=\"\(section.address)\"\(marks)>\(name)\(count)</a></li>"
    }

    private func badge(_ count: Int) -> HTML {
        " <span class=\"nb\">\(count)<span class=\"vh\">\(language(.openTasks))</span></span>"
    }

    private func publicHeader(_ current: Section?) -> HTML {
        let say = language
        let items = [Section.roundabout, .figures].map { publicItem($0, current: current) }
        return """
            <header class="pub"><div class="wrap">
            <a class="logo" href="/">\(Self.logo)\(brand)</a>
            <nav aria-label="\(say(.mainMenu))"><ul>\(items)<li><a href="/inloggen">\
            \(say(.staffEntrance))</a></li></ul></nav>
            \(languageSwitch(classed: "lang"))
            </div></header>
            """
    }

    private func publicItem(_ section: Section, current: Section?) -> HTML {
        let mark: HTML? = section == current ? " aria-current=\"page\"" : nil
        return "<li><a href=\"\(section.address)\"\(mark)>\(language(section.name))</a></li>"
    }

    private func languageSwitch(classed name: String?) -> HTML {
        let other = language.other
        let mark: HTML? = name.map(classAttribute)
        return """
            <a\(mark) href="\(alternate)" lang="\(other.rawValue)" hreflang="\(other.rawValue)">\
            \(other.ownName)</a>
            """
    }

    private func classAttribute(_ name: String) -> HTML { " class=\"\(name)\"" }

    private var banner: HTML? {
        guard isDemonstration else { return nil }
        let days = (nl: Language.nl.date(today), en: Language.en.date(today))
        return """
            <aside class="demo"><p class="wrap">\(language(.demonstration(days)))</p></aside>
            """
    }

    private func trail(_ crumbs: [Crumb]) -> HTML? {
        guard !crumbs.isEmpty else { return nil }
        return """
            <nav class="crumb" aria-label="\(language(.breadcrumb))">\(crumbs.map(\.html))</nav>

            """
    }

    private var footer: HTML {
        let say = language
        let note: HTML? = isDemonstration ? "<p>\(say(.footerDemonstration))</p>" : nil
        return """
            <footer class="site"><div class="wrap">\(note)<p><a href="/">\(say(.roundabout))</a>\
            </p>\
            <p><a href="/cijfers">\(say(.publishedFigures))</a></p>\(helpOpener)</div></footer>
            """
    }

    private static let logo: HTML = """
        <svg width="28" height="28" viewBox="0 0 28 28" aria-hidden="true">\
        <circle class="ring" cx="14" cy="14" r="8.5" fill="none" stroke-width="4"/>\
        <path class="arms" d="M22 8l5-4M6 20l-5 4M8 5.5L4 1" fill="none" stroke-width="3" \
        stroke-linecap="round"/></svg>
        """
}
