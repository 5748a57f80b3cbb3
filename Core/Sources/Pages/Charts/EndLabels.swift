/// The names of series, written beside their ends and moved apart where they would touch.
struct EndLabels {
    struct Label {
        /// The height of the end of the series.
        let y: Int
        let tone: String
        let name: String
        /// Under the name: the last value.
        let remark: String
    }

    /// The most characters that a name has room for.
    static let longest = 17

    private static let height = 350

    /// Whether every name fits beside the drawing.
    static func fit(_ names: [String]) -> Bool { names.allSatisfy { $0.count <= longest } }

    /// The room that they need.
    static func margin(_ texts: [String]) -> Int {
        max(1_000, min(longest, texts.map(\.count).max() ?? 0) * 86 + 130)
    }

    /// - Parameter x: where the texts begin.
    static func html(_ labels: [Label], x: Int) -> [HTML] {
        let sorted = labels.enumerated().sorted {
            ($0.element.y, $0.offset) < ($1.element.y, $1.offset)
        }
        .map(\.element)
        return zip(sorted, spread(sorted.map(\.y))).map { label, y in
            """
            <text class="name \(label.tone)" x="\(units(x))" y="\(units(y - 20))">\(label.name)\
            </text><text x="\(units(x))" y="\(units(y + 140))">\(label.remark.cut(to: longest + 2))\
            </text>

            """
        }
    }

    /// Heights as near to the wished ones as fits, in the same order, none above the top.
    ///
    /// - Parameter wished: in rising order.
    static func spread(_ wished: [Int]) -> [Int] {
        var places = wished.map { max($0, Plot.top) }
        for index in places.indices.dropFirst() {
            places[index] = max(places[index], places[index - 1] + height)
        }
        var limit = Plot.foot
        for index in places.indices.reversed() {
            places[index] = min(places[index], limit)
            limit = places[index] - height
        }
        return places
    }
}
