public import Casework
public import Kernel

/// One row a planned interview: when, where, and of which case.
public enum InterviewAgenda: Projection {
    public static let table = Table(
        "agenda",
        [
            .init("interview", .blob),
            .init("person", .blob),
            .init("officer", .blob),
            .init("starts_at", .integer),
            .init("ends_at", .integer),
            .init("room", .text),
            .init("language", .text),
            .init("way", .text),
            .init("safety", .text),
        ],
        indexes: [["starts_at"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream), let person = returnCase.person
        else { return nil }
        return (returnCase.open?.plannedInterviews ?? []).map { planned in
            let plan = planned.plan
            return [
                .id(planned.id), .id(person), .id(returnCase.owner), .instant(plan.startsAt),
                .instant(plan.endsAt), .text(plan.room),
                .text(plan.interpreter?.language.rawValue),
                .text(plan.interpreter?.way.rawValue), .text(plan.safety.rawValue),
            ]
        }
    }
}

/// A planned interview as the agenda needs it. Whose it is stands in it for those alone who may
/// see the case; for everybody else the room is taken.
public struct AgendaLine: Sendable {
    public let caseID: StreamID
    public let startsAt: Instant
    public let endsAt: Instant
    public let room: String?
    /// Whether the caller may see whose it is.
    public let isOpen: Bool
    public let isMine: Bool
    public let number: String?
    public let shortName: String?
    public let officer: ActorID?
    public let interpreter: InterpreterPlan?
    public let safety: TalkSafety?
}

extension InterviewAgenda {
    /// How many rows an agenda shows at most.
    public static let pageSize = 300

    /// What is planned from one moment until another, soonest first; at most 300. For those who
    /// may read plans; nobody else gets a row.
    public static func planned(
        from start: Instant, until end: Instant, for access: Access
    ) -> Query<AgendaLine> {
        let right = Rights.of(access.role, on: .plan)
        return Query(
            """
            SELECT a.*, c.number AS number, p.short_name AS short_name
            FROM agenda a
            LEFT JOIN registry_case c ON c.owner = a.owner
            LEFT JOIN registry_person p ON p.owner = a.person
            WHERE a.starts_at >= :start AND a.starts_at < :end AND :may = 1
            ORDER BY a.starts_at, a.room, a.interview LIMIT \(pageSize)
            """,
            [
                "start": .instant(start), "end": .instant(end),
                "may": .flag(right.contains(.read)),
            ]
        ) { row in try AgendaLine(row, for: access, right) }
    }
}

extension AgendaLine {
    fileprivate init(_ row: any RowReader, for access: Access, _ right: Right) throws {
        caseID = try row.id("owner")
        startsAt = Instant(microseconds: try row.integer("starts_at"))
        endsAt = Instant(microseconds: try row.integer("ends_at"))
        room = try row.optionalText("room")
        let owner: ActorID? = try row.optionalID("officer")
        isMine = owner == access.actor
        isOpen = isMine || !right.contains(.related)
        let subject: SubjectID = SubjectID(try row.id("person", StreamTag.self))
        let mayName = isOpen && Rights.of(access.role, on: .identity).contains(.read)
        number = mayName ? try row.opened("number", of: subject) : nil
        shortName = mayName ? try row.opened("short_name", of: subject) : nil
        officer = isOpen ? owner : nil
        let language = try row.optionalText("language").flatMap(InterpreterLanguage.init)
        let way = try row.optionalText("way").flatMap(InterpreterPlan.Way.init)
        if isOpen, let language, let way {
            interpreter = InterpreterPlan(language, way)
        } else {
            interpreter = nil
        }
        safety = isOpen ? TalkSafety(rawValue: try row.text("safety")) : nil
    }
}
