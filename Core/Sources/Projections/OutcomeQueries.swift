public import Kernel

/// An ended episode behind a figure.
public struct OutcomeLine: Sendable {
    public let caseID: StreamID
    /// nil once the person was erased; the figure still counts the episode.
    public let number: String?
    public let shortName: String?
    public let kind: String
    public let endedOn: LocalDate
    public let source: String
    public let reappearedOn: LocalDate?
}

extension Outcomes {
    /// The cases behind a figure, for those who may see them; at most 500, newest first.
    ///
    /// Who has no right to cases gets none here and reads the counts instead.
    public static func ended(
        _ kinds: [String], from first: LocalDate, to last: LocalDate, for access: Access
    ) -> Query<OutcomeLine> {
        let scope = Scope(access)
        var parameters = scope.parameters
        parameters["first"] = .day(first)
        parameters["last"] = .day(last)
        for (index, kind) in kinds.enumerated() { parameters["kind\(index)"] = .text(kind) }
        let names = kinds.indices.map { ":kind\($0)" }.joined(separator: ", ")
        return Query(
            """
            SELECT o.*, w.person AS person, c.number AS number, p.short_name AS short_name
            FROM outcome o
            JOIN worklist w ON w.owner = o.owner
            LEFT JOIN registry_case c ON c.owner = o.owner
            LEFT JOIN registry_person p ON p.owner = w.person
            WHERE o.kind IN (\(names)) AND o.ended_on BETWEEN :first AND :last AND \(scope.sql)
            ORDER BY o.ended_on DESC, o.owner LIMIT 500
            """, parameters, read: line)
    }

    private static func line(_ row: any RowReader) throws -> OutcomeLine {
        let person: SubjectID = try row.id("person")
        return OutcomeLine(
            caseID: try row.id("owner"), number: try row.opened("number", of: person),
            shortName: try row.opened("short_name", of: person), kind: try row.text("kind"),
            endedOn: try row.day("ended_on"), source: try row.text("source"),
            reappearedOn: try row.optionalDay("reappeared_on"))
    }
}
