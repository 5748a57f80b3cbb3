/// The last twelve values as a line without words, the last one marked.
///
/// It is hidden from those who listen: the value and its change stand beside it in words.
public struct Sparkline: Sendable {
    static let length = 12

    let values: [Int?]

    /// - Parameter measures: of more than twelve the last twelve are drawn.
    public init(_ measures: Measures) { values = measures.values.suffix(Self.length) }

    /// Nothing when there is no value.
    var html: HTML? {
        guard !values.isEmpty else { return nil }
        return """
            <svg class="spark" viewBox="0 0 104 36" aria-hidden="true"><g class="c1">\
            \(line)\(end)</g></svg>
            """
    }

    private var line: HTML? {
        let places = values.indices.map { index in values[index].map { (x(index), y($0)) } }
        let path = places.split(omittingEmptySubsequences: true) { $0 == nil }.map { run in
            "M"
                + run.compactMap { $0.map { "\(units($0.0)) \(units($0.1))" } }
                .joined(separator: "L")
        }
        return path.isEmpty ? nil : "<path class=\"actual\" d=\"\(path.joined())\"/>"
    }

    /// A dot; for a count that is not shown a small bar at the foot.
    private var end: HTML {
        let last = values.count - 1
        guard let value = values[last] else {
            return """
                <rect class="few" x="\(units(x(last) - 30))" y="30" width="6" height="4"/>
                """
        }
        return
            "<circle class=\"bar\" cx=\"\(units(x(last)))\" cy=\"\(units(y(value)))\" r=\"3.5\"/>"
    }

    /// The last value stands at the end, however few there are.
    private func x(_ index: Int) -> Int {
        980 - (values.count - 1 - index) * 960 / (Self.length - 1)
    }

    /// Between 6 and 30; all equal in the middle.
    private func y(_ value: Int) -> Int {
        let shown = values.compactMap(\.self)
        guard let low = shown.min(), let high = shown.max(), low < high else { return 180 }
        return 300 - (value - low) * 240 / (high - low)
    }
}
