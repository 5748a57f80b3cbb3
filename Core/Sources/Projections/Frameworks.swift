public import Casework
public import Kernel

/// One row a weighing framework: its words, where it applies, and from when to when.
public enum Frameworks: Projection {
    public static let table = Table(
        "framework",
        [
            .init("from_day", .integer),
            .init("until_day", .integer),
            .init("case_types", .text),
            .init("title", .blob, isPersonal: true),
            .init("criteria", .blob, isPersonal: true),
        ],
        indexes: [["until_day"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let framework: Framework = snapshot.state(stream), let told = framework.inForce else {
            return nil
        }
        let until = framework.endedOn.map { min($0.adding(days: -1), told.until) } ?? told.until
        let subject = SubjectID(stream)
        return [
            [
                .day(told.from), .day(until),
                .text(told.caseTypes.map(\.rawValue).joined(separator: " ")),
                told.words.map { .sealed($0.title, of: subject) } ?? .null,
                told.words.map { .sealed($0.criteria, of: subject) } ?? .null,
            ]
        ]
    }
}

/// A weighing framework as pages show it.
public struct FrameworkLine: Hashable, Sendable {
    public let id: StreamID
    public let from: LocalDate
    /// The last day; before ``from`` when it was ended before it began.
    public let until: LocalDate
    public let caseTypes: [CaseType]
    /// nil once its key is gone.
    public let title: String?
    public let criteria: String?

    /// Whether people may apply it on a day.
    public func holds(on day: LocalDate) -> Bool { from <= day && day <= until }
}

extension Frameworks {
    /// Every framework, the last to end first; at most 100. For those who may read plans.
    public static func all(for access: Access) -> Query<FrameworkLine> {
        let mayRead = Rights.of(access.role, on: .plan).contains(.read)
        return Query(
            """
            SELECT * FROM framework WHERE :may = 1 ORDER BY until_day DESC, owner LIMIT 100
            """, ["may": .flag(mayRead)]
        ) { row in
            let id: StreamID = try row.id("owner")
            return FrameworkLine(
                id: id, from: try row.day("from_day"), until: try row.day("until_day"),
                caseTypes: try row.text("case_types").split(separator: " ").compactMap {
                    CaseType(rawValue: String($0))
                },
                title: try row.opened("title", of: SubjectID(id)),
                criteria: try row.opened("criteria", of: SubjectID(id)))
        }
    }
}
