public import Casework
public import Kernel

/// By what the list of tasks is narrowed down.
public struct TaskFilter: Hashable, Sendable {
    /// Whose tasks: the caller's own, those of everybody in the same role, or those that lie
    /// with nobody in particular.
    public enum Whose: String, CaseIterable, Sendable { case mine, desk, nobody }

    /// nil for all that the caller may see.
    public var whose: Whose?
    public var kind: Duty.Kind?
    /// Whether a term of the law asks for it, and no target of our own; nil for both.
    public var isLegal: Bool?
    /// Only what comes before this day.
    public var comesBefore: LocalDate?

    public init(_ whose: Whose? = nil) { self.whose = whose }
}

/// A place in a list of things of which a case can have several: the day, the case, and which.
public struct RowMark: Hashable, Sendable {
    let day: LocalDate
    let caseID: StreamID
    let code: String

    init(day: LocalDate, caseID: StreamID, code: String) {
        (self.day, self.caseID, self.code) = (day, caseID, code)
    }

    public init(_ line: TaskLine) {
        self.init(day: line.comesOn, caseID: line.caseID, code: line.duty.description)
    }
}

/// As it stands in an address: `19968.`, the id, and the code.
extension RowMark: LosslessStringConvertible {
    public var description: String { "\(day.dayNumber).\(caseID).\(code)" }

    public init?(_ text: String) {
        let parts = text.split(separator: ".", maxSplits: 2, omittingEmptySubsequences: false)
        guard parts.count == 3, let number = Int(parts[0]),
            (-1_000_000...1_000_000).contains(number), let id = StreamID(String(parts[1])),
            parts[2].utf8.count < 200
        else { return nil }
        self.init(day: LocalDate(dayNumber: number), caseID: id, code: String(parts[2]))
    }
}

/// Which part of such a list is asked for.
public enum RowPart: Hashable, Sendable {
    case first
    case after(RowMark)
    /// The last ones before it.
    case before(RowMark)

    var way: String { if case .before = self { "DESC" } else { "ASC" } }
}

extension Condition {
    /// - Parameter day: the column that the list goes by, before owner and code.
    func beside(_ part: RowPart, by day: String) -> Condition {
        let (mark, sign): (RowMark, String)
        switch part {
        case .first: return self
        case .after(let place): (mark, sign) = (place, ">")
        case .before(let place): (mark, sign) = (place, "<")
        }
        var condition = self
        condition.also(
            "(w.\(day), w.owner, w.code) \(sign) (:day, :id, :code)", "day", .day(mark.day))
        condition.parameters["id"] = .id(mark.caseID)
        condition.parameters["code"] = .text(mark.code)
        return condition
    }
}

/// Lists of tasks, 51 rows at a time: fifty to show, and one that tells whether there are more.
extension Tasks {
    public static let pageSize = 50
    /// Counting goes no further: a list that long is for working down, not for knowing how long.
    public static let countedAtMost = 1_000

    /// The tasks that match and that the caller may see, by the day on which they come.
    ///
    /// - Parameter limit: how many at most; each row opens the name of a person.
    public static func list(
        _ filter: TaskFilter, _ part: RowPart = .first, atMost limit: Int = pageSize + 1,
        on today: LocalDate, for access: Access
    ) -> Query<TaskLine> {
        let condition = filter.condition(on: today, for: access)
        let place = condition.beside(part, by: "comes_on")
        let order = "w.comes_on \(part.way), w.owner \(part.way), w.code \(part.way)"
        let mayRead = Rights.of(access.role, on: .identity).contains(.read)
        return Query(
            """
            SELECT w.*, c.number AS number, p.short_name AS short_name
            FROM (
                SELECT w.* FROM task w WHERE \(place.sql)
                ORDER BY \(order) LIMIT \(limit)
            ) w
            LEFT JOIN registry_case c ON c.owner = w.owner
            LEFT JOIN registry_person p ON p.owner = w.person
            ORDER BY \(order)
            """, place.parameters
        ) { row in try TaskLine(row, mayRead: mayRead) }
    }

    /// How many match, counted up to one more than ``countedAtMost``.
    public static func count(
        _ filter: TaskFilter, on today: LocalDate, for access: Access
    ) -> Query<Int> {
        let condition = filter.condition(on: today, for: access)
        return Query(
            """
            SELECT COUNT(*) AS count FROM (
                SELECT 1 FROM task w WHERE \(condition.sql) LIMIT \(countedAtMost + 1))
            """, condition.parameters
        ) { row in Int(try row.integer("count")) }
    }
}

extension TaskFilter {
    func condition(on today: LocalDate, for access: Access) -> Condition {
        var condition = Condition.scope(access)
        let by = Scope(access).column
        // What lies ahead is no task yet: a document that expires in half a year.
        condition.also("w.since <= :today", "today", .day(today))
        switch whose {
        case .mine:
            let own = Caseload(access)
            condition.also("w.holder \(own.sql)", own.parameters)
        case .desk: condition.also("\(by)desk = :desk", "desk", .text(access.role.rawValue))
        case .nobody: condition.also("\(by)holder IS NULL")
        case nil: break
        }
        if let kind { condition.also("\(by)kind = :kind", "kind", .text(kind.rawValue)) }
        if let isLegal { condition.also("\(by)legal = :legal", "legal", .flag(isLegal)) }
        if let comesBefore {
            condition.also("\(by)comes_on < :before", "before", .day(comesBefore))
        }
        return condition
    }
}

extension Scope {
    /// How a column is named in a further condition. A caseload is small and found by its officer:
    /// what else is asked of it must not lead the database to an index over the rows of everybody,
    /// and a plus keeps it from that.
    var column: String { isCaseload ? "+w." : "w." }
}

extension Condition {
    /// What a caller may see of the work in cases: what the work list shows them, and what was
    /// given to them in the cases of others.
    static func scope(_ access: Access) -> Condition {
        let scope = Scope(access)
        guard scope.isCaseload else { return Condition(scope.sql, scope.parameters) }
        return Condition("(\(scope.sql) OR w.holder = :actor)", scope.parameters)
    }
}
