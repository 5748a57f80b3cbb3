import Kernel

/// Colours, letters, icons, numbers.
struct GuideFoundations {
    let say: Language

    var all: [Specimen] {
        [
            Specimen("kleuren", .guideColours, .guideColoursNote, type: "Token", colours),
            Specimen("letters", .guideLetters, .guideLettersNote, type: "Stylesheet", letters),
            Specimen("iconen", .guideIcons, .guideIconsNote, type: "Icon", icons),
            Specimen(
                "getallen", .guideNumbers, .guideNumbersNote, type: "Language", numbers ?? HTML()),
        ]
    }

    private var colours: HTML {
        Table(
            .labelled(by: "kleuren"), .scrolling, Token.allCases,
            columns: [
                Column(say(.guideSample)) { Self.swatch($0) },
                Column(say(.guideColour), isHead: true) { Self.code($0.rawValue) },
                Column(say(.guideLight)) { Self.code($0.light) },
                Column(say(.guideDark)) { Self.code($0.dark) },
            ]
        ).html(say)
    }

    private static func code(_ text: String) -> HTML { "<code dir=\"ltr\">\(text)</code>" }

    private static func swatch(_ token: Token) -> HTML {
        """
        <svg class="swatch" width="48" height="24" aria-hidden="true">\
        <rect fill="var(\(token.property))" width="48" height="24"/></svg>
        """
    }

    // Every script that our readers write, each in its own language.
    private var letters: HTML {
        .states(
            Language.allCases.map { language in
                """
                <p lang="\(language.rawValue)" dir="\(language.direction.rawValue)">\
                \(language(.guideLettersSample))</p>
                """
            })
    }

    private var icons: HTML {
        "<ul class=\"icons\">\(Icon.allCases.map(Self.item))</ul>"
    }

    private static func item(_ icon: Icon) -> HTML {
        "<li>\(icon.html) <code dir=\"ltr\">\(icon.rawValue)</code></li>"
    }

    private var numbers: HTML? {
        let moment = Instant(GuideData.today, hour: 15, minute: 12)
        return SummaryList([
            Fact(say(.guideNumber), say.number(109_728)),
            Fact(say(.guideShare), Share(526, of: 1_000).map(say.percent) ?? ""),
            Fact(say(.guideDay), say.date(GuideData.today)),
            Fact(say(.guideMoment), say.moment(moment)),
        ]).html(say)
    }
}
