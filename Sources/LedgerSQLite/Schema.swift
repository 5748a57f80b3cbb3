internal import GRDB
internal import Kernel

/// The tables of format 1 (docs/ledger-format.md §5).
enum Schema {
    static let format = "1"

    static func create(in db: Database, isDemonstration: Bool, seed: UInt64?) throws {
        for statement in tables + triggers { try db.execute(sql: statement) }
        var metas = ["format": format, "demonstration": isDemonstration ? "1" : "0"]
        metas["seed"] = seed.map { String($0) }
        for (name, value) in metas {
            try db.execute(
                sql: "INSERT INTO meta (name, value) VALUES (?, ?)", arguments: [name, value])
        }
    }

    private static let caller = """
        actor BLOB NOT NULL, role TEXT NOT NULL, purpose TEXT NOT NULL, partner TEXT NOT NULL
        """

    private static let tables = [
        "CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
        """
        CREATE TABLE event (
            position INTEGER PRIMARY KEY, stream BLOB NOT NULL, version INTEGER NOT NULL,
            type TEXT NOT NULL, schema INTEGER NOT NULL, on_day INTEGER NOT NULL,
            recorded_at INTEGER NOT NULL, \(caller), command_id BLOB NOT NULL,
            clear BLOB NOT NULL, hash BLOB NOT NULL, UNIQUE (stream, version)) STRICT
        """,
        """
        CREATE TABLE event_part (
            position INTEGER NOT NULL, n INTEGER NOT NULL, subject BLOB NOT NULL,
            class TEXT NOT NULL, digest BLOB NOT NULL, sealed BLOB,
            PRIMARY KEY (position, n)) STRICT
        """,
        """
        CREATE INDEX event_part_subject ON event_part (subject) WHERE sealed IS NOT NULL
        """,
        """
        CREATE TABLE claim (
            kind TEXT NOT NULL, key TEXT NOT NULL, slot INTEGER NOT NULL,
            taken INTEGER NOT NULL, released INTEGER) STRICT
        """,
        """
        CREATE UNIQUE INDEX claim_held ON claim (kind, key, slot) WHERE released IS NULL
        """,
        """
        CREATE TABLE command (
            actor BLOB NOT NULL, command_id BLOB NOT NULL, fingerprint BLOB NOT NULL,
            act TEXT NOT NULL, first INTEGER NOT NULL, count INTEGER NOT NULL,
            PRIMARY KEY (actor, command_id)) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE refusal (
            leaf INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, \(caller),
            command_id BLOB NOT NULL, act TEXT NOT NULL, reason TEXT NOT NULL,
            citations BLOB NOT NULL, streams BLOB NOT NULL, hash BLOB NOT NULL) STRICT
        """,
        """
        CREATE TABLE access (
            leaf INTEGER PRIMARY KEY, recorded_at INTEGER NOT NULL, \(caller),
            what TEXT NOT NULL, streams BLOB NOT NULL, hash BLOB NOT NULL) STRICT
        """,
        """
        CREATE TABLE trail (
            stream BLOB NOT NULL, leaf INTEGER NOT NULL,
            PRIMARY KEY (stream, leaf)) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE alarm (
            due INTEGER NOT NULL, rule TEXT NOT NULL, stream BLOB NOT NULL, fired INTEGER,
            PRIMARY KEY (due, rule, stream)) STRICT, WITHOUT ROWID
        """,
        "CREATE INDEX alarm_open ON alarm (due, rule, stream) WHERE fired IS NULL",
        """
        CREATE TABLE outbox (
            id INTEGER PRIMARY KEY, position INTEGER NOT NULL, recorded_at INTEGER NOT NULL,
            recipient TEXT NOT NULL, kind TEXT NOT NULL, stream BLOB NOT NULL,
            content BLOB NOT NULL, sent INTEGER) STRICT
        """,
        """
        CREATE TABLE checkpoint (
            log INTEGER NOT NULL, size INTEGER NOT NULL, root BLOB NOT NULL,
            signed_at INTEGER NOT NULL, signature BLOB NOT NULL,
            PRIMARY KEY (log, size)) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE tile (
            log INTEGER NOT NULL, level INTEGER NOT NULL, idx INTEGER NOT NULL,
            hash BLOB NOT NULL, PRIMARY KEY (log, level, idx)) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE counter (
            figure TEXT NOT NULL, month INTEGER NOT NULL, recorded_on INTEGER NOT NULL,
            part INTEGER NOT NULL, whole INTEGER NOT NULL,
            PRIMARY KEY (figure, month, recorded_on)) STRICT, WITHOUT ROWID
        """,
        """
        CREATE TABLE corpus (
            hash BLOB PRIMARY KEY, path TEXT NOT NULL, content BLOB NOT NULL) STRICT
        """,
        """
        CREATE TABLE plan (
            hash BLOB PRIMARY KEY, path TEXT NOT NULL, content BLOB NOT NULL) STRICT
        """,
        """
        CREATE TABLE session (
            id BLOB PRIMARY KEY, actor BLOB NOT NULL, content BLOB NOT NULL,
            expires INTEGER NOT NULL) STRICT
        """,
        """
        CREATE TABLE job (
            id INTEGER PRIMARY KEY, kind TEXT NOT NULL, due INTEGER NOT NULL,
            content BLOB NOT NULL, taken_until INTEGER, done INTEGER) STRICT
        """,
        "CREATE TABLE read_model (name TEXT PRIMARY KEY, definition TEXT NOT NULL) STRICT",
    ]

    private static let triggers =
        ["event", "command", "refusal", "access", "checkpoint", "tile", "corpus", "plan"]
        .flatMap { [forbid("UPDATE", on: $0), forbid("DELETE", on: $0)] }
        + [
            forbid("DELETE", on: "event_part"),
            forbid("DELETE", on: "meta"),
            forbid(
                "UPDATE", on: "meta",
                when: "OLD.name NOT IN ('today', 'rebuild') OR NEW.name <> OLD.name"),
            forbid(
                "UPDATE", on: "event_part",
                when: """
                    NEW.sealed IS NOT NULL OR NEW.position <> OLD.position OR NEW.n <> OLD.n
                    OR NEW.subject <> OLD.subject OR NEW.class <> OLD.class
                    OR NEW.digest <> OLD.digest
                    """),
        ]

    private static func forbid(_ verb: String, on table: String, when: String? = nil) -> String {
        """
        CREATE TRIGGER \(table)_\(verb.lowercased()) BEFORE \(verb) ON \(table)
        \(when.map { "WHEN \($0)" } ?? "")
        BEGIN SELECT RAISE(ABORT, '\(table) stands for ever'); END
        """
    }
}
