import Kernel

extension Frame {
    /// The whole document.
    func document(_ page: some Page) -> HTML {
        let say = language
        let inner = page.isWorded(in: say) ? self : speaking(.nl)
        let content = page.content(in: inner)
        let prefix = page.isWrong ? inner.language(.errorPrefix) : ""
        return """
            <!doctype html>
            <html lang="\(say.rawValue)" dir="\(say.direction.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>\(prefix)\(page.title(inner.language)) – \(brand)</title>
            \(assets.faces(for: say).map(Self.ahead))\
            <link rel="stylesheet" href="\(assets.stylesheet)">\(refresh(page.refresh))
            \(script(for: content))</head>
            <body\(bodyMarks)>
            <a class="skip" href="#inhoud">\(say(.skipLink))</a>
            \(header)
            \(banner)
            \(translation(isDutch: inner.language != say))\
            <main id="inhoud" class="wrap" tabindex="-1"\(inner.language == say ? nil : Self.dutch)>
            \(printed)\(inner.trail(page.crumbs(inner.language)))\(inner.tabs(page.workList))\
            \(notice?.html(inner.language))\
            \(content)
            </main>
            \(foot)\(help)
            </body>
            </html>

            """
    }

    private func tabs(_ list: WorkList?) -> HTML? {
        guard case .staff(let menu) = face else { return nil }
        return list?.tabs(among: menu.workLists, language)
    }

    var brand: String { language(isDemonstration ? .brandDemonstration : .brand) }

    private var bodyMarks: HTML {
        switch face {
        case .staff: " data-shortcuts=\"on\""
        case .publicFace: " class=\"public\""
        }
    }

    private static func ahead(_ face: Href) -> HTML {
        """
        <link rel="preload" href="\(face)" as="font" type="font/woff2" crossorigin>

        """
    }

    // The script asks for the state itself; without it the page comes again.
    private func refresh(_ seconds: Int?) -> HTML? {
        seconds.map {
            """

            <noscript><meta http-equiv="refresh" content="\($0)"></noscript>
            """
        }
    }

    /// On paper only: who took it out of the system, and when.
    private var printed: HTML? {
        guard case .staff(let menu) = face else { return nil }
        let when = now.map(language.moment) ?? language.date(today)
        return """
            <p class="printed">\(brand). \(language(.printedBy)) \(menu.account), \(when)</p>

            """
    }

    private var banner: HTML? {
        guard isDemonstration else { return nil }
        let words: HTML = language(.demonstration(today: language.date(today)))
        return "<aside class=\"demo\"><p class=\"wrap\">\(words)</p></aside>"
    }

    private static let dutch: HTML = " lang=\"nl\" dir=\"ltr\""

    /// That nobody has checked this translation, or that the page is there in Dutch only.
    private func translation(isDutch: Bool) -> HTML? {
        guard language.isMachineMade else { return nil }
        let words = language(isDutch ? .pageInDutch : .machineMade)
        return """
            <aside class="demo" aria-label="\(language(.language))"><p class="wrap">\(words)</p>\
            </aside>

            """
    }

    private func trail(_ crumbs: [Crumb]) -> HTML? {
        guard !crumbs.isEmpty else { return nil }
        return """
            <nav class="crumb" aria-label="\(language(.breadcrumb))">\(crumbs.map(\.html))</nav>

            """
    }

    private var foot: HTML {
        let say = language
        let note: HTML? = isDemonstration ? "<p>\(say(.footerDemonstration))</p>" : nil
        let own = [
            Link(say(.roundabout), "/"), Link(say(.publishedFigures), "/cijfers"),
            Link(say(.theLaw), "/wet"), Link(say(.calculator), "/termijn-berekenen"),
            Link(say(.safeguards), "/waarborgen"),
        ]
        return """
            <footer class="site"><div class="wrap">\(note)\((own + footer).map(Self.paragraph))\
            \(helpOpener)</div></footer>
            """
    }

    private static func paragraph(_ link: Link) -> HTML { "<p>\(link.html)</p>" }
}
