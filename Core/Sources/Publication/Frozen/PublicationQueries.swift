public import Kernel

/// One cell of a frozen publication, as a public page reads it.
public struct PublicationCell: Hashable, Sendable {
    public let month: LocalDate
    /// Above 1 when the month was restated.
    public let version: Int
    public let frozenOn: LocalDate
    public let asOf: LocalDate
    /// `inflow` or `exits`.
    public let topic: String
    /// A channel, a manner of leaving, or `total`.
    public let code: String
    /// A multiple of ten; nil when hidden.
    public let value: Int?
}

/// A month of which figures were published.
public struct PublishedMonth: Hashable, Sendable {
    public let month: LocalDate
    /// Above 1 when the month was restated.
    public let version: Int
    public let frozenOn: LocalDate
}

/// Open to everybody, like what they read; the access is taken so that no question is asked by
/// nobody (``Access/publicReader`` where there is no account).
extension PublicationTable {
    /// The latest version of the last month that was frozen.
    public static func last(for access: Access) -> Query<PublicationCell> {
        Query(
            """
            SELECT * FROM publication
            WHERE is_latest = 1 AND month = (SELECT MAX(month) FROM publication)
            ORDER BY place
            """, read: cell)
    }

    /// The latest version of every month that was frozen, newest month first.
    public static func months(for access: Access) -> Query<PublishedMonth> {
        Query(
            """
            SELECT DISTINCT month, version, frozen_on FROM publication WHERE is_latest = 1
            ORDER BY month DESC
            """
        ) { row in
            PublishedMonth(
                month: try row.day("month"), version: Int(try row.integer("version")),
                frozenOn: try row.day("frozen_on"))
        }
    }

    /// Every version of one month, first to last.
    ///
    /// - Parameter month: its first day.
    public static func versions(
        of month: LocalDate, for access: Access
    ) -> Query<PublicationCell> {
        Query(
            "SELECT * FROM publication WHERE month = :month ORDER BY version, place",
            ["month": .day(month)], read: cell)
    }

    @Sendable private static func cell(_ row: any RowReader) throws -> PublicationCell {
        PublicationCell(
            month: try row.day("month"), version: Int(try row.integer("version")),
            frozenOn: try row.day("frozen_on"), asOf: try row.day("as_of"),
            topic: try row.text("topic"), code: try row.text("code"),
            value: try row.optionalInteger("value").map { Int($0) })
    }
}
