extension PublishedRoundabout: Chart {
    public var isEmpty: Bool { inflows.isEmpty && exits.isEmpty }

    /// What is hidden here was hidden when it was published, and is called so.
    public var hidesCounts: Bool { false }

    public func description(_ say: Language) -> String {
        let ways = exits.map { exit in
            "\(say(exit.way.name)) \(share(exit).map(say.percent) ?? say(.notShown))"
        }
        return say(.drawingDescription) + " " + ways.joined(separator: ", ") + "."
    }

    public func table(_ say: Language) -> ChartTable {
        let ins = inflows.map { ("\(say(.wayIn)): \(say($0.source.name))", $0.count) }
        let outs = exits.map { ("\(say(.wayOut)): \(say($0.way.name))", $0.count) }
        return ChartTable(
            heads: [say(.via), say(.casesInWords)],
            rows: (ins + outs).map { name, count in
                .init(label: name, cells: [count.map { .number($0) } ?? .notShown])
            })
    }

    /// Without the role of a picture, for that would hide its links.
    public func drawing(id: String, title: String, _ say: Language) -> HTML {
        """
        <p class="vh">\(description(say))</p>
        \(RoundaboutDrawing(figures: self, say: say).html)
        """
    }
}
