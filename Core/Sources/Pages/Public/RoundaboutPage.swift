import Kernel

/// The public roundabout: `/`.
public struct RoundaboutPage: Page {
    /// The last frozen publication; nil while there is none.
    public let figures: PublishedRoundabout?

    public init(_ figures: PublishedRoundabout?) { self.figures = figures }

    public func title(_ say: Language) -> String { say(.howReturnWorks) }

    public func isWorded(in language: Language) -> Bool { true }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            <div class="intro"><h1>\(say(.howReturnWorks))</h1><p>\(say(.howReturnWorksLead))</p>\
            </div>
            \(figures.map { drawing($0, say) } ?? nothingYet(say))
            <div class="cols"><section aria-labelledby="stappen"><h2 id="stappen">\
            \(say(.fiveSteps))</h2>\
            <ol class="steps gap">\(RoundaboutStep.allCases.map { Self.step($0, say) })</ol>\
            </section>
            \(figures.map { inflowTable($0, say) })</div>
            """
    }

    private func nothingYet(_ say: Language) -> HTML {
        "<p class=\"note\">\(say(.nothingPublished))</p>"
    }

    private func drawing(_ figures: PublishedRoundabout, _ say: Language) -> HTML {
        """
        \(figure(figures, say).html(say))
        <p class="caption">\(say(.drawingNote)) \(say(.publishedOn)) \
        \(say.date(figures.publishedOn)), \(say(.period)): \(figures.period).</p>
        <h2>\(say(.fiveExits))</h2>
        <ul class="outs">\(figures.exits.map { exit($0, of: figures, say) })</ul>
        """
    }

    private func figure(_ figures: PublishedRoundabout, _ say: Language) -> ChartFigure {
        ChartFigure(
            id: "tekening", level: .h2, finding: say(.drawingName), measure: figures.period,
            figures, source: say(.publishedFigures), asOf: figures.publishedOn,
            definition: "/cijfers", csv: nil, in: .page)
    }

    private func exit(
        _ exit: PublishedRoundabout.Exit, of figures: PublishedRoundabout, _ say: Language
    ) -> HTML {
        let way = exit.way
        let percent = figures.share(exit).map(say.percent) ?? say(.notShown)
        let count: HTML? = exit.count.map { "<p>\(say.number($0)) \(say(.casesInWords))</p>" }
        return """
            <li id="uit-\(way.rawValue)" class="\(way.tone)"><h3><span class="key \(way.tone)">\
            \(way.letter)</span>\(say(way.name))</h3><p class="big">\(percent)</p>\(count)\
            <p>\(say(way.explanation))</p></li>

            """
    }

    private static func step(_ step: RoundaboutStep, _ say: Language) -> HTML {
        """
        <li id="stap-\(step.rawValue)"><h3>\(say(step.name))</h3><p>\(say(step.explanation))</p>\
        </li>
        """
    }

    private func inflowTable(_ figures: PublishedRoundabout, _ say: Language) -> HTML {
        """
        <section aria-labelledby="instroom"><h2 id="instroom">\(say(.whoComesIn))</h2><table>\
        <thead>\
        <tr><th scope="col">\(say(.via))</th><th scope="col" class="num">\(figures.period)</th>\
        </tr>\
        </thead><tbody>\(figures.inflows.map { Self.row($0, say) })</tbody><tfoot><tr>\
        <th scope="row"><b>\(say(.total))</b></th><td class="num">\
        \(say.number(figures.totalInflow))</td></tr></tfoot></table>\
        <p class="gap"><a href="/cijfers">\(say(.allFigures))</a></p></section>
        """
    }

    private static func row(_ inflow: PublishedRoundabout.Inflow, _ say: Language) -> HTML {
        let count = inflow.count.map(say.number) ?? say(.notShown)
        return """
            <tr><th scope="row">\(say(inflow.source.name)), \(say(inflow.source.remark))</th>\
            <td class="num">\(count)</td></tr>
            """
    }
}
