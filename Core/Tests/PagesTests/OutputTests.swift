import Law
import Pages
import Testing

/// What no page may hold, whatever is put into it.
@Suite struct OutputTests {
    static let pages = Values.plain.samples

    static let attacks: [String] = [
        "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='x",
        "</title><script>x</script>", "</textarea><script>x</script>", "javascript:alert(1)",
        "\u{202E}gnp.exe\u{2066}", "a\u{0}b", "-->", "]]>", "&lt;script&gt;", "\\(1)",
        String(repeating: "Ä", count: 10_000), "",
    ]

    @Test(arguments: attacks) func `survives hostile input in every field`(attack: String) {
        let plain = Values.plain.samples
        for (sample, calm) in zip(Values { _ in attack }.samples, plain) {
            let html = sample.html(.nl).description
            let tags = Tags(html)
            #expect(tags.isWellFormed, "\(sample.name): \(tags.fault)")
            let isTame = !html.unicodeScalars.contains { $0 == "\0" || $0 == "\u{202E}" }
            #expect(isTame, "\(sample.name)")
            let names = tags.all.map { $0.prefix { $0 != " " } }
            #expect(names == Tags(calm.html(.nl).description).all.map { $0.prefix { $0 != " " } })
            for tag in tags.all {
                let place = attribute("href", of: tag) ?? attribute("action", of: tag) ?? "#"
                #expect(["/", "#", "?", "h"].contains(place.prefix(1)), "\(tag)")
            }
        }
    }

    @Test(arguments: pages, Language.whole)
    func `holds no style, script or side`(sample: Sample, language: Language) {
        let tags = Tags(sample.html(language).description)
        #expect(tags.isWellFormed, "\(tags.fault)")
        for tag in tags.all {
            #expect(!tag.contains("style="), "\(tag)")
            #expect(!tag.hasPrefix("<script") || Self.isOurs(tag), "\(tag)")
            #expect(!tag.contains(" on"), "\(tag)")
            #expect(!tag.contains("left") && !tag.contains("right"), "\(tag)")
        }
    }

    /// The only script that a page may name: a module of ours, from its address.
    static func isOurs(_ tag: String) -> Bool {
        tag.wholeMatch(of: #/<script type="module" src="/assets/rotonde[a-z-]*\.js">/#) != nil
    }

    @Test(arguments: pages) func `uses every id once and labels every control`(sample: Sample) {
        let tags = Tags(sample.html(.nl).description).all
        let ids = tags.compactMap { attribute("id", of: $0) }
        #expect(Set(ids).count == ids.count, "\(sample.name): an id stands twice")
        for name in ["for", "aria-labelledby", "aria-describedby"] {
            for target in tags.compactMap({ attribute(name, of: $0) }) {
                for id in target.split(separator: " ") {
                    #expect(ids.contains(String(id)), "\(sample.name): nothing has the id \(id)")
                }
            }
        }
        for link in tags.compactMap({ attribute("href", of: $0) }) where link.hasPrefix("#") {
            #expect(ids.contains(String(link.dropFirst())), "\(sample.name): \(link) leads nowhere")
        }
    }

    @Test(arguments: pages.filter(\.isPage)) func `has one heading of the first level`(
        sample: Sample
    ) {
        let tags = Tags(sample.html(.nl).description).all
        #expect(tags.count { $0.hasPrefix("<h1") } == 1)
    }

    @Test(arguments: pages) func `carries its key in every form that changes something`(
        sample: Sample
    ) {
        let forms = sample.html(.nl).description.split(separator: "<form").dropFirst()
        for form in forms
        where form.hasPrefix(" method=\"post\"") || form.contains("method=\"post\"") {
            #expect(form.contains("name=\"_command\" value=\"0f8c1d2e\""))
            #expect(form.contains("name=\"_seen\" value=\"7\""))
            #expect(form.contains("name=\"_token\" value=\"token-1\""))
        }
    }

    @Test func `says out of view and never that somebody left the country`() {
        for language in Language.whole {
            let html = Values.plain.leftView.html(in: Self.pages[0].frame(language)).description
            #expect(!html.contains("heeft Nederland verlaten"))
            #expect(!html.contains("left the Netherlands"))
            #expect(html.contains(language == .nl ? "Uit beeld" : "out of our view"))
        }
    }

    @Test func `keeps what was entered and says what is wrong`() {
        let html = Values.plain.wrongPlan.html(in: Self.pages[0].frame(.nl)).description
        #expect(html.contains("<title>Fout: Gedwongen vertrek plannen"))
        #expect(html.contains("value=\"4 juli\""))
        #expect(html.contains("value=\"laat\""))
        #expect(html.contains("<a href=\"#dag\">"))
        #expect(html.contains("aria-describedby=\"dag-hint dag-wrong\" aria-invalid=\"true\""))
        #expect(html.contains("role=\"alert\""))
    }
}

private func attribute(_ name: String, of tag: String) -> String? {
    tag.split(separator: " \(name)=\"", maxSplits: 1).dropFirst().first
        .flatMap { $0.split(separator: "\"", omittingEmptySubsequences: false).first }
        .map(String.init)
}
