public import Casework
public import Kernel

/// Messages that should come in from others, one row each, until they do.
public enum MissingMessages: Projection {
    public static let table = Table(
        "awaited",
        [
            .init("person", .blob),
            .init("code", .text),
            .init("kind", .text),
            // A partner by its code, or `representation` with its country.
            .init("sender", .text),
            .init("country", .text),
            .init("officer", .blob),
            .init("due_on", .integer),
            .init("norm", .text),
            .init("norm_days", .integer),
            .init("norm_source", .text),
            .init("reminded_on", .integer),
            .init("reminders", .integer),
        ],
        indexes: [
            ["due_on", "owner", "code", "sender", "officer"],
            ["sender", "due_on", "owner", "code"],
            ["officer", "due_on", "owner", "code"],
        ])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream), let person = returnCase.person
        else { return nil }
        return returnCase.awaited.map { message in
            let term = StoredTerm(message.norm)
            let country: CountryCode? =
                if case .representation(let country) = message.sender { country } else { nil }
            return [
                .id(person), .text(message.id.description), .text(message.kind.rawValue),
                .text(MessageSender(message.sender).code), .text(country?.digits),
                .id(returnCase.owner), .day(message.dueOn),
                .text(term.norm), .integer(term.days), .text(term.source),
                .day(message.remindedOn.last), .integer(message.remindedOn.count),
            ]
        }
    }
}

/// From whom messages come: a partner, or representations of whatever country.
public enum MessageSender: Hashable, Sendable {
    case partner(Partner)
    case representation

    public init(_ sender: Awaited.Sender) {
        self =
            switch sender {
            case .partner(let partner): .partner(partner)
            case .representation: .representation
            }
    }

    /// As it stands in addresses and rows.
    public var code: String {
        switch self {
        case .partner(let partner): partner.rawValue
        case .representation: "representation"
        }
    }
}

/// A line of the list of missing messages, with the names opened for whoever may read them.
public struct MissingLine: Sendable {
    public let caseID: StreamID
    /// nil once the person was erased.
    public let number: String?
    public let shortName: String?
    public let message: AwaitedID
    public let sender: Awaited.Sender
    public let dueOn: LocalDate
    public let norm: Norm
    public let remindedOn: LocalDate?
    public let reminders: Int
}

extension MissingLine {
    init(_ row: any RowReader, mayRead: Bool) throws {
        caseID = try row.id("owner")
        let subject: SubjectID = try row.id("person")
        number = mayRead ? try row.opened("number", of: subject) : nil
        shortName = mayRead ? try row.opened("short_name", of: subject) : nil
        guard let message = AwaitedID(try row.text("code")) else { throw Malformed("message") }
        self.message = message
        if let country = try row.optionalText("country").flatMap({ CountryCode($0) }) {
            sender = .representation(country)
        } else if let partner = Partner(rawValue: try row.text("sender")) {
            sender = .partner(partner)
        } else {
            throw Malformed("sender")
        }
        dueOn = try row.day("due_on")
        norm = try StoredTerm.norm(row)
        remindedOn = try row.optionalDay("reminded_on")
        reminders = Int(try row.integer("reminders"))
    }
}

/// By what the list of missing messages is narrowed down.
public struct MissingFilter: Hashable, Sendable {
    /// nil for everybody.
    public var sender: MessageSender?
    /// Also what can still come in time.
    public var isWhole = false

    public init() {}
}

extension RowMark {
    public init(_ line: MissingLine) {
        self.init(day: line.dueOn, caseID: line.caseID, code: line.message.description)
    }
}

/// Lists of missing messages, the longest missing first.
extension MissingMessages {
    public static let pageSize = 50
    /// Counting and files go no further.
    public static let countedAtMost = 1_000

    /// The messages that match and that the caller may see, 51 at a time.
    public static func list(
        _ filter: MissingFilter, _ part: RowPart = .first, on today: LocalDate,
        for access: Access
    ) -> Query<MissingLine> {
        page(filter, part, limit: pageSize + 1, on: today, for: access)
    }

    /// The first of them, for a file.
    public static func file(
        _ filter: MissingFilter, on today: LocalDate, for access: Access
    ) -> Query<MissingLine> {
        page(filter, .first, limit: countedAtMost, on: today, for: access)
    }

    private static func page(
        _ filter: MissingFilter, _ part: RowPart, limit: Int, on today: LocalDate,
        for access: Access
    ) -> Query<MissingLine> {
        var place = filter.condition(on: today, for: access).beside(part, by: "due_on")
        place.parameters["limit"] = .integer(limit)
        let order = "w.due_on \(part.way), w.owner \(part.way), w.code \(part.way)"
        let mayRead = Rights.of(access.role, on: .identity).contains(.read)
        return Query(
            """
            SELECT w.*, c.number AS number, p.short_name AS short_name
            FROM (
                SELECT w.* FROM awaited w WHERE \(place.sql)
                ORDER BY \(order) LIMIT :limit
            ) w
            LEFT JOIN registry_case c ON c.owner = w.owner
            LEFT JOIN registry_person p ON p.owner = w.person
            ORDER BY \(order)
            """, place.parameters
        ) { row in try MissingLine(row, mayRead: mayRead) }
    }

    /// How many match, counted up to one more than ``countedAtMost``.
    public static func count(
        _ filter: MissingFilter, on today: LocalDate, for access: Access
    ) -> Query<Int> {
        let condition = filter.condition(on: today, for: access)
        return Query(
            """
            SELECT COUNT(*) AS count FROM (
                SELECT 1 FROM awaited w WHERE \(condition.sql) LIMIT \(countedAtMost + 1))
            """, condition.parameters
        ) { row in Int(try row.integer("count")) }
    }
}

extension MissingFilter {
    func condition(on today: LocalDate, for access: Access) -> Condition {
        let scope = Scope(access)
        var condition = Condition(scope.sql, scope.parameters)
        if !isWhole { condition.also("w.due_on < :today", "today", .day(today)) }
        if let sender {
            condition.also("\(scope.column)sender = :sender", "sender", .text(sender.code))
        }
        return condition
    }
}
