public import Kernel
public import Steering

/// A figure over a period, as the counters have it.
public struct FigureCount: Hashable, Sendable {
    public let figure: Figure
    public let part: Int
    public let whole: Int

    public var share: Share? { Share(part, of: whole) }
}

/// Figures of the plan, live. For staff; the public reads frozen publications.
public enum Figures {
    /// Every figure over the months from `first` up to and including the month of `last`, as known
    /// at the end of `knownOn`.
    ///
    /// Complexity: O(months × figures) rows, however many cases there are.
    public static func counts(
        from first: LocalDate, to last: LocalDate, knownOn: LocalDate, for access: Access
    ) -> Query<FigureCount> {
        let right = Rights.of(access.role, on: .statistics)
        return Query(
            """
            SELECT figure, SUM(part) AS part, SUM(whole) AS whole FROM counter
            WHERE month BETWEEN :first AND :last AND recorded_on <= :known AND :may = 1
            GROUP BY figure ORDER BY figure
            """,
            [
                "first": .day(first.firstOfMonth), "last": .day(last), "known": .day(knownOn),
                "may": .flag(right.contains(.aggregate)),
            ]
        ) { row in
            guard let figure = Figure(code: try row.text("figure")) else {
                throw Malformed("figure")
            }
            return FigureCount(
                figure: figure, part: Int(try row.integer("part")),
                whole: Int(try row.integer("whole")))
        }
    }

    /// People who left our view in the period, and how many of them have reappeared since.
    public static func outOfContact(
        from first: LocalDate, to last: LocalDate, for access: Access
    ) -> Query<OutOfContact> {
        let right = Rights.of(access.role, on: .statistics)
        return Query(
            """
            SELECT COUNT(*) AS people, COUNT(reappeared_on) AS reappeared FROM outcome
            WHERE kind = 'leftOurView' AND ended_on BETWEEN :first AND :last AND :may = 1
            """,
            [
                "first": .day(first), "last": .day(last),
                "may": .flag(right.contains(.aggregate)),
            ]
        ) { row in
            OutOfContact(
                episodes: Int(try row.integer("people")),
                reappeared: Int(try row.integer("reappeared")))
        }
    }

    /// How many episodes ended in which way, for the public count before it is rounded.
    public static func exits(
        from first: LocalDate, to last: LocalDate, for access: Access
    ) -> Query<CodeCount> {
        counts(of: "kind", in: "outcome", by: "ended_on", from: first, to: last, for: access)
    }

    /// How many cases came in through which channel.
    public static func inflow(
        from first: LocalDate, to last: LocalDate, for access: Access
    ) -> Query<CodeCount> {
        counts(of: "source", in: "inflow", by: "began_on", from: first, to: last, for: access)
    }

    private static func counts(
        of column: StaticString, in table: StaticString, by day: StaticString,
        from first: LocalDate, to last: LocalDate, for access: Access
    ) -> Query<CodeCount> {
        let right = Rights.of(access.role, on: .statistics)
        return Query(
            """
            SELECT \(column) AS code, COUNT(*) AS count FROM \(table)
            WHERE \(day) BETWEEN :first AND :last AND :may = 1 GROUP BY \(column)
            ORDER BY \(column)
            """,
            [
                "first": .day(first), "last": .day(last),
                "may": .flag(right.contains(.aggregate)),
            ]
        ) { row in
            CodeCount(code: try row.text("code"), count: Int(try row.integer("count")))
        }
    }
}

public struct OutOfContact: Hashable, Sendable {
    public let episodes: Int
    public let reappeared: Int
}

/// How often a code occurs.
public struct CodeCount: Hashable, Sendable {
    public let code: String
    public let count: Int
}
