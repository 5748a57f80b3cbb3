internal import GRDB
internal import Kernel
internal import Ledger

extension SQLiteWriter {
    func take(_ claim: ClaimWord, at position: Int64) throws -> Bool {
        var insert = try Prepared(db, "INSERT OR IGNORE INTO claim VALUES (?, ?, ?, ?, NULL)")
        insert.bind(claim.kind)
        insert.bind(claim.key)
        insert.bind(claim.slot)
        insert.bind(position)
        try insert.run()
        return db.changesCount > 0
    }

    func release(_ claim: ClaimWord, at position: Int64) throws {
        var update = try Prepared(
            db,
            """
            UPDATE claim SET released = ?
            WHERE kind = ? AND key = ? AND slot = ? AND released IS NULL
            """)
        update.bind(position)
        update.bind(claim.kind)
        update.bind(claim.key)
        update.bind(claim.slot)
        try update.run()
    }

    func set(_ alarm: Alarm) throws {
        try run("INSERT OR IGNORE INTO alarm (due, rule, stream) VALUES (?, ?, ?)", alarm)
    }

    func calm(_ alarm: Alarm) throws {
        try run(
            "DELETE FROM alarm WHERE due = ? AND rule = ? AND stream = ? AND fired IS NULL", alarm)
    }

    func markFired(_ alarm: Alarm, at instant: Instant) throws {
        var update = try Prepared(
            db,
            """
            UPDATE alarm SET fired = ? WHERE due = ? AND rule = ? AND stream = ? AND fired IS NULL
            """)
        update.bind(instant.microseconds)
        update.bind(alarm.due.microseconds)
        update.bind(alarm.rule)
        update.bind(alarm.stream)
        try update.run()
    }

    private func run(_ sql: String, _ alarm: Alarm) throws {
        var statement = try Prepared(db, sql)
        statement.bind(alarm.due.microseconds)
        statement.bind(alarm.rule)
        statement.bind(alarm.stream)
        try statement.run()
    }

    func send(_ message: Message, position: Int64, at instant: Instant) throws {
        var insert = try Prepared(
            db,
            """
            INSERT INTO outbox (position, recorded_at, recipient, kind, stream, content)
            VALUES (?, ?, ?, ?, ?, ?)
            """)
        insert.bind(position)
        insert.bind(instant.microseconds)
        insert.bind(message.recipient.word)
        insert.bind(message.kind)
        insert.bind(message.stream)
        insert.bind(message.content.bytes)
        try insert.run()
    }

    func replace(_ rows: [[Cell]], of owner: StreamID, in table: Kernel.Table) throws {
        var delete = try Prepared(db, models.statements(for: table.name).delete)
        delete.bind(owner)
        try delete.run()
        try insert(rows, of: owner, in: table)
    }

    func insert(_ rows: [[Cell]], of owner: StreamID, in table: Kernel.Table) throws {
        guard !rows.isEmpty else { return }
        var insert = try Prepared(db, models.statements(for: table.name).insert)
        for row in rows {
            insert.bind(owner)
            for cell in row { try insert.bind(cell) }
            try insert.run()
        }
    }

    func add(_ tally: Tally) throws {
        var upsert = try Prepared(
            db,
            """
            INSERT INTO counter (figure, month, recorded_on, part, whole) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (figure, month, recorded_on)
            DO UPDATE SET part = part + excluded.part, whole = whole + excluded.whole
            """)
        upsert.bind(tally.figure)
        upsert.bind(tally.month.dayNumber)
        upsert.bind(tally.recordedOn.dayNumber)
        upsert.bind(tally.part)
        upsert.bind(tally.whole)
        try upsert.run()
    }

    func setMeta(_ name: String, to value: String) throws {
        var upsert = try Prepared(
            db,
            """
            INSERT INTO meta (name, value) VALUES (?, ?)
            ON CONFLICT (name) DO UPDATE SET value = excluded.value
            """)
        upsert.bind(name)
        upsert.bind(value)
        try upsert.run()
    }

    func dropDerived() throws {
        for table in ["claim", "counter"] + models.names {
            try db.execute(sql: "DELETE FROM \"\(table)\"")
        }
        try db.execute(sql: "DELETE FROM alarm WHERE fired IS NULL")
        // Filling a table is quicker than filling its indexes row by row; they follow at the end.
        try ReadModels.dropIndexes(in: db)
    }

    func finishDerived() throws { try ReadModels.makeIndexes(in: db) }
}
