public import Casework
public import Kernel
import Law

/// Something wrong in one row of a file: where, and what it must be.
public struct ImportFault: Error, Hashable, Sendable {
    /// The line of a CSV file, from 1; the place in a JSON list, from 1.
    public let line: Int
    /// The name of the column; `row` for the row as a whole.
    public let field: String
    public let detail: String

    public init(line: Int, field: String, detail: String) {
        (self.line, self.field, self.detail) = (line, field, detail)
    }
}

/// One case of an earlier system, checked.
public struct ImportRow: Sendable {
    public let line: Int
    /// The team that has the case there; for counting only.
    public let team: String
    public let externalID: String
    public let handover: ReceiveHandover
    public let otherSources: [String: LegacySource]
}

/// The cases of an earlier system as a file of rows (docs/guides/import.md).
///
/// A row with a fault stays out and every fault of it is named; the other rows are not touched by
/// it. What is left empty is unknown, never "no".
public struct ImportFile: Sendable {
    public private(set) var rows: [ImportRow] = []
    public private(set) var faults: [ImportFault] = []
    /// How many rows there are by team, with faults or without.
    public private(set) var teams: [String: Int] = [:]

    public var count: Int { teams.values.reduce(0, +) }

    /// - Parameters:
    ///   - today: no case was handed over after it.
    ///   - nationalities: RvIG table 32.
    /// - Throws: ``ImportFault`` when the head of the file is wrong; then no row can be read.
    public init(
        csv: [UInt8], today: LocalDate, nationalities: CodeTable
    ) throws(ImportFault) {
        var lines = CSV.lines(csv)[...]
        guard let head = lines.popFirst(), let names = head.fields else {
            throw ImportFault(line: 1, field: "row", detail: "must name the columns")
        }
        try ImportColumn.check(names, line: head.number)
        self.init(
            lines.map { line in
                guard let fields = line.fields else {
                    return RawRow(line: line.number, fault: "has quotes that do not match")
                }
                guard fields.count == names.count else {
                    return RawRow(
                        line: line.number,
                        fault: "has \(fields.count) fields; the head has \(names.count)")
                }
                return RawRow(
                    line: line.number, Dictionary(uniqueKeysWithValues: zip(names, fields)))
            }, today, nationalities)
    }

    /// The same as a list of objects with the columns as names; what is left out is empty.
    public init(
        json: [UInt8], today: LocalDate, nationalities: CodeTable
    ) throws(ImportFault) {
        guard let list = try? JSON(bytes: json), case .list(let items) = list else {
            throw ImportFault(line: 1, field: "row", detail: "must be a JSON list of objects")
        }
        self.init(
            items.enumerated().map { RawRow(line: $0.offset + 1, json: $0.element) }, today,
            nationalities)
    }

    private init(_ raw: [RawRow], _ today: LocalDate, _ nationalities: CodeTable) {
        var seen = SeenRows()
        for row in raw {
            teams[row.team, default: 0] += 1
            var check = RowCheck(row, today: today, nationalities)
            let checked = check.row()
            check.faults += seen.faults(of: row)
            if check.faults.isEmpty, let checked {
                rows.append(checked)
            } else {
                faults += check.faults
            }
        }
    }
}

/// What earlier rows of the same file said, so that no case and no person stands in it twice.
private struct SeenRows {
    private var ids: [String: Int] = [:]
    private var people: [String: Int] = [:]

    mutating func faults(of row: RawRow) -> [ImportFault] {
        let id = Self.claim(row.value("externalID"), in: &ids, line: row.line)
        let person = Self.claim(row.value("vNumber"), in: &people, line: row.line)
        return [("externalID", id), ("vNumber", person)].compactMap { field, first in
            first.map {
                ImportFault(line: row.line, field: field, detail: "stands in line \($0) already")
            }
        }
    }

    private static func claim(
        _ value: String, in seen: inout [String: Int], line: Int
    ) -> Int? {
        guard !value.isEmpty else { return nil }
        if let first = seen[value] { return first }
        seen[value] = line
        return nil
    }
}
