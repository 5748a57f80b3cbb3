import Kernel
import Law

/// Reads a plan file strictly and goes on after a fault, so that one can mend them all in one go.
struct PlanReading {
    private(set) var faults: [CorpusFault] = []
    private var seen: Set<String> = []
    private var lines = 0

    /// Reads one thing; its first fault is kept, and the rest of the file is still read.
    private mutating func keep<Value>(
        _ read: (inout PlanReading) throws(CorpusFault) -> Value
    ) -> Value? {
        do throws(CorpusFault) {
            return try read(&self)
        } catch {
            faults.append(error)
            return nil
        }
    }

    mutating func plan(_ file: CorpusFile) -> AnnualPlan? {
        guard let record = keep({ _ throws(CorpusFault) in try Record(file) }) else { return nil }
        let names = [
            "plan", "priorities", "budget", "forecast", "risks", "statements", "publications",
            "remarks",
        ]
        _ = keep { _ throws(CorpusFault) in try record.allow(only: names) }
        let head = keep { reading throws(CorpusFault) in
            try reading.head(try record.record("plan"))
        }
        let priorities = all("priorities", of: record) { $0.priority($1) }
        let budget = table("budget", of: record)
        let forecast = table("forecast", of: record)
        let risks = each("risks", of: record) { reading, entry throws(CorpusFault) in
            try reading.risk(entry)
        }
        let statements = each("statements", of: record, Self.plain)
        let publications = each("publications", of: record, Self.plain)
        let remarks = each("remarks", of: record) { reading, entry throws(CorpusFault) in
            try reading.remark(entry)
        }
        guard let head, let budget, let forecast, faults.isEmpty else { return nil }
        return AnnualPlan(
            year: head.year, title: head.title, publisher: head.publisher, priorities: priorities,
            budget: budget, forecast: forecast, risks: risks, statements: statements,
            publications: publications, remarks: remarks)
    }

    private mutating func head(
        _ record: Record
    ) throws(CorpusFault) -> (year: Int, title: String, publisher: String) {
        try record.allow(only: ["year", "title", "by", "published", "lines"])
        lines = try record.number("lines")
        guard lines > 0 else { throw record.fault("lines", .notA("number of lines")) }
        _ = try record.text("published")
        return (try record.number("year"), try record.text("title"), try record.text("by"))
    }

    private mutating func priority(_ record: Record) -> AnnualPlan.Priority? {
        let own = ["page", "goals", "actions", "preconditions"]
        let head = keep { reading throws(CorpusFault) in
            (try reading.item(record, and: own), try record.number("page"))
        }
        let goals = each("goals", of: record) { reading, entry throws(CorpusFault) in
            try reading.goal(entry)
        }
        let actions = each("actions", of: record) { reading, entry throws(CorpusFault) in
            AnnualPlan.Action(
                item: try reading.item(entry, and: ["term"]), term: try entry.code("term"))
        }
        let asked = each("preconditions", of: record) { reading, entry throws(CorpusFault) in
            let item = try reading.item(entry, and: ["to"])
            let addressees: [AnnualPlan.Addressee] = try entry.codes("to")
            guard !addressees.isEmpty else { throw entry.fault("to", .missing) }
            return AnnualPlan.Precondition(item: item, addressees: addressees)
        }
        return head.map { item, page in
            AnnualPlan.Priority(
                item: item, page: page, goals: goals, actions: actions, preconditions: asked)
        }
    }
}

// MARK: - Lists, of which each entry is read whatever becomes of the others

extension PlanReading {
    private mutating func each<Value>(
        _ name: String, of record: Record,
        _ read: (inout PlanReading, Record) throws(CorpusFault) -> Value
    ) -> [Value] {
        all(name, of: record) { reading, entry in
            reading.keep { reading throws(CorpusFault) in try read(&reading, entry) }
        }
    }

    private mutating func all<Value>(
        _ name: String, of record: Record, _ read: (inout PlanReading, Record) -> Value?
    ) -> [Value] {
        let entries = keep { _ throws(CorpusFault) in try record.records(name, namedBy: "id") }
        return (entries ?? []).compactMap { read(&self, $0) }
    }

    private static func plain(
        _ reading: inout PlanReading, _ record: Record
    ) throws(CorpusFault) -> AnnualPlan.Item {
        try reading.item(record)
    }

    private mutating func table(_ name: String, of record: Record) -> SumTable? {
        keep { reading throws(CorpusFault) in
            let entry = try record.record(name)
            let item = try reading.item(entry, and: ["unit", "years", "groups", "total"])
            return try SumTable(entry, item: item, lines: reading.lines)
        }
    }
}

// MARK: - Entries

extension PlanReading {
    private mutating func item(
        _ record: Record, and own: [String] = []
    ) throws(CorpusFault) -> AnnualPlan.Item {
        try record.allow(only: ["id", "line", "words"] + own)
        return AnnualPlan.Item(
            id: try newID(record), lines: try passage(record), words: try record.text("words"))
    }

    private mutating func newID(_ record: Record) throws(CorpusFault) -> String {
        let id = try record.text("id")
        guard id.utf8.count <= 8 else { throw record.fault("id", .notA("id of 1 to 8 letters")) }
        guard seen.insert(id).inserted else { throw record.fault("id", .twice) }
        return id
    }

    private func passage(_ record: Record) throws(CorpusFault) -> AnnualPlan.Lines {
        let ends = try record.text("line").split(separator: "-", omittingEmptySubsequences: false)
        let numbers = ends.compactMap { Int($0) }
        guard numbers.count == ends.count, let first = numbers.first, let last = numbers.last,
            numbers.count <= 2, first >= 1, first <= last, last <= lines
        else { throw record.fault("line", .notA("line of the plan, 1 to \(lines)")) }
        return AnnualPlan.Lines(first: first, last: last)
    }

    private mutating func goal(_ record: Record) throws(CorpusFault) -> AnnualPlan.Goal {
        let item = try item(record, and: ["kind"] + Norm.names)
        return AnnualPlan.Goal(
            item: item, kind: try record.code("kind"), norm: try Norm(record))
    }

    private mutating func risk(_ record: Record) throws(CorpusFault) -> AnnualPlan.Risk {
        let item = try item(record, and: ["count"])
        return AnnualPlan.Risk(
            item: item, count: record.has("count") ? try record.number("count") : nil)
    }

    private mutating func remark(_ record: Record) throws(CorpusFault) -> AnnualPlan.Remark {
        try record.allow(only: ["id", "about", "lines", "nl", "en"])
        let id = try newID(record)
        let about = try record.texts("about")
        guard !about.isEmpty, about.allSatisfy(seen.contains) else {
            throw record.fault("about", .notA("list of ids of this file"))
        }
        let numbers = try record.texts("lines").map { Int($0) ?? 0 }
        guard !numbers.isEmpty, numbers.allSatisfy({ $0 >= 1 && $0 <= lines }) else {
            throw record.fault("lines", .notA("list of lines of the plan, 1 to \(lines)"))
        }
        return AnnualPlan.Remark(
            id: id, about: about, lines: numbers, nl: try record.text("nl"),
            en: try record.text("en"))
    }
}
