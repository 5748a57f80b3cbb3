import Kernel

extension SteeringPage {
    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let filter = FilterForm(filters, to: "/sturing")
        let head = PageHead(
            say(.resultsOnPlan), lead: "\(period), \(say(.asKnownOn)) \(say.date(asOf))",
            end: filter.html(say))
        return """
            \(head.html)\(filter.chips(say))\(Remark(say(.twoBases)).html)\
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
        let table = Table(
            .labelled(by: "indicatoren"), .scrolling, indicators,
            columns: [
                Column(say(.code)) { HTML(text: $0.code) },
                Column(say(.indicator), isHead: true) { indicator in
                    indicator.behind.map { Link(indicator.name, $0).html }
                        ?? HTML(text: indicator.name)
                },
                .number(say(.result)) { $0.result.words(say) },
                Column(say(.norm)) { HTML(text: $0.norm.words(say)) },
                Column(say(.standing)) { indicator in
                    let (verdict, tone) = indicator.norm.verdict(on: indicator.result)
                    return Tag(say(verdict), tone).html
                },
            ])
        return Card("indicatoren", say(.thirteenIndicators), table.html(say)).html
    }
}
