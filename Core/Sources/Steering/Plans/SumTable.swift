/// A table of amounts by year whose printed totals can be checked against its rows.
public struct SumTable: Sendable {
    public let item: AnnualPlan.Item
    public let unit: Unit
    public let years: [Int]
    public let groups: [Group]
    /// The sum of all groups; nil where there is one group.
    public let total: Row?

    /// What an amount counts.
    public enum Unit: String, CaseIterable, Sendable {
        /// The plan names no unit.
        case notStated
        case cases
    }

    /// One printed line of amounts.
    public struct Row: Sendable {
        public let name: String
        public let line: Int
        /// A channel of inflow by its published code; nil in a budget.
        public let channel: String?
        /// One for each year, as printed.
        public let amounts: [Int]
    }

    /// Rows under one printed total.
    public struct Group: Sendable {
        public let name: String
        public let line: Int
        public let rows: [Row]
        /// As printed, whatever the rows add up to.
        public let total: Row
    }
}

extension SumTable {
    /// A printed total beside what it should be the sum of.
    public struct Check: Hashable, Sendable {
        public let name: String
        public let line: Int
        public let year: Int
        public let stated: Int
        public let computed: Int

        /// Stated less computed.
        public var difference: Int { stated - computed }
        public var agrees: Bool { difference == 0 }
    }

    /// Every printed total of every year. The last total is checked against the printed totals of
    /// the groups, so that one difference is not reported twice.
    public var checks: [Check] {
        groups.flatMap { check($0.total, against: $0.rows) }
            + (total.map { check($0, against: groups.map(\.total)) } ?? [])
    }

    /// What all rows of a year add up to, whatever totals are printed.
    public func sumOfRows(_ year: Int) -> Int? {
        years.firstIndex(of: year).map { place in
            groups.flatMap(\.rows).reduce(0) { $0 + $1.amounts[place] }
        }
    }

    private func check(_ total: Row, against rows: [Row]) -> [Check] {
        years.enumerated().map { place, year in
            Check(
                name: total.name, line: total.line, year: year, stated: total.amounts[place],
                computed: rows.reduce(0) { $0 + $1.amounts[place] })
        }
    }
}
