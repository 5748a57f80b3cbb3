public import Kernel

/// The public figures of one month in all versions in which they were published.
///
/// The type is not called Publication, because a type that is named like its module hides it.
public struct MonthlyPublication: Folded {
    public static let kind = "publication"

    public let id: StreamID
    /// First to last; more than one means that the figures were restated.
    public private(set) var versions: [PublicationDocument] = []

    public init(_ id: StreamID) { self.id = id }

    public var companions: [StreamID] { [] }
    public var latest: PublicationDocument? { versions.last }

    /// The stream of a month, the same for whoever freezes it.
    public static func id(of month: LocalDate) -> StreamID {
        .spelled("monthly", month.year * 100 + month.month)
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        guard entry.type == PublicationFrozen.type else {
            throw Malformed("no publication event: \(entry.type)")
        }
        var document = try PublicationFrozen(entry).document
        document.version = versions.count + 1
        versions.append(document)
    }

    /// First days of the months from January up to and including the one of this day.
    static func months(through day: LocalDate) -> [LocalDate] {
        let last = day.firstOfMonth
        return (1...last.month).map { last.adding(months: $0 - last.month) }
    }
}
