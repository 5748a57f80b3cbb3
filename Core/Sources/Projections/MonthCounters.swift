public import Kernel
public import Steering

/// How many episodes began through a channel, or ended in a manner, on one day.
public struct DayCount: Hashable, Sendable {
    /// A beginning by its channel, or an end by its manner.
    public enum Subject: Hashable, Sendable {
        case inflow(InflowSource)
        case exit(Closure.Manner)
    }

    public let day: LocalDate
    public let subject: Subject
    public let count: Int
}

/// The counts that a monthly publication is made of, before anything is rounded or hidden.
///
/// They are read from the rows of the cases as these are now, so that a late report and a
/// correction of a day that is long past are counted in the month where they belong. Both bases of
/// the percentages are sums of them: all manners, and the manners that are departures.
public enum MonthCounters {
    /// By day, for whoever may see figures; a file that was sent back, or taken over by
    /// mistake, ended in no manner.
    ///
    /// Complexity: O(days × kinds) rows, from two indexes that hold all that is asked.
    public static func counts(
        from first: LocalDate, to last: LocalDate, for access: Access
    ) -> Query<DayCount> {
        let right = Rights.of(access.role, on: .statistics)
        return Query(
            """
            SELECT 'inflow' AS topic, source AS code, began_on AS day, COUNT(*) AS count
            FROM inflow WHERE began_on BETWEEN :first AND :last AND :may = 1
            GROUP BY began_on, source
            UNION ALL
            SELECT 'exits' AS topic, kind AS code, ended_on AS day, COUNT(*) AS count
            FROM outcome WHERE ended_on BETWEEN :first AND :last AND :may = 1
              AND kind NOT IN ('sentBack', 'withdrawn')
            GROUP BY ended_on, kind
            """,
            [
                "first": .day(first), "last": .day(last),
                "may": .flag(right.contains(.aggregate)),
            ], read: count)
    }

    @Sendable private static func count(_ row: any RowReader) throws -> DayCount {
        let code = try row.text("code")
        return DayCount(
            day: try row.day("day"),
            subject: try row.text("topic") == "inflow"
                ? .inflow(try source(code)) : .exit(try manner(code)),
            count: Int(try row.integer("count")))
    }

    private static func source(_ code: String) throws(Malformed) -> InflowSource {
        guard let source = InflowSource(rawValue: code) else { throw Malformed("channel \(code)") }
        return source
    }

    // The stored name of leaving our view is that of the event.
    private static func manner(_ code: String) throws(Malformed) -> Closure.Manner {
        guard
            let manner = Closure.Manner(
                rawValue: code == "leftOurView" ? "withoutSupervision" : code)
        else { throw Malformed("ending \(code)") }
        return manner
    }
}
