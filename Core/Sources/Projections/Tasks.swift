public import Casework
public import Kernel

/// What somebody must do, one row a duty: it follows from the facts of the case and of its person,
/// so that it comes and goes with them.
public enum Tasks: Projection {
    public static let table = Table(
        "task",
        [
            .init("person", .blob),
            .init("code", .text),
            .init("kind", .text),
            .init("officer", .blob),
            .init("desk", .text),
            .init("holder", .blob),
            .init("since", .integer),
            .init("due_on", .integer),
            .init("comes_on", .integer),
            // What says by when: a rule of the law, or a norm with its source.
            .init("legal", .integer),
            .init("rule", .text),
            .init("norm", .text),
            .init("norm_days", .integer),
            .init("norm_source", .text),
            .init("put_off", .text),
        ],
        // Each holds what a list asks of a row, so that counting reads no other.
        indexes: [
            ["holder", "comes_on", "owner", "code", "since"],
            ["desk", "comes_on", "owner", "code", "since"],
            ["officer", "comes_on", "owner", "code", "since"],
            ["comes_on", "owner", "code", "since"],
            ["kind", "comes_on", "owner", "code", "since", "holder"],
            ["legal", "comes_on", "owner", "code", "since"],
        ])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream), let personID = returnCase.person
        else { return nil }
        let person = snapshot.state(personID, as: Person.self)
        return returnCase.standingDuties(of: person).map { standing in
            let duty = standing.duty
            let term = StoredTerm(duty.due)
            return [
                .id(personID), .text(duty.id.description), .text(duty.kind.rawValue),
                .id(returnCase.owner), .text(duty.kind.desk.rawValue), .id(standing.holder),
                .day(duty.since), .day(duty.due.day), .day(standing.comesOn),
                .flag(term.rule != nil), .text(term.rule),
                .text(term.norm), .integer(term.days), .text(term.source),
                .text(standing.putOff?.reason.rawValue),
            ]
        }
    }
}

/// What says by when, as it stands in a row.
struct StoredTerm {
    let rule: String?
    let norm: String?
    let days: Int
    let source: String?

    init(_ due: Due) {
        switch due {
        case .target(_, let norm): self.init(norm)
        case .legal(_, let rule): self.init(rule: rule, norm: nil, days: 0, source: nil)
        }
    }

    init(_ norm: Norm) {
        let source =
            switch norm.source {
            case .assumed: "assumed"
            case .plan: "plan"
            case .published(let name): "published:\(name)"
            }
        self.init(rule: nil, norm: norm.id, days: norm.days, source: source)
    }

    private init(rule: String?, norm: String?, days: Int, source: String?) {
        (self.rule, self.norm, self.days, self.source) = (rule, norm, days, source)
    }

    static func due(_ row: any RowReader) throws -> Due {
        let day = try row.day("due_on")
        if let rule = try row.optionalText("rule") { return .legal(day, rule: rule) }
        return .target(day, try norm(row))
    }

    static func norm(_ row: any RowReader) throws -> Norm {
        let source = try row.text("norm_source")
        let named: Norm.Source =
            switch source {
            case "assumed": .assumed
            case "plan": .plan
            default: .published(String(source.dropFirst("published:".count)))
            }
        return Norm(
            try row.text("norm"), days: Int(try row.integer("norm_days")), source: named)
    }
}

/// A line of the list of tasks, with the names opened for whoever may read them.
public struct TaskLine: Sendable {
    public let caseID: StreamID
    /// nil once the person was erased.
    public let number: String?
    public let shortName: String?
    public let duty: DutyID
    public let due: Due
    /// When it asks to be done: later than it was due where it was put off.
    public let comesOn: LocalDate
    public let putOff: DutyPutOff.Reason?
    /// nil while nobody in particular is to do it.
    public let holder: ActorID?
}

extension TaskLine {
    init(_ row: any RowReader, mayRead: Bool) throws {
        caseID = try row.id("owner")
        let subject: SubjectID = try row.id("person")
        number = mayRead ? try row.opened("number", of: subject) : nil
        shortName = mayRead ? try row.opened("short_name", of: subject) : nil
        guard let duty = DutyID(try row.text("code")) else { throw Malformed("task") }
        self.duty = duty
        due = try StoredTerm.due(row)
        comesOn = try row.day("comes_on")
        putOff = try row.optionalText("put_off").flatMap(DutyPutOff.Reason.init)
        holder = try row.optionalID("holder")
    }
}
