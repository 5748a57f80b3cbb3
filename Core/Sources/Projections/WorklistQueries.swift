import Casework
public import Kernel

/// A line of the work list, with the names opened for whoever may read them.
public struct WorklistLine: Sendable {
    public let caseID: StreamID
    public let person: StreamID
    /// nil once the person was erased.
    public let number: String?
    public let shortName: String?
    public let officer: ActorID?
    public let source: InflowSource
    public let stage: Stage
    public let beganOn: LocalDate
    public let missing: Int
    public let standing: Int
    public let unanswered: Int
    public let closing: Int
    public let leavesAt: Instant?
    public let dueOn: LocalDate?
}

extension Worklist {
    /// How many rows a list shows at once.
    public static let pageSize = 50

    /// The open cases in the caller's own caseload, and of whom they stand in for, most urgent
    /// first; the first 50.
    public static func mine(for access: Access) -> Query<WorklistLine> {
        let own = Caseload(access)
        return open(
            where: "w.officer \(own.sql)", own.parameters, atMost: pageSize, access)
    }

    /// Open cases that wait for the intake office or for an officer, oldest first; the first 20,
    /// since whoever looks sees those of everybody, and the list of cases has the rest.
    public static func waiting(for access: Access) -> Query<WorklistLine> {
        let scope = Scope(access)
        return open(
            where: "w.stage IN ('received', 'accepted') AND \(scope.sql)", scope.parameters,
            atMost: 20, access)
    }

    /// How many planned departures in the caller's caseload are due today or late.
    public static func urgent(on today: LocalDate, for access: Access) -> Query<Int> {
        let own = Caseload(access)
        return Query(
            """
            SELECT COUNT(*) AS count FROM worklist
            WHERE officer \(own.sql) AND stage = 'planned' AND due_on <= :today
            """, own.parameters.merging(["today": .day(today)]) { $1 }
        ) { row in Int(try row.integer("count")) }
    }

    private static func open(
        where condition: String, _ parameters: [String: Cell], atMost limit: Int,
        _ access: Access
    ) -> Query<WorklistLine> {
        lines(
            """
            SELECT w.owner AS owner FROM worklist w
            WHERE \(condition) AND w.due_on IS NOT NULL
            ORDER BY w.due_on, w.owner LIMIT \(limit)
            """, in: "w.due_on, w.owner", parameters, access)
    }

    /// - Parameter keys: which cases, as a query for their ids alone; indexes answer it, so that
    ///   no more rows are read than are shown.
    static func lines(
        _ keys: String, in order: String, _ parameters: [String: Cell], _ access: Access
    ) -> Query<WorklistLine> {
        let mayRead = Rights.of(access.role, on: .identity).contains(.read)
        return Query(
            """
            SELECT w.*, c.number AS number, p.short_name AS short_name
            FROM (\(keys)) k
            JOIN worklist w ON w.owner = k.owner
            LEFT JOIN registry_case c ON c.owner = w.owner
            LEFT JOIN registry_person p ON p.owner = w.person
            ORDER BY \(order)
            """, parameters
        ) { row in try WorklistLine(row, mayRead: mayRead) }
    }
}

/// Whose cases count as the caller's own, as the right side of a comparison in SQL.
struct Caseload {
    let sql: String
    let parameters: [String: Cell]

    init(_ access: Access) {
        var parameters = ["actor": Cell.id(access.actor)]
        for (number, absent) in access.standsInFor.sorted().enumerated() {
            parameters["absent\(number)"] = .id(absent)
        }
        // One officer is compared and not looked up: the lists walk an index in their order.
        let names = parameters.keys.sorted().map { ":\($0)" }
        sql = names.count == 1 ? "= :actor" : "IN (\(names.joined(separator: ", ")))"
        self.parameters = parameters
    }
}

/// Which cases a caller may see, as SQL: all, their own, or none.
///
/// The matrix says it: a right without a relation shows every case, one with it the own caseload,
/// or every case to whoever is on a watch.
public struct Scope: Sendable {
    public let sql: String
    public let parameters: [String: Cell]
    /// Whether it is the caller's own caseload.
    public var isCaseload: Bool { !parameters.isEmpty }

    /// - Parameter block: what the caller wants to see of a case.
    public init(_ access: Access, on block: Block = .identity) {
        let right = Rights.of(access.role, on: block)
        if right.contains([.read, .related]), !access.isOnWatch {
            let own = Caseload(access)
            (sql, parameters) = ("w.officer \(own.sql)", own.parameters)
        } else if right.contains(.read) {
            (sql, parameters) = ("1 = 1", [:])
        } else {
            (sql, parameters) = ("1 = 0", [:])
        }
    }
}

extension WorklistLine {
    init(_ row: any RowReader, mayRead: Bool) throws {
        caseID = try row.id("owner")
        person = try row.id("person")
        let subject = SubjectID(person)
        number = mayRead ? try row.opened("number", of: subject) : nil
        shortName = mayRead ? try row.opened("short_name", of: subject) : nil
        officer = try row.optionalID("officer")
        guard let source = InflowSource(rawValue: try row.text("source")),
            let stage = Stage(rawValue: try row.text("stage"))
        else { throw Malformed("worklist row") }
        (self.source, self.stage) = (source, stage)
        beganOn = try row.day("began_on")
        missing = Int(try row.integer("missing"))
        standing = Int(try row.integer("standing"))
        unanswered = Int(try row.integer("unanswered"))
        closing = Int(try row.integer("closing"))
        leavesAt = try row.optionalInstant("leaves_at")
        dueOn = try row.optionalDay("due_on")
    }
}
