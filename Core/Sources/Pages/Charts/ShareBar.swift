/// One bar in parts, as wide as its place, each part with its number in it.
///
/// Its places are percentages of its own width, so that its text never shrinks.
struct ShareBar {
    let kinds: [ShareBars.Kind]
    let counts: Measures

    /// The least that a part takes, in tenths of a percent: room for its number. A count that is
    /// not shown takes just this.
    static let least = 80

    /// - Parameters:
    ///   - id: begins the ids in the drawing.
    ///   - title: whose bar it is.
    func html(id: String, title: String, _ say: Language) -> HTML {
        let told = kinds.indices.map { "\(kinds[$0].name) \(counts.words($0, say))" }
        return """
            <svg class="share" direction="ltr" role="img" aria-labelledby="\(id)-t \(id)-d">\
            <title id="\(id)-t">\(title)</title>\
            <desc id="\(id)-d">\(told.joined(separator: ", ")).</desc>\(parts(say))</svg>
            """
    }

    private func parts(_ say: Language) -> [HTML] {
        var start = 0
        return zip(kinds.indices, Self.widths(counts.values)).compactMap { index, width in
            defer { start += width }
            return width == 0 ? nil : part(index, from: start, width, say)
        }
    }

    private func part(_ index: Int, from start: Int, _ width: Int, _ say: Language) -> HTML {
        let kind = kinds[index].standing
        return """
            <g class="\(kind.rawValue)"><rect x="\(units(start))%" width="\(units(width))%" \
            height="24" rx="2"/><text x="\(units(start + width / 2))%" y="17" \
            text-anchor="middle">\(kind.sign)\(counts.words(index, say))</text></g>
            """
    }

    /// The widths of the parts, in tenths of a percent; nothing takes none, and what is not shown
    /// always takes the same.
    static func widths(_ values: [Int?]) -> [Int] {
        let present = values.count { $0 != 0 }
        let sum = values.reduce(0) { $0 + ($1 ?? 0) }
        let rest = 1_000 - present * least
        guard sum > 0 else { return values.map { $0 == 0 ? 0 : 1_000 / max(1, present) } }
        return values.map { value in
            guard let value else { return least }
            return value == 0 ? 0 : least + value * rest / sum
        }
    }
}
