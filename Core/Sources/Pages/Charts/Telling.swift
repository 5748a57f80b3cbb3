extension Measures {
    private static let mostListed = 6

    /// The numbers in a sentence or two: each of a few, else the first, the last and the extremes.
    func told(_ name: String, _ labels: ChartLabels, _ say: Language) -> String {
        guard let first = values.indices.first, let last = values.indices.last else { return "" }
        let point = { labels.point(words($0, say), $0, say) }
        if values.count <= Self.mostListed {
            return "\(name): \(values.indices.map(point).joined(separator: ", "))."
        }
        let (low, high) = extremes
        return say.plain(
            .fromFirstToLast(name: name, first: point(first), last: point(last))) + " "
            + say.plain(.lowestAndHighest(low: point(low), high: point(high)))
    }

    /// Where the lowest and the highest value stand, each the first of equals. What is not shown
    /// is lower than what is.
    private var extremes: (low: Int, high: Int) {
        let order = values.map { $0 ?? -1 }
        let low = order.indices.min { order[$0] < order[$1] } ?? 0
        let high = order.indices.reduce(0) { order[$1] > order[$0] ? $1 : $0 }
        return (low, high)
    }
}
