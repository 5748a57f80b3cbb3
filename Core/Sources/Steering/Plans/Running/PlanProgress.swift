public import Kernel

/// The read model of the running plan: one row an action of which something was recorded.
public enum PlanProgress: Projection {
    public static let table = Table(
        "plan_action",
        [
            .init("owner_account", .blob), .init("status", .text), .init("reported_on", .integer),
            .init("reports", .integer),
        ])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let action = snapshot.state(stream, as: PlannedAction.self) else { return nil }
        return [
            [
                .id(action.owner), .text(action.status.rawValue), .day(action.latest?.onDay),
                .integer(action.reports.count),
            ]
        ]
    }

    /// How one action stands.
    public struct Line: Hashable, Sendable {
        public let stream: StreamID
        public let owner: StreamID?
        public let status: ActionStatus
        /// nil while nothing was reported.
        public let reportedOn: LocalDate?
        public let reports: Int
    }

    /// Every action of which something was recorded, for those who may see figures.
    public static func all(for access: Access) -> Query<Line> {
        let right = Rights.of(access.role, on: .statistics)
        return Query(
            "SELECT * FROM plan_action WHERE :may = 1 ORDER BY owner",
            ["may": .flag(right.contains(.aggregate))]
        ) { row in
            guard let status = ActionStatus(rawValue: try row.text("status")) else {
                throw Malformed("plan_action")
            }
            let owner = try row.optionalBlob("owner_account")
            return Line(
                stream: try row.id("owner"), owner: owner.flatMap { StreamID(bytes: $0) },
                status: status, reportedOn: try row.optionalDay("reported_on"),
                reports: Int(try row.integer("reports")))
        }
    }
}
