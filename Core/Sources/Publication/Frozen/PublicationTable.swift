public import Kernel

/// The read model of frozen publications: a row a number of the year so far, hidden ones with no
/// value. The months stand in the document itself, which is folded for its page.
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

    private static func rows(of version: PublicationDocument, isLatest: Bool) -> [Row] {
        let heading: Row = [
            .day(version.month), .integer(version.version), .flag(isLatest),
            .day(version.frozenOn), .day(version.asOf),
        ]
        return lines.enumerated().map { place, line -> Row in
            let value = version.cell(line.line, in: nil)?.value
            return heading + [
                .text(line.topic), .integer(place), .text(line.code),
                value.map { .integer($0) } ?? .null,
            ]
        }
    }

    /// The channels and the manners of ending, each under its code, and both totals.
    private static let lines: [(line: MonthlyLine, topic: String, code: String)] = [
        (.ind, "inflow", "IND"), (.police, "inflow", "NP"), (.kmar, "inflow", "KMar"),
        (.otherChannel, "inflow", "Overige"), (.inflow, "inflow", "total"),
        (.independent, "exits", "independent"), (.forcedReturn, "exits", "forced"),
        (.transfer, "exits", "transfer"), (.withoutSupervision, "exits", "withoutSupervision"),
        (.other, "exits", "other"), (.closures, "exits", "total"),
    ]
}
