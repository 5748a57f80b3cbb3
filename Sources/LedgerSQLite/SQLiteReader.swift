internal import GRDB
internal import Kernel
internal import Ledger
internal import Sealing

/// Reads the tables of one connection inside one transaction.
class SQLiteReader: LedgerReader {
    let db: Database
    let models: ReadModels

    init(_ db: Database, _ models: ReadModels) { (self.db, self.models) = (db, models) }

    func size(of log: LogName) throws -> Int64 {
        switch log {
        case .events: try integer("SELECT MAX(position) + 1 FROM event") ?? 0
        case .trail:
            max(
                try integer("SELECT MAX(leaf) + 1 FROM refusal") ?? 0,
                try integer("SELECT MAX(leaf) + 1 FROM access") ?? 0)
        }
    }

    func lastInstant(of log: LogName) throws -> Instant? {
        let last = try size(of: log) - 1
        switch log {
        case .events: return try events(at: last..<(last + 1)).first?.recordedAt
        case .trail: return try trail(at: last..<(last + 1)).first?.recordedAt
        }
    }

    func version(of stream: StreamID) throws -> Int {
        var query = try Prepared(db, "SELECT MAX(version) + 1 FROM event WHERE stream = ?")
        query.bind(stream)
        return try query.step() ? Int(query.integer(0)) : 0
    }

    func remembered(_ command: CommandID, of actor: ActorID) throws -> Remembered? {
        var query = try Prepared(
            db,
            """
            SELECT fingerprint, act, first, count FROM command WHERE actor = ? AND command_id = ?
            """)
        query.bind(actor)
        query.bind(command)
        guard try query.step() else { return nil }
        let first = query.integer(2)
        return Remembered(
            actor: actor, command: command, fingerprint: try query.digest(0),
            act: query.text(1), positions: first..<(first + query.integer(3)))
    }

    func alarms(due: Instant, limit: Int) throws -> [Alarm] {
        var query = try Prepared(
            db,
            """
            SELECT due, rule, stream FROM alarm WHERE fired IS NULL AND due <= ?
            ORDER BY due, rule, stream LIMIT ?
            """)
        query.bind(due.microseconds)
        query.bind(limit)
        var alarms: [Alarm] = []
        while try query.step() {
            alarms.append(
                Alarm(
                    due: Instant(microseconds: query.integer(0)), rule: query.text(1),
                    stream: try query.id(2)))
        }
        return alarms
    }

    func isOpen(_ alarm: Alarm) throws -> Bool {
        var query = try Prepared(
            db,
            """
            SELECT 1 FROM alarm WHERE due = ? AND rule = ? AND stream = ? AND fired IS NULL
            """)
        query.bind(alarm.due.microseconds)
        query.bind(alarm.rule)
        query.bind(alarm.stream)
        return try query.step()
    }

    func owners(
        in table: String, where column: String, isAnyOf tokens: [Digest]
    ) throws -> [StreamID] {
        var found: Set<StreamID> = []
        for token in tokens {
            var query = try Prepared(
                db, "SELECT owner FROM \"\(table)\" WHERE \"\(column)\" = ?")
            query.bind(token)
            while try query.step() { found.insert(try query.id(0)) }
        }
        return found.sorted()
    }

    func streams(withPartsOf subject: SubjectID) throws -> [StreamID] {
        var query = try Prepared(
            db,
            """
            SELECT DISTINCT e.stream FROM event_part p JOIN event e ON e.position = p.position
            WHERE p.subject = ? AND p.sealed IS NOT NULL ORDER BY e.stream
            """)
        query.bind(subject)
        var streams: [StreamID] = []
        while try query.step() { streams.append(try query.id(0)) }
        return streams
    }

    func meta(_ name: String) throws -> String? {
        var query = try Prepared(db, "SELECT value FROM meta WHERE name = ?")
        query.bind(name)
        return try query.step() ? query.text(0) : nil
    }

    func dump(_ table: String) throws -> [[Cell]] {
        let query = try Prepared(db, "SELECT * FROM \"\(table)\"")
        let columns = Int32(query.columns.count)
        var rows: [[Cell]] = []
        while try query.step() { rows.append((0..<columns).map { query.cell($0) }) }
        return rows
    }

    func integer(_ sql: String) throws -> Int64? {
        let query = try Prepared(db, sql)
        return try query.step() && !query.isNull(0) ? query.integer(0) : nil
    }
}
