import Kernel

/// The roundabout as a drawing: traffic turns anticlockwise, entries on one side, exits on the
/// other. The width of an arrow is data; the circle itself is not to scale.
struct RoundaboutDrawing {
    let figures: PublishedRoundabout
    let say: Language

    var html: HTML {
        """
        <svg viewBox="0 0 1120 716" class="roundabout"><g class="all">
        \(figures.inflows.map(entry))
        <circle class="ring" cx="540" cy="352" r="158" stroke-width="84"/>
        \(figures.exits.map(exit))
        <circle class="ring" cx="540" cy="352" r="158" stroke-width="62"/>
        <circle class="lane" cx="540" cy="352" r="189" stroke-opacity=".35" stroke-width="2"/>
        \(Self.chevrons)
        <circle class="isle" cx="540" cy="352" r="116" stroke-width="8"/>
        \(centre)\(RoundaboutStep.allCases.map(step))
        <text class="hd wide" x="30" y="112">\(say(.wayIn))</text>
        <text class="hd wide" x="893" y="128">\(say(.wayOut))</text></g></svg>
        """
    }

    private func entry(_ inflow: PublishedRoundabout.Inflow) -> HTML {
        let (road, y) = Self.entryRoad(inflow.source)
        let width = max(4, (figures.share(inflow)?.permille ?? 0) * 55 / 1_000)
        let count = inflow.count.map(say.number) ?? say(.notShown)
        return """
            <path class="edge" d="\(road)" stroke-width="\(width + 4)" stroke-linecap="round"/>\
            <path class="entry" d="\(road)" stroke-width="\(width)" stroke-linecap="round"/>\
            <text class="pi wide" x="30" y="\(y - 4)">\(count)</text>\
            <text class="lb wide" x="30" y="\(y + 17)">\(say(inflow.source.name))</text>\
            <text class="sm wide" x="30" y="\(y + 35)">\(say(inflow.source.remark))</text>\
            <text class="entry-name" x="190" y="\(y + 12)" text-anchor="end">\
            \(say(inflow.source.name))</text>

            """
    }

    private func exit(_ exit: PublishedRoundabout.Exit) -> HTML {
        let share = figures.share(exit)
        let shape = ExitShape(exit.way, permille: share?.permille ?? 0)
        let percent = share.map(say.percent) ?? say(.notShown)
        let name = say(exit.way.name)
        return """
            <a href="\(Href("#uit-" + exit.way.rawValue))" class="arm \(exit.way.tone)" \
            aria-label="\(name): \(percent)">\(shape.html)\(label(exit, at: shape, percent))\
            \(letter(exit.way, at: shape))</a>

            """
    }

    private func label(
        _ exit: PublishedRoundabout.Exit, at shape: ExitShape, _ percent: String
    ) -> HTML {
        let place = shape.label
        let anchor = place.isBefore ? "end" : "start"
        let lines = wrapped(say(exit.way.name), at: 20)
        var text: HTML = """
            <text class="pc" x="\(place.x)" y="\(place.y)" text-anchor="\(anchor)">\(percent)</text>
            """
        for (index, line) in lines.enumerated() {
            let y = place.y + 24 + 19 * index
            text.append(
                """
                <text class="lb" x="\(place.x)" y="\(y)" text-anchor="\(anchor)">\(line)</text>
                """)
        }
        return "<g class=\"wide\">\(text)</g>"
    }

    private func letter(_ way: PublishedRoundabout.Way, at shape: ExitShape) -> HTML {
        let (x, y) = shape.letter
        return """
            <g class="letter"><circle cx="\(x)" cy="\(y)" r="34" stroke-width="8"/>\
            <text x="\(x)" y="\(y + 12)" text-anchor="middle">\(way.letter)</text></g>
            """
    }

    private var centre: HTML {
        let (first, second) = halves(figures.period)
        return """
            <text class="pc total" x="540" y="336" text-anchor="middle">\
            \(say.number(figures.totalInflow))</text>\
            <text class="lb wide" x="540" y="362" text-anchor="middle">\(say(.casesCameIn))</text>\
            <text class="lb wide" x="540" y="381" text-anchor="middle">\(first)</text>\
            <text class="lb wide" x="540" y="400" text-anchor="middle">\(second)</text>
            """
    }

    private func step(_ step: RoundaboutStep) -> HTML {
        let (x, y) = step.place
        let number = step.rawValue
        return """
            <a href="\(Href("#stap-\(number)"))" class="step" aria-label="\(say(.step)) \(number): \
            \(say(step.name))"><circle cx="\(x)" cy="\(y)" r="21"/>\
            <text x="\(x)" y="\(y + 8)" text-anchor="middle">\(number)</text></a>
            """
    }

    private static func entryRoad(_ source: InflowSource) -> (String, y: Int) {
        switch source {
        case .ind: ("M212 178C292 178 450 188 402 259", 178)
        case .police: ("M212 300C292 300 404 224 380 306", 300)
        case .kmar: ("M212 402C292 402 376 263 374 349", 402)
        case .other: ("M212 506C292 506 356 318 381 401", 506)
        }
    }

    private static let chevrons: HTML = """
        <g class="lane" stroke-width="4" stroke-linecap="round" stroke-linejoin="round">\
        <path d="M-7-7L5 0L-7 7" transform="translate(534 194) rotate(178)"/>\
        <path d="M-7-7L5 0L-7 7" transform="translate(419 250) rotate(130)"/>\
        <path d="M-7-7L5 0L-7 7" transform="translate(387 390) rotate(76)"/>\
        <path d="M-7-7L5 0L-7 7" transform="translate(461 489) rotate(30)"/>\
        <path d="M-7-7L5 0L-7 7" transform="translate(584 504) rotate(-16)"/>\
        <path d="M-7-7L5 0L-7 7" transform="translate(680 426) rotate(-62)"/>\
        <path d="M-7-7L5 0L-7 7" transform="translate(690 303) rotate(-108)"/></g>
        """
}

/// Breaks a name into lines of at most so many characters where words allow it.
private func wrapped(_ text: String, at width: Int) -> [String] {
    var lines: [String] = []
    for word in text.split(separator: " ") {
        if let last = lines.last, last.count + word.count < width {
            lines[lines.count - 1] = "\(last) \(word)"
        } else {
            lines.append(String(word))
        }
    }
    return lines
}

/// Breaks a text in two at the space nearest to its middle; the second part may be empty.
private func halves(_ text: String) -> (String, String) {
    let words = text.split(separator: " ")
    var first = ""
    for (index, word) in words.enumerated() {
        if index > 0, first.count + word.count / 2 > text.count / 2 {
            return (first, words[index...].joined(separator: " "))
        }
        first += index > 0 ? " \(word)" : String(word)
    }
    return (first, "")
}
