/// What of a count may be made public (SAF-30): the rules of the published figures themselves,
/// "rounded to tens, counts under 5 not shown" (DT&V, Instroom- en vertrekcijfers).
public enum Disclosure {
    /// Counts below it are hidden, zero among them: a shown zero tells as much as a shown three.
    public static let threshold = 5
    public static let unit = 10

    /// The count as it may be shown: nearest ten, five rounded up; nil when it is hidden.
    ///
    /// - Precondition: `count >= 0`.
    public static func shown(_ count: Int) -> Int? {
        precondition(count >= 0, "a count is not negative")
        return count < threshold ? nil : (count + unit / 2) / unit * unit
    }

    /// The table as it may be shown.
    ///
    /// The total is rounded by itself and may differ from the sum of the cells. One hidden cell
    /// beside a shown total could be worked out, so a second one is hidden with it: the smallest
    /// of the others, the first of equals. A table of one cell hides its total instead.
    /// (Statistical disclosure control: primary and secondary suppression.)
    ///
    /// - Precondition: no count is negative.
    public static func table(_ counts: [(code: String, count: Int)]) -> DisclosedTable {
        var cells = counts.map { DisclosedTable.Cell($0.code, shown($0.count)) }
        var total = shown(counts.map(\.count).reduce(0, +))
        if total != nil, cells.count(where: { $0.value == nil }) == 1 {
            let others = counts.indices.filter { cells[$0].value != nil }
            if let smallest = others.min(by: { counts[$0].count < counts[$1].count }) {
                cells[smallest] = DisclosedTable.Cell(counts[smallest].code, nil)
            } else {
                total = nil
            }
        }
        return DisclosedTable(cells: cells, total: total)
    }
}

/// Counts of which nothing but the public form is left.
public struct DisclosedTable: Hashable, Sendable {
    public let cells: [Cell]
    /// nil when hidden.
    public let total: Int?

    public struct Cell: Hashable, Sendable {
        public let code: String
        /// A multiple of ten; nil when hidden.
        public let value: Int?

        public init(_ code: String, _ value: Int?) { (self.code, self.value) = (code, value) }
    }

    public init(cells: [Cell], total: Int?) { (self.cells, self.total) = (cells, total) }

    /// The shown value of a cell; nil when it is hidden or not there.
    public func value(_ code: String) -> Int? { cells.first { $0.code == code }?.value }
}
