public import Kernel

/// Lists of cases, 51 rows at a time: fifty to show, and one that tells whether there are more.
extension Worklist {
    /// The cases that match and that the caller may see, by the day they ask for and then by id.
    public static func list(
        _ filter: CaseFilter, _ part: ListPart, for access: Access
    ) -> Query<WorklistLine> {
        page(filter.condition(for: access), part, isClosed: filter.stage == .closed, access)
    }

    /// How many match in all.
    public static func count(_ filter: CaseFilter, for access: Access) -> Query<Int> {
        let condition = filter.condition(for: access)
        return Query(
            "SELECT COUNT(*) AS count FROM worklist w WHERE \(condition.sql)",
            condition.parameters
        ) { row in Int(try row.integer("count")) }
    }

    static func page(
        _ condition: Condition, _ part: ListPart, isClosed: Bool, _ access: Access
    ) -> Query<WorklistLine> {
        let way = part.isBackward ? "DESC" : "ASC"
        let order = isClosed ? "w.owner \(way)" : "w.due_on \(way), w.owner \(way)"
        let place = condition.beside(part, isClosed: isClosed)
        return lines(
            """
            SELECT w.owner AS owner FROM \(place.table) WHERE \(place.sql)
            ORDER BY \(order) LIMIT \(pageSize + 1)
            """, in: order, place.parameters, access)
    }
}

/// A condition of SQL with what it binds.
struct Condition {
    private(set) var sql: String
    var parameters: [String: Cell]
    /// What the rows are taken from, as `w`: it has the officer and the day due of each case.
    var table = "worklist w"

    init(_ sql: String, _ parameters: [String: Cell]) {
        (self.sql, self.parameters) = (sql, parameters)
    }

    mutating func also(_ more: String, _ name: String? = nil, _ cell: Cell? = nil) {
        sql += " AND \(more)"
        if let name { parameters[name] = cell }
    }

    mutating func also(_ more: String, _ cells: [String: Cell]) {
        sql += " AND \(more)"
        parameters.merge(cells) { $1 }
    }

    func beside(_ part: ListPart, isClosed: Bool) -> Condition {
        let (mark, sign): (ListMark, String)
        switch part {
        case .first: return self
        case .after(let place): (mark, sign) = (place, ">")
        case .before(let place): (mark, sign) = (place, "<")
        }
        var condition = self
        condition.also(
            isClosed ? "w.owner \(sign) :id" : "(w.due_on, w.owner) \(sign) (:day, :id)", "id",
            .id(mark.caseID))
        if !isClosed { condition.parameters["day"] = .day(mark.dueOn) }
        return condition
    }
}

extension CaseFilter {
    func condition(for access: Access) -> Condition {
        let scope = Scope(access)
        var condition = Condition(scope.sql, scope.parameters)
        // A closed case has no day, an open one has.
        condition.also(stage == .closed ? "w.due_on IS NULL" : "w.due_on IS NOT NULL")
        if let stage { condition.also("w.stage = :stage", "stage", .text(stage.rawValue)) }
        switch officers {
        case .mine:
            let own = Caseload(access)
            condition.also("w.officer \(own.sql)", own.parameters)
        case .nobody: condition.also("w.officer IS NULL")
        case nil: break
        }
        if let source { condition.also("w.source = :source", "source", .text(source.rawValue)) }
        if let isBarred { condition.also(isBarred ? "w.standing > 0" : "w.standing = 0") }
        if let isUnanswered {
            condition.also(isUnanswered ? "w.unanswered > 0" : "w.unanswered = 0")
        }
        if let dueBefore { condition.also("w.due_on < :before", "before", .day(dueBefore)) }
        return condition
    }
}
