/// A table of the plan as it is printed, and each printed total beside the sum of its rows.
public struct PlanAmounts: Sendable {
    public let item: PlanItem
    public let years: [Int]
    public let groups: [Group]
    public let checks: [Check]

    public init(_ item: PlanItem, years: [Int], groups: [Group], checks: [Check]) {
        (self.item, self.years, self.groups, self.checks) = (item, years, groups, checks)
    }

    /// One printed line: its name, its line in the plan, an amount for each year.
    public struct Row: Sendable {
        public let name: String
        public let line: Int
        public let amounts: [Int]

        public init(_ name: String, line: Int, _ amounts: [Int]) {
            (self.name, self.line, self.amounts) = (name, line, amounts)
        }
    }

    public struct Group: Sendable {
        /// Nil for a total over all groups.
        public let name: String?
        public let rows: [Row]

        public init(_ name: String?, _ rows: [Row]) { (self.name, self.rows) = (name, rows) }
    }

    /// A printed total of one year.
    public struct Check: Sendable {
        public let name: String
        public let line: Int
        public let year: Int
        public let stated: Int
        public let computed: Int

        public init(_ name: String, line: Int, year: Int, stated: Int, computed: Int) {
            (self.name, self.line, self.year) = (name, line, year)
            (self.stated, self.computed) = (stated, computed)
        }

        var difference: Int { stated - computed }

        func signed(_ say: Language) -> String {
            difference > 0 ? "+\(say.number(difference))" : say.number(difference)
        }
    }

    func printed(by id: String, _ say: Language) -> HTML {
        let first: [Column<Row>] = [
            Column(say(.planEntry), isHead: true) { "<span lang=\"nl\">\($0.name)</span>" },
            .number(say(.planLineHead)) { say.number($0.line) },
        ]
        let amounts = years.indices.map { place in
            Column<Row>.number(String(years[place])) { row in
                row.amounts.indices.contains(place) ? say.number(row.amounts[place]) : "–"
            }
        }
        return Table(
            .labelled(by: id), .scrolling,
            grouped: groups.map { .init(name: $0.name, rows: $0.rows) },
            columns: first + amounts
        ).html(say)
    }

    func sums(by id: String, _ say: Language) -> HTML {
        Table(
            .labelled(by: id), .scrolling, checks,
            columns: [
                Column(say(.planTotal), isHead: true) { check in
                    "<span lang=\"nl\">\(check.name)</span> \(String(check.year))"
                },
                .number(say(.planLineHead)) { say.number($0.line) },
                .number(say(.planStated)) { say.number($0.stated) },
                .number(say(.planComputed)) { say.number($0.computed) },
                .number(say(.planDifference)) { $0.signed(say) },
                Column(say(.standing)) { check in
                    let agrees = check.difference == 0
                    return Tag(say(agrees ? .planAgrees : .planDiffers), agrees ? .ok : .warn).html
                },
            ]
        ).html(say)
    }

    /// One sentence for each total that differs from its rows.
    func warnings(_ say: Language) -> [HTML] {
        checks.filter { $0.difference != 0 }.map { check in
            Remark(
                say.plain(
                    .planSumWarning(
                        year: String(check.year), name: check.name,
                        stated: say.number(check.stated), computed: say.number(check.computed),
                        difference: check.signed(say))), .warn
            ).html
        }
    }
}
