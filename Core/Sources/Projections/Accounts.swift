import Casework
public import Kernel

/// Who may sign in and which tokens hold. Names sealed; a token's digest finds its account.
public enum Accounts: Projection {
    public static let table = Table(
        "account",
        [
            .init("role", .text),
            .init("partner", .text),
            .init("name", .blob, isPersonal: true),
            .init("token_digest", .text),
        ],
        indexes: [["token_digest"]])

    public static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]? {
        guard let account: Account = snapshot.state(stream), let role = account.role else {
            return nil
        }
        return [
            [
                .text(role.rawValue), .text(account.partner?.rawValue),
                account.name.map { .sealed($0, of: SubjectID(stream)) } ?? .null,
                .text(account.tokenDigest),
            ]
        ]
    }
}

/// An account as lists and logins need it.
public struct AccountLine: Hashable, Sendable {
    public let id: StreamID
    public let role: Role
    public let partner: Partner?
    public let name: String?

    public var actor: ActorID { ActorID(account: id) }
}

extension Accounts {
    /// Before anybody has signed in: the account with this token, for the door itself.
    public static func withToken(digest: String) -> Query<AccountLine> {
        Query(
            "SELECT * FROM account WHERE token_digest = :digest LIMIT 1", ["digest": .text(digest)],
            read: line)
    }

    /// The account of a session, for the door itself.
    public static func with(_ id: StreamID) -> Query<AccountLine> {
        Query("SELECT * FROM account WHERE owner = :id LIMIT 1", ["id": .id(id)], read: line)
    }

    /// The accounts of these officers, to name them.
    public static func with(_ actors: [ActorID]) -> Query<AccountLine> {
        let names = actors.indices.map { "a\($0)" }
        let list = names.map { ":\($0)" }.joined(separator: ", ")
        return Query(
            """
            SELECT * FROM account
            WHERE owner IN (\(list))
            """, Dictionary(uniqueKeysWithValues: zip(names, actors.map { Cell.id($0) })),
            read: line)
    }

    /// Everybody of our own in one role, by id; at most 500.
    public static func staff(in role: Role, for access: Access) -> Query<AccountLine> {
        Query(
            """
            SELECT * FROM account WHERE role = :role AND partner IS NULL
            ORDER BY owner LIMIT 500
            """, ["role": .text(role.rawValue)], read: line)
    }

    /// The accounts of a demonstration, to choose one at the door; the first six of each role.
    public static func demonstration() -> Query<AccountLine> {
        Query(
            """
            SELECT * FROM (
                SELECT *, ROW_NUMBER() OVER (PARTITION BY role ORDER BY owner) AS place
                FROM account WHERE partner IS NULL)
            WHERE place <= 6 ORDER BY role, owner
            """, read: line)
    }

    private static func line(_ row: any RowReader) throws -> AccountLine {
        let id: StreamID = try row.id("owner")
        guard let role = Role(rawValue: try row.text("role")) else { throw Malformed("role") }
        return AccountLine(
            id: id, role: role, partner: try row.optionalText("partner").flatMap(Partner.init),
            name: try row.opened("name", of: SubjectID(id)))
    }
}
