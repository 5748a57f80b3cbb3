public import Casework
public import Kernel

/// One row an account for which somebody stands in, or did until lately.
public enum Deputies: Projection {
    public static let table = Table(
        "deputy",
        [
            .init("deputy", .blob),
            .init("from_day", .integer),
            .init("until_day", .integer),
        ],
        indexes: [["deputy", "until_day"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let account: Account = snapshot.state(stream), account.role != nil else { return nil }
        return account.deputy.map { deputy in
            [[.id(deputy.account), .day(deputy.from), .day(deputy.until)]]
        } ?? []
    }
}

/// Who stands in for whom, and from when to when.
public struct DeputyLine: Hashable, Sendable {
    /// The account of whoever is away.
    public let absent: StreamID
    public let deputy: Deputy
}

extension Deputies {
    /// For whom somebody stands in on a day; for the door itself.
    public static func absent(behind account: StreamID, on day: LocalDate) -> Query<ActorID> {
        Query(
            """
            SELECT owner FROM deputy
            WHERE deputy = :deputy AND until_day >= :day AND from_day <= :day
            """, ["deputy": .id(account), "day": .day(day)]
        ) { row in ActorID(account: try row.id("owner")) }
    }

    /// Everybody who stands in on a day or will, by account; at most 500. Staff with cases only.
    public static func from(_ day: LocalDate, for access: Access) -> Query<DeputyLine> {
        let mayRead = Rights.of(access.role, on: .plan).contains(.read)
        return Query(
            """
            SELECT * FROM deputy WHERE until_day >= :day AND :may = 1 ORDER BY owner LIMIT 500
            """, ["day": .day(day), "may": .flag(mayRead)]
        ) { row in
            DeputyLine(
                absent: try row.id("owner"),
                deputy: Deputy(
                    try row.id("deputy"), from: try row.day("from_day"),
                    until: try row.day("until_day")))
        }
    }
}
