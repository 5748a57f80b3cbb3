import Casework
public import Kernel

/// To which country an open case must lead: that of its return decision, one row a case.
///
/// For the logistics of travel documents and flights. It is where somebody must go, not what they
/// are: nationality has no part in it.
public enum Destinations: Projection {
    public static let table = Table(
        "destination",
        [
            .init("country", .text), .init("stage", .text), .init("officer", .blob),
            .init("due_on", .integer),
        ],
        indexes: [
            ["country", "stage"], ["country", "due_on", "owner"],
            ["country", "officer", "due_on", "owner"],
        ])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream) else { return nil }
        guard let country = returnCase.open?.decision?.destination else { return [] }
        return [
            [
                .text(country.digits), .text(Stage(returnCase).rawValue), .id(returnCase.owner),
                .day(Worklist.dueOn(returnCase)),
            ]
        ]
    }
}

/// How many open cases with a return decision to one country are at one stage.
public struct DestinationCount: Hashable, Sendable {
    public let country: CountryCode
    public let stage: Stage
    public let count: Int
}

extension Destinations {
    /// For whoever may see counts; below five they are to be hidden from those who may not see the
    /// cases themselves.
    public static func counts(for access: Access) -> Query<DestinationCount> {
        let right = Rights.of(access.role, on: .statistics)
        return Query(
            """
            SELECT country, stage, COUNT(*) AS count FROM destination WHERE :may = 1
            GROUP BY country, stage ORDER BY country, stage
            """, ["may": .flag(right.contains(.aggregate))]
        ) { row in
            guard let country = CountryCode(try row.text("country")),
                let stage = Stage(rawValue: try row.text("stage"))
            else { throw Malformed("destination") }
            return DestinationCount(
                country: country, stage: stage, count: Int(try row.integer("count")))
        }
    }

    /// The open cases of one country, for those who work on travel documents.
    public static func list(
        to country: CountryCode, _ part: ListPart, for access: Access
    ) -> Query<WorklistLine> {
        Worklist.page(condition(country, access), part, isClosed: false, access)
    }

    /// How many of them there are in all.
    public static func count(to country: CountryCode, for access: Access) -> Query<Int> {
        let condition = condition(country, access)
        return Query(
            "SELECT COUNT(*) AS count FROM \(condition.table) WHERE \(condition.sql)",
            condition.parameters
        ) { row in Int(try row.integer("count")) }
    }

    private static func condition(_ country: CountryCode, _ access: Access) -> Condition {
        let scope = Scope(access, on: .travelDocument)
        var condition = Condition(scope.sql, scope.parameters)
        condition.table = "destination w"
        condition.also("w.country = :country", "country", .text(country.digits))
        return condition
    }
}
