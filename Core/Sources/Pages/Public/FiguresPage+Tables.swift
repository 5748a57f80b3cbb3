import Kernel
import Law

extension FiguresPage {
    func table(_ say: Language) -> HTML {
        let heads: [Text] = [
            .independentShort, .forcedShort, .outOfViewShort, .total, .demonstrable,
            .outOfViewShare,
        ]
        return """
            <section><h2 id="vertrek">\(say(.ofDeparturesTitle))</h2>\
            <div class="scroll" tabindex="0" role="region" aria-labelledby="vertrek"><table><thead>\
            <tr><th scope="col">\(say(.year))</th>\(heads.map { Self.head(say($0)) })</tr></thead>\
            <tbody>\(years.map { row($0, say) })</tbody>\(normRow(say))</table></div></section>

            """
    }

    private func row(_ year: Year, _ say: Language) -> HTML {
        let counts = [year.independent, year.forced, year.outOfView, year.departures]
        let shares = [
            year.demonstrableShare(of: year.departures), year.outOfViewShare(of: year.departures),
        ]
        let cells = counts.map { $0.map(say.number) } + shares.map { $0.map(say.percent) }
        return """
            <tr><th scope="row">\(year.name)</th>\
            \(cells.map { Self.cell($0 ?? say(.notShown)) })</tr>

            """
    }

    private func normRow(_ say: Language) -> HTML {
        """
        <tfoot><tr><th scope="row" colspan="5">\(say(.normOfPlan)) \(planYear)</th>\
        \(Self.cell(demonstrableNorm.words(say)))\(Self.cell(outOfViewNorm.words(say)))</tr></tfoot>
        """
    }

    /// The same two shares of all closed cases, for the years in which their number is known.
    func closuresTable(_ say: Language) -> HTML? {
        let known = years.filter { $0.allClosures != nil }
        guard !known.isEmpty else { return nil }
        let heads: [Text] = [.allClosed, .demonstrable, .outOfViewShare]
        return """
            <section class="gap"><h2 id="gesloten">\
            \(say(.ofClosuresTitle))</h2><p class="caption">\(say(.ofClosuresNote))</p>\
            <div class="scroll" tabindex="0" role="region" aria-labelledby="gesloten"><table>\
            <thead>\
            <tr><th scope="col">\(say(.year))</th>\(heads.map { Self.head(say($0)) })</tr></thead>\
            <tbody>\(known.map { closuresRow($0, say) })</tbody></table></div></section>

            """
    }

    private func closuresRow(_ year: Year, _ say: Language) -> HTML {
        let cells = [
            year.allClosures.map(say.number),
            year.demonstrableShare(of: year.allClosures).map(say.percent),
            year.outOfViewShare(of: year.allClosures).map(say.percent),
        ]
        return """
            <tr><th scope="row">\(year.name)</th>\
            \(cells.map { Self.cell($0 ?? say(.notShown)) })</tr>
            """
    }

    private static func head(_ text: String) -> HTML {
        "<th scope=\"col\" class=\"num\">\(text)</th>"
    }

    private static func cell(_ text: String) -> HTML { "<td class=\"num\">\(text)</td>" }
}
