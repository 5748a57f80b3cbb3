public import Kernel

/// The public figures of one month in all versions in which they were published.
///
/// The type is not called Publication, because a type that is named like its module hides it.
public struct MonthlyPublication: Folded {
    public static let kind = "publication"

    public let id: StreamID
    /// First to last; more than one means that the figures were restated.
    public private(set) var versions: [Version] = []

    public struct Version: Hashable, Sendable {
        /// From 1.
        public let number: Int
        public let frozenOn: LocalDate
        public let month: LocalDate
        public let asOf: LocalDate
        public let figures: FrozenFigures

        public var isRestatement: Bool { number > 1 }
    }

    public init(_ id: StreamID) { self.id = id }

    public var companions: [StreamID] { [] }
    public var latest: Version? { versions.last }

    /// The stream of a month, the same for whoever freezes it.
    public static func id(of month: LocalDate) -> StreamID {
        .spelled("monthly", month.year * 100 + month.month)
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        guard entry.type == PublicationFrozen.type else {
            throw Malformed("no publication event: \(entry.type)")
        }
        let event = try PublicationFrozen(entry)
        versions.append(
            Version(
                number: versions.count + 1, frozenOn: entry.onDay, month: event.month,
                asOf: event.asOf, figures: event.figures))
    }
}
