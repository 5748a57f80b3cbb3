public import Kernel

/// The read model of published figures: a row a number, for pages and open data.
public enum PublishedFigureTable: Projection {
    public static let table = Table(
        "published_figure",
        [
            .init("series", .text), .init("year", .integer), .init("through_month", .integer),
            .init("place", .integer), .init("code", .text), .init("value", .integer),
            .init("status", .text), .init("source", .text), .init("published_on", .integer),
            .init("earlier_value", .integer), .init("earlier_source", .text),
        ],
        indexes: [["series", "year"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let year = snapshot.state(stream, as: PublishedYear.self) else { return nil }
        return PublishedFigures([year]).figures.enumerated().map { place, figure in
            row(of: figure, at: place)
        }
    }

    private static func row(of figure: PublishedFigure, at place: Int) -> Row {
        let earlier: Cell = figure.earlier.map { .integer($0.value) } ?? .null
        return [
            .text(figure.series.rawValue), .integer(figure.year),
            .integer(figure.coverage.throughMonth), .integer(place), .text(figure.code),
            .integer(figure.value), .text(figure.status.rawValue), .text(figure.source),
            .day(figure.publishedOn), earlier, .text(figure.earlier?.source),
        ]
    }

    /// Every published figure, by series and year. Open to everybody: these numbers are public,
    /// and the access is taken so that no question is asked by nobody.
    public static func all(for access: Access) -> Query<PublishedFigure> {
        Query(
            """
            SELECT series, year, through_month, code, value, status, source, published_on,
                earlier_value, earlier_source
            FROM published_figure
            ORDER BY series, year, place
            """, read: figure)
    }

    @Sendable private static func figure(_ row: any RowReader) throws -> PublishedFigure {
        guard let series = Series(rawValue: try row.text("series")),
            let coverage = Coverage(throughMonth: Int(try row.integer("through_month"))),
            let status = Statement.Status(rawValue: try row.text("status"))
        else { throw Malformed("published_figure") }
        let earlierSource = try row.optionalText("earlier_source")
        let earlierValue = try row.optionalInteger("earlier_value").map { Int($0) }
        return PublishedFigure(
            series, Int(try row.integer("year")), coverage, try row.text("code"),
            Int(try row.integer("value")), status, source: try row.text("source"),
            publishedOn: try row.day("published_on"),
            earlier: earlierValue.map { .init($0, source: earlierSource ?? "") })
    }
}
