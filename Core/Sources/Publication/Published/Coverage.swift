/// How far into its year a count runs: January up to and including a month.
public struct Coverage: Hashable, Comparable, Sendable {
    /// 1...12
    public let throughMonth: Int

    public static let wholeYear = Coverage(month: 12)

    /// - Returns: nil for anything but 1...12.
    public init?(throughMonth: Int) {
        guard (1...12).contains(throughMonth) else { return nil }
        self.init(month: throughMonth)
    }

    private init(month: Int) { throughMonth = month }

    /// A part of a year may not be set beside a whole one without saying so.
    public var isPartial: Bool { self != .wholeYear }

    public static func < (a: Coverage, b: Coverage) -> Bool { a.throughMonth < b.throughMonth }
}

/// `year` for all of it, else `jan-oct`.
extension Coverage: CustomStringConvertible, LosslessStringConvertible {
    private static let months = [
        "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]

    public var description: String {
        isPartial ? "jan-\(Self.months[throughMonth - 1])" : "year"
    }

    public init?(_ text: String) {
        let all = (1...12).compactMap { Coverage(throughMonth: $0) }
        guard let coverage = all.first(where: { $0.description == text }) else { return nil }
        self = coverage
    }
}
