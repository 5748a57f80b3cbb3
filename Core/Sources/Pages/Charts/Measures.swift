public import Kernel

/// A number for each label of a chart, all in one unit.
///
/// Promise: a count of fewer than five people never reaches a chart. It is forgotten here, so that
/// no height, total, axis or sentence can give it away. Zero is one of them: a shown zero tells as
/// much as a shown three (as in the published figures, SAF-30).
public struct Measures: Hashable, Sendable {
    /// nil: fewer than five people.
    let values: [Int?]
    let unit: Unit

    /// Counts below it are not shown.
    static let limit = 5

    /// So that a place on the drawing fits an `Int`.
    static let largest = 1_000_000_000_000

    /// Counts of people.
    ///
    /// - Precondition: every count lies in 0...10¹².
    public static func people(_ counts: [Int]) -> Measures {
        Measures(checked(counts).map { $0 < limit ? nil : $0 }, .people)
    }

    /// Counts of what is not people: actions, letters, euros.
    ///
    /// - Precondition: every count lies in 0...10¹².
    public static func things(_ counts: [Int]) -> Measures {
        Measures(checked(counts), .things)
    }

    /// Percentages, drawn to a tenth of a percent. Whether a share of few people may be shown is
    /// decided before it comes here.
    public static func shares(_ shares: [Share]) -> Measures {
        Measures(shares.map(\.permille), .share)
    }

    private init(_ values: [Int?], _ unit: Unit) { (self.values, self.unit) = (values, unit) }

    private static func checked(_ counts: [Int]) -> [Int] {
        precondition(counts.allSatisfy { (0...largest).contains($0) }, "a count is in 0...10¹²")
        return counts
    }

    var shown: [Int] { values.compactMap(\.self) }
    var hasHidden: Bool { values.contains(nil) }

    /// The value as it is shown.
    func words(_ index: Int, _ say: Language) -> String {
        values[index].map { unit.words($0, say) } ?? Self.few
    }

    func cell(_ index: Int) -> ChartTable.Cell {
        values[index].map { unit.cell($0) } ?? .few
    }

    static let few = "<\(limit)"

    /// What a value counts.
    enum Unit: Sendable {
        case people, things
        /// Tenths of a percent.
        case share

        func words(_ value: Int, _ say: Language) -> String {
            self == .share ? say.tenths(value) + "%" : say.number(value)
        }

        /// Beside a line of the axis: without a zero after the comma.
        func tick(_ value: Int, _ say: Language) -> String {
            self == .share && value % 10 == 0 ? "\(value / 10)%" : words(value, say)
        }

        func cell(_ value: Int) -> ChartTable.Cell {
            self == .share ? .permille(value) : .number(value)
        }

        /// The least distance between two lines of the axis. No line stands at a count of people
        /// that is not shown.
        var smallestStep: Int {
            switch self {
            case .people: Measures.limit
            case .things: 1
            case .share: 10
            }
        }

        /// The name of a column with its unit.
        func head(_ name: String) -> String { self == .share ? "\(name) (%)" : name }
    }
}
