public import Kernel

/// The public figures of a month were frozen. The event holds the disclosed form alone: nobody
/// can work back from the record to a count that was hidden.
///
/// Schema 1 held the year so far and no months; it is read as a document without them.
public struct PublicationFrozen: Event {
    public static let type = "publication.frozen"
    public static let schema = 2

    public let document: PublicationDocument

    public init(_ document: PublicationDocument) { self.document = document }

    public var clear: Fields { document.fields }

    public init(_ entry: Entry) throws(Malformed) {
        document =
            entry.schema == 1
            ? try PublicationDocument(former: entry.clear, frozenOn: entry.onDay)
            : try PublicationDocument(entry.clear)
    }
}

extension PublicationDocument {
    /// What was frozen under schema 1, as its first version; who folds it counts on.
    fileprivate init(former fields: Fields, frozenOn: LocalDate) throws(Malformed) {
        let figures = try fields.object("figures")
        let inflow = try Self.former(try figures.object("inflow"), total: .inflow)
        let exits = try Self.former(try figures.object("exits"), total: .closures)
        self.init(
            month: try fields.day("month"), version: 1, asOf: try fields.day("asOf"),
            frozenOn: frozenOn, cells: inflow + exits)
    }

    private static func former(
        _ table: Fields, total: MonthlyLine
    ) throws(Malformed) -> [FrozenCell] {
        let cells = try table.list("cells").map { datum throws(Malformed) in
            guard case .object(let cell) = datum else { throw Malformed("cells") }
            return FrozenCell(
                try line(former: try cell.text("code")), in: nil, try number("value", cell))
        }
        return cells + [FrozenCell(total, in: nil, try number("total", table))]
    }

    // Transfers stood beside the forced returns, not among them.
    private static func line(former code: String) throws(Malformed) -> MonthlyLine {
        let code = code == "forced" ? MonthlyLine.forcedReturn.rawValue : code
        guard let line = MonthlyLine(rawValue: code) else { throw Malformed("code \(code)") }
        return line
    }

    private static func number(_ name: String, _ fields: Fields) throws(Malformed) -> Int? {
        try fields.optional(name) { fields throws(Malformed) in try fields.number(name) }
    }
}
