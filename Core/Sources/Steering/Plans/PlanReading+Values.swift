import Kernel
import Law

extension Norm {
    static let names = ["atLeast", "atMost", "higherThanIn", "lowerThanIn"]

    /// At most one of ``names``; without any the plan gives no number.
    init(_ record: Record) throws(CorpusFault) {
        let given = Self.names.filter(record.has)
        guard given.count < 2 else { throw record.fault(given[1], .twice) }
        switch given.first {
        case "atLeast": self = .atLeast(try Self.share(record, "atLeast"))
        case "atMost": self = .atMost(try Self.share(record, "atMost"))
        case "higherThanIn": self = .higher(thanIn: try Self.year(record, "higherThanIn"))
        case "lowerThanIn": self = .lower(thanIn: try Self.year(record, "lowerThanIn"))
        default: self = .none
        }
    }

    private static func share(_ record: Record, _ name: String) throws(CorpusFault) -> Share {
        let percent = try record.number(name)
        guard (1...100).contains(percent) else {
            throw record.fault(name, .notA("percentage from 1 to 100"))
        }
        return .percent(percent)
    }

    private static func year(_ record: Record, _ name: String) throws(CorpusFault) -> Int {
        let year = try record.number(name)
        guard (2000...2100).contains(year) else {
            throw record.fault(name, .notA("year from 2000 to 2100"))
        }
        return year
    }
}

extension SumTable {
    init(_ record: Record, item: AnnualPlan.Item, lines: Int) throws(CorpusFault) {
        let years = try Self.numbers(record, "years")
        guard !years.isEmpty, zip(years, years.dropFirst()).allSatisfy({ $0 < $1 }) else {
            throw record.fault("years", .notA("list of years, earliest first"))
        }
        let groups = try record.records("groups", namedBy: "name").map {
            entry throws(CorpusFault) in
            try Group(entry, years: years.count, lines: lines)
        }
        guard !groups.isEmpty else { throw record.fault("groups", .missing) }
        guard record.has("total") || groups.count == 1 else {
            throw record.fault("total", .missing)
        }
        (self.item, self.years, self.groups) = (item, years, groups)
        unit = try record.code("unit")
        total =
            record.has("total")
            ? try Row(try record.record("total"), years: years.count, lines: lines) : nil
    }

    fileprivate static func numbers(
        _ record: Record, _ name: String
    ) throws(CorpusFault) -> [Int] {
        try record.texts(name).map { text throws(CorpusFault) in
            guard let number = Int(text), number >= 0 else {
                throw record.fault(name, .notA("list of whole numbers"))
            }
            return number
        }
    }
}

extension SumTable.Group {
    fileprivate init(_ record: Record, years: Int, lines: Int) throws(CorpusFault) {
        try record.allow(only: ["name", "line", "rows", "total"])
        name = try record.text("name")
        line = try record.line(upTo: lines)
        rows = try record.records("rows", namedBy: "name").map { entry throws(CorpusFault) in
            try SumTable.Row(entry, years: years, lines: lines)
        }
        guard !rows.isEmpty else { throw record.fault("rows", .missing) }
        total = try SumTable.Row(try record.record("total"), years: years, lines: lines)
    }
}

extension SumTable.Row {
    fileprivate init(_ record: Record, years: Int, lines: Int) throws(CorpusFault) {
        try record.allow(only: ["name", "line", "channel", "amounts"])
        name = try record.text("name")
        line = try record.line(upTo: lines)
        channel =
            record.has("channel") ? try record.code("channel", as: InflowSource.self).rawValue : nil
        amounts = try SumTable.numbers(record, "amounts")
        guard amounts.count == years else {
            throw record.fault("amounts", .notA("list of \(years) amounts, one a year"))
        }
    }
}

extension Record {
    fileprivate func line(upTo lines: Int) throws(CorpusFault) -> Int {
        let line = try number("line")
        guard (1...max(1, lines)).contains(line) else {
            throw fault("line", .notA("line of the plan, 1 to \(lines)"))
        }
        return line
    }
}
