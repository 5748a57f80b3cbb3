import Law

extension RulePage {
    /// The row of a blocker or a gate in the matrix of what bars what; nil for other rules.
    func bars(_ say: Language) -> HTML? {
        guard entry.current != nil, !entry.cells.isEmpty else { return nil }
        let table = Table<BarredAct>(
            .labelled(by: "verbod"), .stacked, BarredAct.allCases,
            columns: [
                Column(say(.ruleBarredAct), isHead: true) { HTML(text: say($0.text)) },
                Column(say(.ruleCell), speaksForItself: true) { act in
                    HTML(entry.cells[act].map { $0.tags(say) } ?? [])
                },
                Column(say(.ruleCellWhy)) { entry.cells[$0]?.reason ?? "–" },
            ])
        return Card("verbod", say(.ruleBars), table.html(say)).html
    }
}

extension Cell {
    fileprivate func tags(_ say: Language) -> [Tag] {
        let verdict = bars ? Tag(say(.ruleCellBars), .bad) : Tag(say(.ruleCellAllows), .ok)
        return isVerified ? [verdict] : [verdict, Tag(say(.unverified), .warn)]
    }

    /// Sources are kept as jurists write them, notes in English.
    fileprivate var reason: HTML {
        let words = [source, note].compactMap { $0 }
        return words.isEmpty ? "–" : .english(words.joined(separator: ". "))
    }
}
