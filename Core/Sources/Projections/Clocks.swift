public import Casework
public import Kernel

/// Every day that an open case is bound to, one row each. A departure period is kept with the
/// facts that it depends on: whether it runs, and to which day, the law says when it is shown.
public enum Clocks: Projection {
    public static let table = Table(
        "clock",
        [
            .init("person", .blob),
            .init("code", .text),
            .init("kind", .text),
            .init("officer", .blob),
            .init("due_on", .integer),
            // Whether a fact may have stopped it or started it again.
            .init("moved", .integer),
            .init("period", .blob),
            .init("term", .blob),
        ],
        indexes: [
            ["moved", "due_on", "owner", "code", "kind"],
            ["officer", "moved", "due_on", "owner", "code"],
            ["kind", "moved", "due_on", "owner", "code"],
        ])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let dossier = Dossier(of: stream, in: snapshot) else { return nil }
        return dossier.clocks.map { row($0, in: dossier) }
    }

    private static func row(_ clock: CaseClock, in dossier: Dossier) -> Row {
        let facts: Cell = clock.period.map { .blob($0.fields.bytes) } ?? .null
        let hasMoved = clock.period?.mayHaveMoved ?? clock.term?.mayHaveMoved ?? false
        return [
            .id(dossier.personID), .text(clock.code), .text(clock.kind.rawValue),
            .id(dossier.returnCase.owner), .day(clock.day), .flag(hasMoved), facts,
            clock.term.map { .blob($0.fields.bytes) } ?? .null,
        ]
    }
}

/// A line of the list of days, with the names opened for whoever may read them.
public struct ClockLine: Sendable {
    public let caseID: StreamID
    /// nil once the person was erased.
    public let number: String?
    public let shortName: String?
    public let kind: CaseClock.Kind
    /// As it stands in the row; unique in its case.
    public let code: String
    /// As it was recorded.
    public let day: LocalDate
    /// For a departure period: ask the law with ``PeriodFacts/period(by:on:)``.
    public let period: PeriodFacts?
    /// For a kept term: ask the law with ``TermFacts/running(by:)``.
    public let term: TermFacts?
}

extension ClockLine {
    init(_ row: any RowReader, mayRead: Bool) throws {
        caseID = try row.id("owner")
        let subject: SubjectID = try row.id("person")
        number = mayRead ? try row.opened("number", of: subject) : nil
        shortName = mayRead ? try row.opened("short_name", of: subject) : nil
        guard let kind = CaseClock.Kind(rawValue: try row.text("kind")) else {
            throw Malformed("clock")
        }
        self.kind = kind
        code = try row.text("code")
        day = try row.day("due_on")
        period = try row.optionalBlob("period").map { try PeriodFacts(try Fields(bytes: $0)) }
        term = try row.optionalBlob("term").map { try TermFacts(try Fields(bytes: $0)) }
    }

    /// What stands behind the kind: the rule of a gate, or an id.
    public var key: String { String(code.dropFirst(kind.rawValue.count + 1)) }
}

/// By what the list of days is narrowed down.
public struct ClockFilter: Hashable, Sendable {
    /// Which days: those ahead, those that a fact may have moved, or those that are over.
    public enum Standing: String, CaseIterable, Sendable { case ahead, moved, over }

    public var standing = Standing.ahead
    /// nil for every kind.
    public var kind: CaseClock.Kind?
    /// Only what is due before this day.
    public var dueBefore: LocalDate?

    public init() {}
}

extension RowMark {
    public init(_ line: ClockLine) {
        self.init(day: line.day, caseID: line.caseID, code: line.code)
    }
}

/// Lists of days, 51 rows at a time, by the day as it was recorded.
extension Clocks {
    public static let pageSize = 50
    /// Counting goes no further.
    public static let countedAtMost = 1_000

    /// The days that match and that the caller may see.
    public static func list(
        _ filter: ClockFilter, _ part: RowPart = .first, on today: LocalDate, for access: Access
    ) -> Query<ClockLine> {
        let place = filter.condition(on: today, for: access).beside(part, by: "due_on")
        let order = "w.due_on \(part.way), w.owner \(part.way), w.code \(part.way)"
        let mayRead = Rights.of(access.role, on: .identity).contains(.read)
        return Query(
            """
            SELECT w.*, c.number AS number, p.short_name AS short_name
            FROM (
                SELECT w.* FROM clock w WHERE \(place.sql)
                ORDER BY \(order) LIMIT \(pageSize + 1)
            ) w
            LEFT JOIN registry_case c ON c.owner = w.owner
            LEFT JOIN registry_person p ON p.owner = w.person
            ORDER BY \(order)
            """, place.parameters
        ) { row in try ClockLine(row, mayRead: mayRead) }
    }

    /// How many match, counted up to one more than ``countedAtMost``.
    public static func count(
        _ filter: ClockFilter, on today: LocalDate, for access: Access
    ) -> Query<Int> {
        let condition = filter.condition(on: today, for: access)
        return Query(
            """
            SELECT COUNT(*) AS count FROM (
                SELECT 1 FROM clock w WHERE \(condition.sql) LIMIT \(countedAtMost + 1))
            """, condition.parameters
        ) { row in Int(try row.integer("count")) }
    }
}

extension ClockFilter {
    func condition(on today: LocalDate, for access: Access) -> Condition {
        let scope = Scope(access)
        var condition = Condition(scope.sql, scope.parameters)
        switch standing {
        case .ahead: condition.also("w.moved = 0 AND w.due_on >= :today", "today", .day(today))
        case .moved: condition.also("w.moved = 1")
        case .over: condition.also("w.moved = 0 AND w.due_on < :today", "today", .day(today))
        }
        if let kind { condition.also("\(scope.column)kind = :kind", "kind", .text(kind.rawValue)) }
        if let dueBefore {
            condition.also("\(scope.column)due_on < :before", "before", .day(dueBefore))
        }
        return condition
    }
}

/// A term of the law that a case is bound to, for whoever asks what a change of law would do.
public struct BoundTerm: Sendable {
    /// What the clock depends on besides the law.
    public enum Facts: Sendable {
        case period(PeriodFacts)
        case kept(TermFacts)
    }

    public let caseID: StreamID
    /// nil once the person was erased.
    public let number: String?
    public let officer: ActorID?
    public let facts: Facts
}

extension Clocks {
    /// Every departure period and every kept term of the cases that the caller may see, in their
    /// order.
    public static func terms(for access: Access) -> Query<BoundTerm> {
        let scope = Scope(access)
        let mayRead = Rights.of(access.role, on: .identity).contains(.read)
        return Query(
            """
            SELECT w.owner, w.person, w.officer, w.period, w.term, c.number AS number
            FROM clock w LEFT JOIN registry_case c ON c.owner = w.owner
            WHERE (w.period IS NOT NULL OR w.term IS NOT NULL) AND \(scope.sql)
            ORDER BY w.owner, w.code
            """, scope.parameters
        ) { row in try BoundTerm(row, mayRead: mayRead) }
    }
}

extension BoundTerm {
    fileprivate init(_ row: any RowReader, mayRead: Bool) throws {
        caseID = try row.id("owner")
        let subject: SubjectID = try row.id("person")
        number = mayRead ? try row.opened("number", of: subject) : nil
        officer = try row.optionalID("officer")
        if let bytes = try row.optionalBlob("period") {
            facts = .period(try PeriodFacts(try Fields(bytes: bytes)))
        } else if let bytes = try row.optionalBlob("term") {
            facts = .kept(try TermFacts(try Fields(bytes: bytes)))
        } else {
            throw Malformed("clock")
        }
    }
}
