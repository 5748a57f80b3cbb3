internal import GRDB
internal import Kernel
internal import Ledger
internal import Sealing

extension SQLiteReader {
    private static let columns = """
        e.position, e.stream, e.version, e.type, e.schema, e.on_day, e.recorded_at, e.actor,
        e.role, e.purpose, e.partner, e.command_id, e.clear, e.hash
        """

    private static let partColumns = "p.position, p.n, p.subject, p.class, p.digest, p.sealed"

    func events(of stream: StreamID, from version: Int) throws -> [Recorded] {
        var query = try Prepared(
            db,
            """
            SELECT \(Self.columns) FROM event e WHERE e.stream = ? AND e.version >= ?
            ORDER BY e.version
            """)
        query.bind(stream)
        query.bind(version)
        var parts = try Prepared(
            db,
            """
            SELECT \(Self.partColumns) FROM event e JOIN event_part p ON p.position = e.position
            WHERE e.stream = ? AND e.version >= ? ORDER BY e.version, p.n
            """)
        parts.bind(stream)
        parts.bind(version)
        return try joined(query, parts)
    }

    func events(at positions: Range<Int64>) throws -> [Recorded] {
        var query = try Prepared(
            db,
            """
            SELECT \(Self.columns) FROM event e WHERE e.position >= ? AND e.position < ?
            ORDER BY e.position
            """)
        query.bind(positions.lowerBound)
        query.bind(positions.upperBound)
        var parts = try Prepared(
            db,
            """
            SELECT \(Self.partColumns) FROM event_part p WHERE p.position >= ? AND p.position < ?
            ORDER BY p.position, p.n
            """)
        parts.bind(positions.lowerBound)
        parts.bind(positions.upperBound)
        return try joined(query, parts)
    }

    /// Both come in order of position, so one pass joins them.
    private func joined(
        _ query: borrowing Prepared, _ parts: borrowing Prepared
    ) throws -> [Recorded] {
        var events: [Recorded] = []
        var hasPart = try parts.step()
        while try query.step() {
            var event = try Self.event(query)
            while hasPart, parts.integer(0) <= event.position {
                if parts.integer(0) == event.position { event.parts.append(try Self.part(parts)) }
                hasPart = try parts.step()
            }
            events.append(event)
        }
        return events
    }

    private static func event(_ row: borrowing Prepared) throws -> Recorded {
        Recorded(
            position: row.integer(0), stream: try row.id(1), version: Int(row.integer(2)),
            type: row.text(3), schema: Int(row.integer(4)),
            onDay: LocalDate(dayNumber: Int(row.integer(5))),
            recordedAt: Instant(microseconds: row.integer(6)), caller: try caller(row, from: 7),
            command: try row.id(11), clear: row.blob(12), hash: try row.digest(13), parts: [])
    }

    private static func part(_ row: borrowing Prepared) throws -> RecordedPart {
        RecordedPart(
            n: Int(row.integer(1)), subject: try row.id(2), kind: row.text(3),
            digest: try row.digest(4), sealed: row.isNull(5) ? nil : row.blob(5))
    }

    private static func caller(_ row: borrowing Prepared, from first: Int32) throws -> Caller {
        Caller(
            actor: try row.id(first), role: row.text(first + 1), purpose: row.text(first + 2),
            partner: row.text(first + 3))
    }

    // Both tables in their common order, with the columns that one of them lacks left empty.
    private static func trailQuery(where condition: String) -> String {
        """
        SELECT leaf, recorded_at, actor, role, purpose, partner, streams, hash,
            command_id, act, reason, citations FROM refusal WHERE \(condition)
        UNION ALL
        SELECT leaf, recorded_at, actor, role, purpose, partner, streams, hash,
            NULL, what, NULL, NULL FROM access WHERE \(condition)
        ORDER BY 1
        """
    }

    func trail(at leaves: Range<Int64>) throws -> [Trail] {
        var query = try Prepared(db, Self.trailQuery(where: "leaf >= ? AND leaf < ?"))
        for _ in 0..<2 {
            query.bind(leaves.lowerBound)
            query.bind(leaves.upperBound)
        }
        return try Self.trails(query)
    }

    func trail(of stream: StreamID) throws -> [Trail] {
        let condition = "leaf IN (SELECT t.leaf FROM trail t WHERE t.stream = ?)"
        var query = try Prepared(db, Self.trailQuery(where: condition))
        query.bind(stream)
        query.bind(stream)
        return try Self.trails(query)
    }

    private static func trails(_ query: borrowing Prepared) throws -> [Trail] {
        var rows: [Trail] = []
        while try query.step() {
            let matter: Trail.Matter =
                query.isNull(8)
                ? .look(what: query.text(9))
                : .refusal(
                    command: try query.id(8), act: query.text(9), reason: query.text(10),
                    citations: query.blob(11))
            rows.append(
                Trail(
                    leaf: query.integer(0), recordedAt: Instant(microseconds: query.integer(1)),
                    caller: try caller(query, from: 2), streams: try streams(query.blob(6)),
                    matter: matter, hash: try query.digest(7)))
        }
        return rows
    }

    private static func streams(_ bytes: [UInt8]) throws -> [StreamID] {
        try stride(from: 0, to: bytes.count, by: 16).map { start in
            guard let id = StreamID(bytes: bytes[start..<min(start + 16, bytes.count)]) else {
                throw Malformed("streams")
            }
            return id
        }
    }

    func hashes(of log: LogName, level: Int, _ range: Range<Int64>) throws -> [Digest] {
        var query: Prepared
        switch (log, level) {
        case (.events, 0):
            query = try Prepared(
                db,
                "SELECT hash FROM event WHERE position >= ? AND position < ? ORDER BY position")
        case (.trail, 0): return try trail(at: range).map(\.hash)
        case (_, _):
            query = try Prepared(
                db,
                """
                SELECT hash FROM tile WHERE log = ? AND level = ? AND idx >= ? AND idx < ?
                ORDER BY idx
                """)
            query.bind(log.rawValue)
            query.bind(level)
        }
        query.bind(range.lowerBound)
        query.bind(range.upperBound)
        var hashes: [Digest] = []
        while try query.step() { hashes.append(try query.digest(0)) }
        return hashes
    }

    func checkpoints(of log: LogName) throws -> [Checkpoint] {
        try checkpoints(log, "ORDER BY size")
    }

    func lastCheckpoint(of log: LogName) throws -> Checkpoint? {
        try checkpoints(log, "ORDER BY size DESC LIMIT 1").first
    }

    private func checkpoints(_ log: LogName, _ order: String) throws -> [Checkpoint] {
        var query = try Prepared(
            db, "SELECT size, root, signed_at, signature FROM checkpoint WHERE log = ? \(order)")
        query.bind(log.rawValue)
        var found: [Checkpoint] = []
        while try query.step() {
            found.append(
                Checkpoint(
                    log: log, size: query.integer(0), root: try query.digest(1),
                    signedAt: Instant(microseconds: query.integer(2)), signature: query.blob(3)))
        }
        return found
    }
}
