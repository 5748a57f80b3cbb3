public import Kernel
public import Steering

/// The public figures of a month as they are signed and handed out: disclosed forms only.
///
/// Every month of the year up to it, and the year so far; and whatever of it was said otherwise
/// before, with what was said and why.
public struct PublicationDocument: Hashable, Sendable {
    public static let format = "rotonde/publication/1"

    /// First day of the month up to whose end the figures run, from January of its year.
    public let month: LocalDate
    /// From 1; above it, this month was published before.
    public var version: Int
    /// The day up to which the counts were known.
    public let asOf: LocalDate
    public let frozenOn: LocalDate
    public let cells: [FrozenCell]
    public let restated: [Restatement]
    /// nil when nothing is restated.
    public let why: Restatement.Reason?

    public init(
        month: LocalDate, version: Int, asOf: LocalDate, frozenOn: LocalDate,
        cells: [FrozenCell], restated: [Restatement] = [], why: Restatement.Reason? = nil
    ) {
        (self.month, self.version) = (month.firstOfMonth, version)
        (self.asOf, self.frozenOn, self.cells) = (asOf, frozenOn, cells)
        (self.restated, self.why) = (restated, why)
    }

    /// The months that it has numbers of, first to last.
    public var months: [LocalDate] { Set(cells.compactMap(\.month)).sorted() }

    /// - Parameter month: any day of it; nil for the year so far.
    /// - Returns: nil when this publication says nothing of it, hidden or not.
    public func cell(_ line: MonthlyLine, in month: LocalDate?) -> FrozenCell? {
        cells.first { $0.line == line && $0.month == month?.firstOfMonth }
    }

    /// A percentage of the shown counts, so that it tells no more than they do; nil when a count
    /// that it needs is hidden, and for any figure but K1 and K3.
    public func share(_ figure: Figure, in month: LocalDate? = nil) -> Share? {
        guard let above = MonthlyLine.above(figure).flatMap({ cell($0, in: month)?.value }),
            let below = cell(MonthlyLine.below(figure), in: month)?.value
        else { return nil }
        return Share(above, of: below)
    }
}

extension PublicationDocument {
    /// The bytes that are signed are those of these fields (docs/publications.md).
    public var fields: Fields {
        [
            "format": .text(Self.format), "month": .text(Self.name(of: month)),
            "version": .number(version), "asOf": .text(asOf.description),
            "frozenOn": .text(frozenOn.description), "roundedTo": .number(Disclosure.unit),
            "hiddenBelow": .number(Disclosure.threshold),
            "cells": .list(cells.map { .object(fields(of: $0)) }),
            "restated": .list(restated.map { .object(fields(of: $0)) }),
            "why": why.map { .code($0) },
        ]
    }

    /// - Throws: ``Malformed`` for any other format, and for what is not in it.
    public init(_ fields: Fields) throws(Malformed) {
        guard try fields.text("format") == Self.format else { throw Malformed("format") }
        let month = try Self.month(try fields.text("month"))
        let cells = try fields.list("cells").map { datum throws(Malformed) in
            try FrozenCell(Self.object(datum), value: "value")
        }
        let restated = try fields.list("restated").map { datum throws(Malformed) in
            try Restatement(Self.object(datum))
        }
        self.init(
            month: month, version: try fields.number("version"),
            asOf: try Self.day("asOf", fields), frozenOn: try Self.day("frozenOn", fields),
            cells: cells, restated: restated,
            why: try fields.optional("why") { fields throws(Malformed) in try fields.code("why") })
    }

    /// `2024-08`
    public static func name(of month: LocalDate) -> String { String(month.description.prefix(7)) }

    private func fields(of cell: FrozenCell) -> Fields {
        [
            "line": .code(cell.line), "value": cell.value.map { .number($0) },
            "period": .text(cell.month.map(Self.name) ?? String(month.year)),
        ]
    }

    private func fields(of restatement: Restatement) -> Fields {
        let said = restatement.saidIn
        var fields = fields(of: restatement.now)
        fields["then"] = restatement.then.map { .number($0) }
        fields["saidIn"] = .text(Self.name(of: said.month))
        fields["saidInVersion"] = .number(said.version)
        fields["saidOn"] = .text(said.frozenOn.description)
        return fields
    }

    private static func object(_ datum: Datum) throws(Malformed) -> Fields {
        guard case .object(let fields) = datum else { throw Malformed("object") }
        return fields
    }

    fileprivate static func month(_ name: String) throws(Malformed) -> LocalDate {
        guard let month = LocalDate("\(name)-01") else { throw Malformed("month") }
        return month
    }

    fileprivate static func day(_ name: String, _ fields: Fields) throws(Malformed) -> LocalDate {
        guard let day = LocalDate(try fields.text(name)) else { throw Malformed("day \(name)") }
        return day
    }
}

extension FrozenCell {
    fileprivate init(_ fields: Fields, value: String) throws(Malformed) {
        let period = try fields.text("period")
        self.init(
            try fields.code("line"),
            in: period.utf8.count == 4 ? nil : try PublicationDocument.month(period),
            try fields.optional(value) { fields throws(Malformed) in try fields.number(value) })
    }
}

extension Restatement {
    fileprivate init(_ fields: Fields) throws(Malformed) {
        let said = Said(
            month: try PublicationDocument.month(try fields.text("saidIn")),
            version: try fields.number("saidInVersion"),
            frozenOn: try PublicationDocument.day("saidOn", fields))
        let then = try FrozenCell(fields, value: "then").value
        self.init(try FrozenCell(fields, value: "value"), then: then, saidIn: said)
    }
}
