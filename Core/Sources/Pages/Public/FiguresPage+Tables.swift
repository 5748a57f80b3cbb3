import Kernel

extension FiguresPage {
    func table(_ say: Language) -> HTML {
        let table = Table(
            .labelled(by: "vertrek"), .scrolling, years,
            columns: [
                year(say),
                count(.independentShort, say) { $0.independent },
                count(.forcedShort, say) { $0.forced },
                count(.outOfViewShort, say) { $0.outOfView },
                count(.total, say) { $0.departures },
                share(.demonstrable, say) { $0.demonstrableShare(of: $0.departures) },
                share(.outOfViewShare, say) { $0.outOfViewShare(of: $0.departures) },
            ],
            totals: .init(
                "\(say(.normOfPlan)) \(planYear)", over: 5,
                [demonstrableNorm.words(say), outOfViewNorm.words(say)]))
        return """
            <section>\(Heading(say(.ofDeparturesTitle), id: "vertrek").html(say))\
            \(table.html(say))</section>

            """
    }

    /// The same two shares of all closed cases, for the years in which their number is known.
    func closuresTable(_ say: Language) -> HTML? {
        let known = years.filter { $0.allClosures != nil }
        guard !known.isEmpty else { return nil }
        let table = Table(
            .labelled(by: "gesloten"), .scrolling, known,
            columns: [
                year(say),
                count(.allClosed, say) { $0.allClosures },
                share(.demonstrable, say) { $0.demonstrableShare(of: $0.allClosures) },
                share(.outOfViewShare, say) { $0.outOfViewShare(of: $0.allClosures) },
            ])
        return """
            <section class="gap">\(Heading(say(.ofClosuresTitle), id: "gesloten").html(say))\
            <p class="caption">\(say(.ofClosuresNote))</p>\(table.html(say))</section>

            """
    }

    /// The months that we froze figures of, each with its page.
    func monthsTable(_ say: Language) -> HTML? {
        guard !months.isEmpty else { return nil }
        let table = Table(
            .labelled(by: "maanden"), .plain, months,
            columns: [
                Column(say(.period), isHead: true) { row in
                    Link("\(say.month(row.month.month)) \(row.month.year)", row.address).html
                },
                .text(say(.versionsTitle)) { "\($0.version)" },
                .day(say(.publishedOn), say) { $0.publishedOn },
            ])
        return """
            <section class="gap">\(Heading(say(.monthsTitle), id: "maanden").html(say))\
            \(table.html(say))</section>
            """
    }

    private func year(_ say: Language) -> Column<Year> {
        Column(say(.year), isHead: true) { HTML(text: $0.name) }
    }

    private func count(
        _ name: Text, _ say: Language, _ count: @escaping (Year) -> Int?
    ) -> Column<Year> {
        .number(say(name)) { count($0).map(say.number) ?? say(.notShown) }
    }

    private func share(
        _ name: Text, _ say: Language, _ share: @escaping (Year) -> Share?
    ) -> Column<Year> {
        .number(say(name)) { share($0).map(say.percent) ?? say(.notShown) }
    }
}
