public import Kernel

/// What the duty desk must know, from the messages that were written with the events.
public struct DutyMessage: Hashable, Sendable {
    public let kind: String
    public let content: Fields
    public let recordedAt: Instant
    /// nil when the message is about no case, or its person was erased.
    public let caseNumber: String?
}

public enum DutyDesk {
    /// Alarms for people since a moment, newest first; at most 50. Staff with cases only.
    public static func recent(since: Instant, for access: Access) -> Query<DutyMessage> {
        let scope = Scope(access)
        var parameters = scope.parameters
        parameters["since"] = .instant(since)
        let mayRead = Rights.of(access.role, on: .identity).contains(.read)
        parameters["all"] = .flag(mayRead && !scope.isCaseload)
        return Query(
            """
            SELECT b.kind, b.content, b.recorded_at, w.person AS person, c.number AS number
            FROM outbox b
            LEFT JOIN worklist w ON w.owner = b.stream
            LEFT JOIN registry_case c ON c.owner = b.stream
            WHERE b.recipient = 'dutyDesk' AND b.recorded_at >= :since
              AND (:all = 1 OR (\(scope.sql)))
            ORDER BY b.recorded_at DESC, b.id DESC LIMIT 50
            """, parameters, read: message)
    }

    @Sendable private static func message(_ row: any RowReader) throws -> DutyMessage {
        let person: SubjectID? = try row.optionalID("person")
        return DutyMessage(
            kind: try row.text("kind"), content: try Fields(bytes: try row.blob("content")),
            recordedAt: Instant(microseconds: try row.integer("recorded_at")),
            caseNumber: try person.flatMap { try row.opened("number", of: $0) })
    }
}
