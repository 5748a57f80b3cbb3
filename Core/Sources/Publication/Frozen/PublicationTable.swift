public import Kernel

/// The read model of frozen publications: a row a cell, hidden ones with no value.
///
/// The public pages and the roundabout read this and nothing live.
public enum PublicationTable: Projection {
    public static let table = Table(
        "publication",
        [
            .init("month", .integer), .init("version", .integer), .init("is_latest", .integer),
            .init("frozen_on", .integer), .init("as_of", .integer), .init("topic", .text),
            .init("place", .integer), .init("code", .text), .init("value", .integer),
        ],
        indexes: [["month", "version"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let publication = snapshot.state(stream, as: MonthlyPublication.self) else {
            return nil
        }
        return publication.versions.flatMap { version in
            rows(of: version, isLatest: version == publication.latest)
        }
    }

    private static func rows(of version: MonthlyPublication.Version, isLatest: Bool) -> [Row] {
        let heading: Row = [
            .day(version.month), .integer(version.number), .flag(isLatest),
            .day(version.frozenOn), .day(version.asOf),
        ]
        return cells(of: version.figures).enumerated().map { place, cell -> Row in
            let value: Cell = cell.value.map { .integer($0) } ?? .null
            return heading + [.text(cell.topic), .integer(place), .text(cell.code), value]
        }
    }

    private static func cells(
        of figures: FrozenFigures
    ) -> [(topic: String, code: String, value: Int?)] {
        cells(of: figures.inflow, on: "inflow") + cells(of: figures.exits, on: "exits")
    }

    private static func cells(
        of table: DisclosedTable, on topic: String
    ) -> [(topic: String, code: String, value: Int?)] {
        table.cells.map { (topic, $0.code, $0.value) } + [(topic, "total", table.total)]
    }
}
