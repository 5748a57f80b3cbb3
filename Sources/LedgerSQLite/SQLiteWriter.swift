internal import GRDB
internal import Kernel
internal import Ledger
internal import Sealing

/// Writes the tables of the one writing connection inside one transaction.
final class SQLiteWriter: SQLiteReader, LedgerWriter {
    func savepoint<Output>(_ work: () throws -> Output) throws -> Output {
        try run("SAVEPOINT job")
        do {
            let output = try work()
            try run("RELEASE job")
            return output
        } catch {
            try run("ROLLBACK TO job")
            try run("RELEASE job")
            throw error
        }
    }

    private func run(_ sql: String) throws {
        var statement = try Prepared(db, sql)
        try statement.run()
    }

    func append(_ event: Recorded) throws {
        var insert = try Prepared(
            db, "INSERT INTO event VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        insert.bind(event.position)
        insert.bind(event.stream)
        insert.bind(event.version)
        insert.bind(event.type)
        insert.bind(event.schema)
        insert.bind(event.onDay.dayNumber)
        insert.bind(event.recordedAt.microseconds)
        bind(event.caller, to: &insert)
        insert.bind(event.command)
        insert.bind(event.clear)
        insert.bind(event.hash)
        try insert.run()
        for part in event.parts { try append(part, at: event.position) }
    }

    private func append(_ part: RecordedPart, at position: Int64) throws {
        var insert = try Prepared(db, "INSERT INTO event_part VALUES (?, ?, ?, ?, ?, ?)")
        insert.bind(position)
        insert.bind(part.n)
        insert.bind(part.subject)
        insert.bind(part.kind)
        insert.bind(part.digest)
        insert.bind(part.sealed)
        try insert.run()
    }

    func append(_ trail: Trail) throws {
        let marks =
            trail.table == "refusal"
            ? "?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?" : "?, ?, ?, ?, ?, ?, ?, ?, ?"
        var insert = try Prepared(db, "INSERT INTO \(trail.table) VALUES (\(marks))")
        insert.bind(trail.leaf)
        insert.bind(trail.recordedAt.microseconds)
        bind(trail.caller, to: &insert)
        switch trail.matter {
        case .refusal(let command, let act, let reason, let citations):
            insert.bind(command)
            insert.bind(act)
            insert.bind(reason)
            insert.bind(citations)
        case .look(let what): insert.bind(what)
        }
        insert.bind(trail.streams.flatMap(\.bytes))
        insert.bind(trail.hash)
        try insert.run()
        for stream in Set(trail.streams) {
            var place = try Prepared(db, "INSERT INTO trail VALUES (?, ?)")
            place.bind(stream)
            place.bind(trail.leaf)
            try place.run()
        }
    }

    func add(_ tile: Frontier.Tile, to log: LogName) throws {
        var insert = try Prepared(db, "INSERT INTO tile VALUES (?, ?, ?, ?)")
        insert.bind(log.rawValue)
        insert.bind(tile.level)
        insert.bind(tile.index)
        insert.bind(tile.hash)
        try insert.run()
    }

    func add(_ checkpoint: Checkpoint) throws {
        var insert = try Prepared(db, "INSERT INTO checkpoint VALUES (?, ?, ?, ?, ?)")
        insert.bind(checkpoint.log.rawValue)
        insert.bind(checkpoint.size)
        insert.bind(checkpoint.root)
        insert.bind(checkpoint.signedAt.microseconds)
        insert.bind(checkpoint.signature)
        try insert.run()
    }

    func remember(_ command: Remembered) throws {
        var insert = try Prepared(db, "INSERT INTO command VALUES (?, ?, ?, ?, ?, ?)")
        insert.bind(command.actor)
        insert.bind(command.command)
        insert.bind(command.fingerprint)
        insert.bind(command.act)
        insert.bind(command.positions.lowerBound)
        insert.bind(command.positions.count)
        try insert.run()
    }

    func close(partsOf subject: SubjectID) throws {
        var update = try Prepared(
            db, "UPDATE event_part SET sealed = NULL WHERE subject = ? AND sealed IS NOT NULL")
        update.bind(subject)
        try update.run()
    }

    private func bind(_ caller: Caller, to statement: inout Prepared) {
        statement.bind(caller.actor)
        statement.bind(caller.role)
        statement.bind(caller.purpose)
        statement.bind(caller.partner)
    }
}
