import Foundation
import GRDB
import Kernel
import Ledger
import LedgerSQLite
import Sealing
import Testing

@Suite struct UpkeepTests {
    /// A ledger with 300 events about three people, some refusals and looks, all signed.
    static func filled(_ kind: Kind) async throws -> Bed {
        let bed = try await Bed(kind)
        for digits in ["2801147723", "1111111111", "2222222222"] {
            let person = try await bed.person(digits)
            try await bed.accept(Open(person: person))
            let batch = (1...97).map { bed.submission(Burden(person: person, amount: $0)) }
            _ = try await bed.desk.submit(batch)
            _ = try await bed.refuse(Burden(person: person, limit: 0))
            try await bed.desk.witness(Look("person.page", at: [person], by: Bed.officer))
        }
        try await bed.desk.sign()
        return bed
    }

    @Test func `both ledgers hold the same rows`() async throws {
        let (memory, file) = (try await Self.filled(.memory), try await Self.filled(.sqlite))
        let tables = (Bed.everything + Bed.derived).filter { $0 != "command" }
        let dumps = try await (memory.dumps(tables), file.dumps(tables))
        for table in tables where !["event", "checkpoint", "tile"].contains(table) {
            #expect(dumps.0[table]?.count == dumps.1[table]?.count, "\(table)")
        }
        #expect(dumps.0["counter"] == dumps.1["counter"])
    }

    @Test(arguments: Kind.allCases)
    func `a rebuild gives the same rows`(kind: Kind) async throws {
        let bed = try await Self.filled(kind)
        let before = try await bed.dumps(Bed.everything + Bed.derived)
        #expect(before["registry_person"]?.count == 3)
        #expect(before["counter"]?.count == 1)
        let count = try await Rebuild.run(bed.ledger, rooms: .toys, keyring: bed.keyring)
        #expect(count == 300)
        #expect(try await bed.dumps(Bed.everything + Bed.derived) == before)
    }

    @Test(arguments: Kind.allCases)
    func `an untouched ledger verifies, and proves its events`(kind: Kind) async throws {
        let bed = try await Self.filled(kind)
        #expect(try await Verify.run(bed.ledger, publicKey: bed.keyring.publicKey) == [])
        for position: Int64 in [0, 1, 150, 255, 256, 299] {
            let proof = try Proof(json: try await bed.desk.proof(of: position).json)
            #expect(proof.holds(under: bed.keyring.publicKey))
            #expect(!proof.holds(under: [UInt8](repeating: 1, count: 32)))
            let text = String(decoding: proof.json, as: UTF8.self)
            let moved = text.replacing(
                "\"position\":\(position)", with: "\"position\":\(position + 1)")
            #expect(try !Proof(json: Array(moved.utf8)).holds(under: bed.keyring.publicKey))
        }
        await #expect(throws: MissingHashes.self) { try await bed.desk.proof(of: 300) }
    }

    /// What somebody with the file could do, and what it shows as.
    static let changes: [(sql: String, finding: String)] = [
        (
            "UPDATE event SET clear = CAST('{\"amount\":9}' AS BLOB) WHERE position = 7",
            "event 7: the hash is not that of the row"
        ),
        (
            "UPDATE event SET role = 'analyst' WHERE position = 0",
            "event 0: the hash is not that of the row"
        ),
        (
            "UPDATE event SET hash = zeroblob(32) WHERE position = 299",
            "event 299: the hash is not that of the row"
        ),
        ("DELETE FROM event WHERE position = 150", "event 150: missing"),
        (
            "UPDATE event_part SET sealed = zeroblob(40) WHERE position = 0",
            "event_part 0: the digest of part 0 is not that of its bytes"
        ),
        (
            "UPDATE refusal SET reason = 'x' WHERE leaf = 2",
            "refusal 2: the hash is not that of the row"
        ),
        (
            "UPDATE access SET what = 'x' WHERE leaf = 1",
            "access 1: the hash is not that of the row"
        ),
        ("UPDATE tile SET hash = zeroblob(32)", "tile 0: log 0, level 1: differs"),
        (
            "UPDATE checkpoint SET signed_at = 1 WHERE log = 1",
            "checkpoint 6: the signature of log 1"
        ),
        ("DELETE FROM event WHERE position = 299", "checkpoint 300: log 0 has only 299 rows"),
    ]

    @Test(arguments: changes)
    func `verify names what was changed`(sql: String, finding: String) async throws {
        let bed = try await Self.filled(.sqlite)
        let file = try DatabaseQueue(path: Bed.ledger(bed.place))
        try await file.write { db in
            for trigger in try String.fetchAll(
                db, sql: "SELECT name FROM sqlite_master WHERE type = 'trigger'")
            { try db.execute(sql: "DROP TRIGGER \(trigger)") }
            try db.execute(sql: sql)
        }
        try file.close()
        let findings = try await Verify.run(bed.ledger).map(\.description)
        #expect(findings.contains(finding), "\(findings)")
    }

    @Test func `a changed row with a new hash shows at the signed root`() async throws {
        let bed = try await Self.filled(.sqlite)
        let event = try await bed.ledger.read { try $0.events(at: 7..<8) }[0]
        var forged = event
        forged.clear = Array(#"{"amount":9}"#.utf8)
        let hash = forged.computedHash.bytes
        let file = try DatabaseQueue(path: Bed.ledger(bed.place))
        try await file.write { db in
            try db.execute(sql: "DROP TRIGGER event_update")
            try db.execute(
                sql: """
                    UPDATE event SET clear = CAST('{"amount":9}' AS BLOB), hash = ?
                    WHERE position = 7
                    """,
                arguments: [Data(hash)])
        }
        let findings = try await Verify.run(bed.ledger).map(\.description)
        #expect(findings.contains("checkpoint 300: the root of log 0 is not that of the rows"))
    }

    @Test func `a damaged page is named and does not stop the rest`() async throws {
        let bed = try await Self.filled(.sqlite)
        try await bed.desk.close()
        let path = Bed.ledger(bed.place)
        let page = try await pageOfEvents(path)
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        try file.seek(toOffset: UInt64(page - 1) * 4_096)
        try file.write(contentsOf: Data(repeating: 0xff, count: 4_096))
        try file.close()
        let ledger = try SQLiteLedger(path: path, tables: Rooms.toys.tables)
        let findings = try await Verify.run(ledger)
        #expect(findings.contains { $0.table == "storage" && $0.what.contains("\(page)") })
        let unreadable = findings.filter { $0.what.hasPrefix("unreadable") }
        #expect(!unreadable.isEmpty && unreadable.count < 300)
        #expect(unreadable.allSatisfy { $0.table == "event" })
    }

    /// A page in the middle of the table `event`.
    private func pageOfEvents(_ path: String) async throws -> Int {
        let file = try DatabaseQueue(path: path)
        defer { try? file.close() }
        return try await file.read { db in
            let pages = try Int.fetchAll(
                db,
                sql: """
                    SELECT pageno FROM dbstat WHERE name = 'event' AND pagetype = 'leaf'
                    ORDER BY path
                    """)
            return pages[pages.count / 2]
        }
    }
}
