internal import GRDB
public import Kernel
public import Sealing

/// The keystore in a file of its own (docs/ledger-format.md §6).
public final class SQLiteKeystore: Keystore {
    let queue: DatabaseQueue

    public init(path: String) throws {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        configuration.journalMode = .wal
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        try queue.writeWithoutTransaction { db in
            // After the queue is made: setting WAL makes GRDB fall back to NORMAL.
            try db.execute(sql: "PRAGMA synchronous = FULL")
            try db.execute(
                sql: """
                    CREATE TABLE IF NOT EXISTS subject_key (
                        subject BLOB PRIMARY KEY, wrapped BLOB NOT NULL) STRICT, WITHOUT ROWID;
                    CREATE TABLE IF NOT EXISTS secret (
                        name TEXT PRIMARY KEY, wrapped BLOB NOT NULL) STRICT
                    """)
        }
    }

    public func key(of subject: SubjectID) throws -> [UInt8]? {
        // One statement reads one state; a guarded read would cost two more statements.
        try queue.unsafeRead { db in
            var query = try Prepared(db, "SELECT wrapped FROM subject_key WHERE subject = ?")
            query.bind(subject)
            return try query.step() ? query.blob(0) : nil
        }
    }

    public func add(_ keys: [(subject: SubjectID, wrapped: [UInt8])]) throws {
        try queue.write { db in
            var insert = try Prepared(db, "INSERT INTO subject_key VALUES (?, ?)")
            for (subject, wrapped) in keys {
                insert.bind(subject)
                insert.bind(wrapped)
                try insert.run()
            }
        }
    }

    public func destroy(_ subjects: [SubjectID]) throws {
        guard !subjects.isEmpty else { return }
        try queue.write { db in
            var delete = try Prepared(db, "DELETE FROM subject_key WHERE subject = ?")
            for subject in subjects {
                delete.bind(subject)
                try delete.run()
            }
        }
        try queue.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    }

    public func secret(_ name: String) throws -> [UInt8]? {
        try queue.read { db in
            var query = try Prepared(db, "SELECT wrapped FROM secret WHERE name = ?")
            query.bind(name)
            return try query.step() ? query.blob(0) : nil
        }
    }

    public func add(secrets: [(name: String, wrapped: [UInt8])]) throws {
        try queue.write { db in
            var insert = try Prepared(db, "INSERT INTO secret VALUES (?, ?)")
            for (name, wrapped) in secrets {
                insert.bind(name)
                insert.bind(wrapped)
                try insert.run()
            }
        }
    }

    public func close() throws { try queue.close() }
}
