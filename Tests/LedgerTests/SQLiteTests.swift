import Foundation
import GRDB
import Kernel
import Ledger
import LedgerSQLite
import Sealing
import Testing

/// What holds for the file alone.
@Suite struct SQLiteTests {
    @Test func `every commit is durable`() async throws {
        let bed = try await Bed(.sqlite)
        let modes = try await bed.ledger.write { writer in
            try (writer.dump("pragma_synchronous"), writer.dump("pragma_secure_delete"))
        }
        #expect(modes.0 == [[.integer(2)]])
        #expect(modes.1 == [[.integer(1)]])
    }

    static let forbidden: [String] = [
        "UPDATE event SET type = 'x'", "DELETE FROM event", "DELETE FROM event_part",
        "UPDATE event_part SET sealed = zeroblob(1)",
        "UPDATE event_part SET subject = zeroblob(16), sealed = NULL",
        "UPDATE refusal SET act = 'x'", "DELETE FROM refusal", "UPDATE access SET what = 'x'",
        "DELETE FROM access", "UPDATE checkpoint SET size = 1", "DELETE FROM checkpoint",
        "UPDATE meta SET value = '1' WHERE name = 'demonstration'", "DELETE FROM meta",
        "UPDATE command SET count = 1", "DELETE FROM command",
    ]

    @Test(arguments: forbidden)
    func `what stands cannot be changed`(sql: String) async throws {
        let bed = try await Bed(.sqlite)
        let person = try await bed.person()
        _ = try await bed.refuse(Burden(person: person, limit: 0))
        try await bed.desk.witness(Look("person.page", at: [person], by: Bed.officer))
        try await bed.desk.sign()
        let file = try DatabaseQueue(path: Bed.ledger(bed.place))
        await #expect(throws: DatabaseError.self) {
            try await file.write { try $0.execute(sql: sql) }
        }
        try await file.write { try $0.execute(sql: "UPDATE event_part SET sealed = NULL") }
    }

    @Test func `goes on where it stopped`() async throws {
        let first = try await Bed(.sqlite)
        let person = try await first.person()
        for _ in 0..<300 { try await first.accept(Relief(person: person)) }
        try await first.desk.close()
        let again = try await Bed(at: first.place)
        #expect(try await again.accept(Burden(person: person)).positions == 301..<302)
        #expect(try await again.total(person) == 301)
        #expect(try await Verify.run(again.ledger, publicKey: first.keyring.publicKey) == [])
    }

    @Test func `answers queries with tokens and opened cells`() async throws {
        let bed = try await Bed(.sqlite)
        let person = try await bed.person()
        let query = Query<String?>(
            "SELECT owner, name, total FROM registry_person WHERE v_token = :token",
            ["token": .token("v:2801147723")]
        ) { row in
            #expect(try row.integer("total") == 0)
            #expect(throws: Malformed.self) { try row.text("total") }
            return try row.opened("name", of: SubjectID(row.id("owner", StreamTag.self)))
        }
        #expect(try await bed.desk.run(query) == ["Ada Canary"])
        try await bed.accept(Erase(person: person))
        #expect(try await bed.desk.run(query) == [])
    }

    @Test func `refuses the keys of another ledger and a lost master key`() async throws {
        let (one, other) = (try await Bed(.sqlite), try await Bed(.sqlite, seed: 9))
        try await one.desk.close()
        await #expect(throws: OtherKeystore.self) {
            _ = try await Desk(
                try SQLiteLedger(path: Bed.ledger(one.place), tables: Rooms.toys.tables),
                rooms: .toys, law: one.desk.law, keyring: other.keyring)
        }
        let path = one.place.appending(path: "nowhere").path
        #expect(throws: MasterKey.Problem.missing(path: path)) {
            try MasterKey.load(path, isNew: false, entropy: SystemEntropy())
        }
        try Data(repeating: 1, count: 32).write(to: URL(fileURLWithPath: path))
        try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
        #expect(throws: MasterKey.Problem.open(path: path, mode: 0o644)) {
            try MasterKey.load(path, isNew: false, entropy: SystemEntropy())
        }
    }

    @Test func `a demonstration has a day of its own, for ever`() async throws {
        let bed = try await Bed(.sqlite)
        let day = LocalDate(dayNumber: 19_000)
        await #expect(throws: NoDemonstration.self) { try await bed.desk.set(today: day) }
        let path = bed.place.appending(path: "demo.sqlite").path
        let ledger = try SQLiteLedger(
            path: path, tables: Rooms.toys.tables, isDemonstration: true, seed: 3)
        let keyring = bed.keyring
        let desk = try await Desk(ledger, rooms: .toys, law: bed.desk.law, keyring: keyring)
        try await desk.set(today: day)
        #expect(desk.today == day)
        try await desk.close()
        let again = try SQLiteLedger(path: path, tables: Rooms.toys.tables)
        #expect(
            try await Desk(again, rooms: .toys, law: bed.desk.law, keyring: keyring).today == day)
    }
}
