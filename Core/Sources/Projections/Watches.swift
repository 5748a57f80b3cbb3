public import Casework
public import Kernel

/// One row a watch: from when to when, and who answers.
public enum Watches: Projection {
    public static let table = Table(
        "watch",
        [
            .init("starts_at", .integer),
            .init("ends_at", .integer),
            .init("day", .integer),
            .init("part", .text),
            .init("officer", .blob),
        ],
        indexes: [["ends_at"], ["officer", "ends_at"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let roster: Roster = snapshot.state(stream) else { return nil }
        return roster.watches.sorted { $0.key < $1.key }.map { watch, officer in
            [
                .instant(watch.startsAt), .instant(watch.endsAt), .day(watch.day),
                .text(watch.part.rawValue), .id(officer),
            ]
        }
    }
}

/// A watch and who answers for it.
public struct WatchLine: Hashable, Sendable {
    public let watch: Watch
    public let officer: StreamID
}

extension Watches {
    /// Whether this account answers at this moment: a row if so; for the door itself.
    public static func running(for account: StreamID, at now: Instant) -> Query<WatchLine> {
        Query(
            """
            SELECT * FROM watch
            WHERE officer = :officer AND ends_at > :now AND starts_at <= :now LIMIT 1
            """, ["officer": .id(account), "now": .instant(now)], read: line)
    }

    /// The watches that run or come, soonest first; at most 40. Staff with cases only.
    public static func coming(at now: Instant, for access: Access) -> Query<WatchLine> {
        let mayRead = Rights.of(access.role, on: .plan).contains(.read)
        return Query(
            """
            SELECT * FROM watch WHERE ends_at > :now AND :may = 1 ORDER BY starts_at LIMIT 40
            """, ["now": .instant(now), "may": .flag(mayRead)], read: line)
    }

    @Sendable private static func line(_ row: any RowReader) throws -> WatchLine {
        guard let part = Watch.Part(rawValue: try row.text("part")) else {
            throw Malformed("watch")
        }
        return WatchLine(
            watch: Watch(part, of: try row.day("day")), officer: try row.id("officer"))
    }
}
