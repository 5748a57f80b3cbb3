public import Casework
public import Kernel
import Law

/// Cases that were taken over from an earlier system: one row to know the row of the file by, and
/// one for each fact that is still unknown.
public enum ImportedCases: Projection {
    public static let table = Table(
        "imported",
        [
            .init("person", .blob), .init("import_token", .blob, isPersonal: true),
            .init("source", .text), .init("gap", .text),
        ],
        indexes: [["import_token"], ["gap"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let returnCase: ReturnCase = snapshot.state(stream), let personID = returnCase.person
        else { return nil }
        let taken = returnCase.episodes.last {
            $0.origin != nil && $0.ending?.kind != .withdrawn
        }
        guard let origin = taken?.origin, let id = origin.externalID else { return [] }
        let isOpen = returnCase.open?.origin != nil
        let gaps =
            isOpen ? snapshot.state(personID, as: Person.self).map(\.gapsOfImport) ?? [] : []
        let head: Row = [
            .id(personID), .token(token(origin.source, id)), .text(origin.source.code),
        ]
        return [head + [.null]] + gaps.map { head + [.text($0)] }
    }

    private static func token(_ source: LegacySource, _ id: String) -> String {
        "i:\(ImportOrigin.key(source, id))"
    }
}

extension Person {
    /// What a taken-over case should say of a person and does not, as codes: rules of blockers,
    /// then fields.
    fileprivate var gapsOfImport: [String] {
        let stated = standingStatements.compactMap(\.content)
        let isBornKnown = stated.contains {
            if case .name(let name) = $0 { name.bornOn != nil } else { false }
        }
        let isNationalityKnown = stated.contains {
            if case .nationality(let code) = $0 { code.digits != "0000" } else { false }
        }
        return Blocker.allCases.filter { status(of: $0) == .unknown }.map(\.rawValue)
            + (isUnaccompaniedMinor == .unknown ? ["unaccompaniedMinor"] : [])
            + (isBornKnown ? [] : ["bornOn"]) + (isNationalityKnown ? [] : ["nationality"])
    }
}

/// A case of which something is still unknown since it was taken over.
public struct RepairLine: Hashable, Sendable {
    public let caseID: StreamID
    public let number: String?
    public let shortName: String?
    public let source: String
    /// Codes: rules of blockers, then `unaccompaniedMinor`, `bornOn`, `nationality`.
    public let gaps: [String]
}

extension ImportedCases {
    /// So many cases stand on the list; the total is counted.
    public static let pageSize = 200

    /// The case that this row of an earlier system became; none when it is not in.
    public static func taken(
        from source: LegacySource, as externalID: String, for access: Access
    ) -> Query<StreamID> {
        Query(
            """
            SELECT owner FROM imported
            WHERE import_token = :token AND gap IS NULL AND :may = 1
            """,
            [
                "token": .token(token(source, externalID)),
                "may": .flag(Rights.of(access.role, on: .identity).contains(.write)),
            ]
        ) { row in try row.id("owner") }
    }

    /// Cases with something to repair, for those who may see them; at most ``pageSize``, in the
    /// order of their random ids.
    public static func repairs(for access: Access) -> Query<RepairLine> {
        let scope = Scope(access)
        return Query(
            """
            SELECT i.owner AS owner, i.person AS person, i.source AS source,
              GROUP_CONCAT(i.gap) AS gaps, c.number AS number, p.short_name AS short_name
            FROM imported i
            JOIN worklist w ON w.owner = i.owner
            LEFT JOIN registry_case c ON c.owner = i.owner
            LEFT JOIN registry_person p ON p.owner = i.person
            WHERE i.gap IS NOT NULL AND \(scope.sql)
            GROUP BY i.owner ORDER BY i.owner LIMIT \(pageSize)
            """, scope.parameters
        ) { row in
            let person: SubjectID = try row.id("person")
            return RepairLine(
                caseID: try row.id("owner"), number: try row.opened("number", of: person),
                shortName: try row.opened("short_name", of: person),
                source: try row.text("source"),
                gaps: try row.text("gaps").split(separator: ",").map(String.init).sorted())
        }
    }

    /// How many cases have something to repair.
    public static func toRepair(for access: Access) -> Query<Int> {
        let scope = Scope(access)
        return Query(
            """
            SELECT COUNT(DISTINCT i.owner) AS count FROM imported i
            JOIN worklist w ON w.owner = i.owner WHERE i.gap IS NOT NULL AND \(scope.sql)
            """, scope.parameters
        ) { row in Int(try row.integer("count")) }
    }
}
