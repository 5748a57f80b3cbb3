import Kernel

/// One cell of the blocker × act matrix.
public struct Cell: Hashable, Sendable {
    public let bars: Bool
    /// The article or judgment for this cell; nil when none was found: then it bars.
    public let source: String?
    public let note: String?
    /// On the day asked for.
    public let isVerified: Bool

    /// What holds when the corpus knows no such rule: it bars, and says that nobody verified it.
    static let unknown = Cell(bars: true, source: nil, note: nil, isVerified: false)
}

/// A cell as it stands in a file, before a day is asked for.
package struct CellRow: Hashable, Sendable {
    package var bars: Bool
    let source: String?
    let note: String?
    /// The text in which the source was read; nil when nobody read it.
    let readIn: Source?

    func isVerified(on day: LocalDate) -> Bool {
        readIn.map { day >= $0.validFrom } ?? false
    }
}
