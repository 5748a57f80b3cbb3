import Kernel
import Law

extension SteeringPage {
    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        return """
            <div class="top-row"><div><h1>\(say(.resultsOnPlan))</h1>\
            <p class="soft">\(period), \(say(.asKnownOn)) \(say.date(asOf))</p></div>\
            \(filterForm(filters, to: "/sturing", say))</div>
            <p class="note">\(say(.twoBases))</p>
            <h2 class="vh">\(say(.departureInFigures))</h2>
            <ul class="tiles">\(tiles.map { tile($0, say) })\(outOfViewTile(say))</ul>
            \(indicatorCard(say))<p class="soft measure">\(say(.noFigureOfPersons))</p>
            """
    }

    private func tile(_ tile: Tile, _ say: Language) -> HTML {
        let (verdict, tone) = tile.norm.verdict(on: tile.result.map(Figure.share) ?? .none)
        let value = tile.result.map(say.percent) ?? say(.noFigureYet)
        return """
            <li class="card tile"><p class="kind">\(tile.code), \(say(tile.base.text))</p>\
            <h3>\(Link(tile.name, tile.behind).html)</h3><p class="value">\(value)</p>\
            \(tile.result.map { BulletBar($0, norm: tile.norm).html })<p class="norm-row">\
            <span>\(tile.norm.words(say))</span>\(Tag(say(verdict), tone).html)</p></li>

            """
    }

    private func outOfViewTile(_ say: Language) -> HTML {
        """
        <li class="card tile"><p class="kind">\(say(.peopleWeLost))</p>\
        <h3>\(Link(say(.outOfOurView), outOfViewBehind).html)</h3>\
        <p class="value">\(outOfView.words(say))</p>\
        <p class="why">\(say(.outOfViewMeans))</p></li>
        """
    }

    private func indicatorCard(_ say: Language) -> HTML {
        let rows = indicators.map { row($0, say) }
        let table: HTML = """
            <div class="scroll" tabindex="0" role="region" aria-label="\(say(.table))"><table>\
            <thead><tr><th scope="col">\(say(.code))</th><th scope="col">\(say(.indicator))</th>\
            <th scope="col" class="num">\(say(.result))</th><th scope="col">\(say(.norm))</th>\
            <th scope="col">\(say(.standing))</th></tr></thead><tbody>\(rows)</tbody></table></div>
            """
        return card("indicatoren", say(.thirteenIndicators), table)
    }

    private func row(_ indicator: Indicator, _ say: Language) -> HTML {
        let (verdict, tone) = indicator.norm.verdict(on: indicator.result)
        let name = indicator.behind.map { Link(indicator.name, $0).html }
        return """
            <tr><td>\(indicator.code)</td><th scope="row">\
            \(name ?? HTML(text: indicator.name))</th>\
            <td class="num">\(indicator.result.words(say))</td><td>\
            \(indicator.norm.words(say))</td>\
            <td>\(Tag(say(verdict), tone).html)</td></tr>

            """
    }
}
