public import Kernel

/// Everything that was published about one year of one series, nothing overwritten.
public struct PublishedYear: Folded {
    public static let kind = "figure"

    public let id: StreamID
    /// In the order of recording.
    public private(set) var statements: [Statement] = []

    public init(_ id: StreamID) { self.id = id }

    public var companions: [StreamID] { [] }

    /// The stream of a year, the same for whoever records it: a later publication restates.
    public static func id(_ series: Series, _ year: Int) -> StreamID {
        .spelled(series.rawValue, year)
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        guard entry.type == FigureRecorded.type else {
            throw Malformed("no figure event: \(entry.type)")
        }
        statements.append(try FigureRecorded(entry).statement)
    }
}

extension StreamID {
    /// An id that can be read: up to eight letters and a number. Two pairs never share an id.
    ///
    /// - Precondition: `word` has at most eight bytes, `number` is not negative.
    static func spelled(_ word: String, _ number: Int) -> StreamID {
        precondition(word.utf8.count <= 8 && number >= 0, "a spelled id has sixteen bytes")
        return StreamID(
            high: word.utf8.reduce(0) { $0 << 8 | UInt64($1) }, low: UInt64(number))
    }
}
