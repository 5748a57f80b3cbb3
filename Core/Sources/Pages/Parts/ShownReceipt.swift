public import Kernel

/// The proof of a computed day, in words that the corpus and the Web room supply.
public struct ShownReceipt: Sendable {
    /// What was asked, for example the name of the rule.
    public let rule: String
    public let article: Article
    /// One sentence a step, in the order of the computation.
    public let steps: [String]
    /// Content hash of the corpus; its first twelve characters are shown.
    public let corpus: String
    public let judgedOn: LocalDate

    public init(
        rule: String, article: Article, steps: [String], corpus: String, judgedOn: LocalDate
    ) {
        (self.rule, self.article, self.steps) = (rule, article, steps)
        (self.corpus, self.judgedOn) = (corpus, judgedOn)
    }

    func html(_ say: Language) -> HTML {
        "<details><summary>\(say(.whyThisDay))</summary>\(open(say))</details>"
    }

    /// The receipt where it is what was asked for.
    func open(_ say: Language) -> HTML {
        """
        <div class="receipt"><p>\(rule)</p>\
        <ol>\(steps.map(Self.step))</ol><p>\(article.html(say))</p>\
        <p class="small soft">\(say(.judgedWith(version: version))), \(say.date(judgedOn))</p>\
        </div>
        """
    }

    private var version: String { String(corpus.prefix(12)) }

    private static func step(_ words: String) -> HTML { "<li>\(words)</li>" }
}

/// A provision as a jurist writes it, with its place on the web.
public struct Article: Hashable, Sendable {
    public let name: String
    public let address: Href?
    public let isVerified: Bool

    public init(_ name: String, _ address: Href?, isVerified: Bool) {
        (self.name, self.address, self.isVerified) = (name, address, isVerified)
    }

    func html(_ say: Language) -> HTML {
        let mark: HTML? = isVerified ? nil : " <span class=\"tag warn\">\(say(.unverified))</span>"
        return "\(linked(say))\(mark)"
    }

    private func linked(_ say: Language) -> HTML {
        guard let address else { return HTML(text: name) }
        return """
            <a href="\(address)" rel="noreferrer">\
            \(name)<span class="vh"> (\(say(.opensLaw)))</span></a>
            """
    }
}
