public import Casework
public import Kernel

/// One row a contradiction that waits, with the case in which it is looked into. It tells that
/// something contradicts and never what.
public enum Contradictions: Projection {
    public static let table = Table(
        "contradiction",
        [.init("kind", .text), .init("found", .text), .init("since", .integer)],
        indexes: [["since", "owner"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard snapshot.state(stream, as: ReturnCase.self) != nil,
            let dossier = try? snapshot.dossier(.stream(stream))
        else { return nil }
        return dossier.contradictions.map { found in
            [
                .text(found.kind.rawValue), .text(found.key),
                .day(max(found.first.day, found.second.day)),
            ]
        }
    }
}

/// A contradiction as the list needs it.
public struct ContradictionLine: Hashable, Sendable {
    public let caseID: StreamID
    public let kind: Contradiction.Kind
    public let key: String
    public let since: LocalDate
}

extension Contradictions {
    /// How many are shown at once.
    public static let most = 50

    /// Those that wait in cases that the caller may see, oldest first; at most 50.
    ///
    /// - Parameter kind: nil for every kind.
    public static func waiting(
        _ kind: Contradiction.Kind?, for access: Access
    ) -> Query<ContradictionLine> {
        let scope = Scope(access)
        return Query(
            """
            SELECT c.owner AS owner, c.kind AS kind, c.found AS found, c.since AS since
            FROM contradiction c JOIN worklist w ON w.owner = c.owner
            WHERE (:every = 1 OR c.kind = :kind) AND \(scope.sql)
            ORDER BY c.since, c.owner, c.found LIMIT \(Self.most)
            """, parameters(kind, scope), read: line)
    }

    /// How many wait in all.
    public static func count(_ kind: Contradiction.Kind?, for access: Access) -> Query<Int> {
        let scope = Scope(access)
        return Query(
            """
            SELECT COUNT(*) AS count FROM contradiction c JOIN worklist w ON w.owner = c.owner
            WHERE (:every = 1 OR c.kind = :kind) AND \(scope.sql)
            """, parameters(kind, scope)
        ) { row in Int(try row.integer("count")) }
    }

    private static func parameters(
        _ kind: Contradiction.Kind?, _ scope: Scope
    ) -> [String: Cell] {
        scope.parameters.merging([
            "every": .flag(kind == nil), "kind": .text(kind?.rawValue ?? ""),
        ]) { $1 }
    }

    @Sendable private static func line(_ row: any RowReader) throws -> ContradictionLine {
        guard let kind = Contradiction.Kind(rawValue: try row.text("kind")) else {
            throw Malformed("contradiction")
        }
        return ContradictionLine(
            caseID: try row.id("owner"), kind: kind, key: try row.text("found"),
            since: try row.day("since"))
    }
}
