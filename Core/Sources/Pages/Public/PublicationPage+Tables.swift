import Kernel

extension PublicationPage {
    /// Every line, in this month and in the year so far.
    func lines(_ say: Language) -> HTML {
        let year = say.plain(
            .fromJanuaryUntil(month: say.month(month.month), year: "\(month.year)"))
        let table = Table(
            .labelled(by: "regels"), .scrolling, rows,
            columns: [
                Column(say(.whatIsCounted), isHead: true) { HTML(text: say($0.line.name)) },
                .number(name(of: month, say)) { number($0.inMonth, say) },
                .number(year) { number($0.inYear, say) },
            ])
        return """
            <section>\(Heading(say(.linesTitle), id: "regels").html(say))\(table.html(say))\
            </section>

            """
    }

    /// What is said otherwise than before, and why.
    func again(_ say: Language) -> HTML? {
        guard !months.isEmpty else { return nil }
        let heading = Heading(say(.restatedTitle), id: "anders").html(say)
        guard let why, !restated.isEmpty else {
            return """
                <section class="gap">\(heading)<p>\(say(.nothingRestated))</p></section>

                """
        }
        let table = Table(
            .labelled(by: "anders"), .scrolling, restated,
            columns: [
                Column(say(.whatIsCounted), isHead: true) { HTML(text: say($0.line.name)) },
                .text(say(.period)) { row in
                    row.month.map { name(of: $0, say) } ?? "\(month.year)"
                },
                .number(say(.restatedThen)) { number($0.then, say) },
                .number(say(.restatedNow)) { number($0.now, say) },
                Column(say(.restatedSaidOn)) { Link(say.date($0.saidOn), $0.saidIn).html },
            ])
        return """
            <section class="gap">\(heading)<p>\(say(why.text))</p>\(table.html(say))</section>

            """
    }

    /// The months below each other, for the lines that most readers ask for.
    func byMonth(_ say: Language) -> HTML? {
        guard !months.isEmpty else { return nil }
        let lines: [PublicationLine] = [
            .inflow, .independent, .forced, .withoutSupervision, .departures,
        ]
        let table = Table(
            .labelled(by: "maanden"), .scrolling, months,
            columns: [
                Column(say(.period), isHead: true) { HTML(text: name(of: $0.month, say)) }
            ]
                + lines.map { line in
                    .number(say(line.name)) { number($0.values[line], say) }
                })
        return """
            <section class="gap">\(Heading(say(.monthsTitle), id: "maanden").html(say))\
            \(table.html(say))</section>

            """
    }

    func earlier(_ say: Language) -> HTML? {
        guard versions.count > 1 else { return nil }
        let links = versions.map { version in
            Link(
                say.plain(
                    .versionOn(
                        version: "\(version.number)", day: say.date(version.publishedOn))),
                version.address)
        }
        return Card("versies", say(.versionsTitle), links: links, "").html
    }

    /// The files, and what it takes to check the signature.
    func check(_ say: Language) -> HTML {
        let links = [
            Link(say(.fileCSV), files.csv), Link(say(.fileJSON), files.json),
            Link(say(.fileSigned), files.signed),
        ]
        let key = CopyText(files.publicKey, label: say(.publicKey), id: "sleutel")
        let note: HTML =
            "<p>\(say(.signedNote))</p><p>\(say(.publicKey)): \(key.html(say))</p>"
        return Card("bestanden", say(.filesTitle), links: links, note).html
    }

    private func number(_ value: Int?, _ say: Language) -> String {
        value.map(say.number) ?? say(.notShown)
    }

    private func name(of month: LocalDate, _ say: Language) -> String {
        "\(say.month(month.month)) \(month.year)"
    }
}
