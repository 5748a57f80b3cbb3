import Foundation
import Kernel
import Ledger
import LedgerSQLite
import Sealing
import Testing

@Suite struct ErasureTests {
    @Test(arguments: Kind.allCases)
    func `erasing closes parts and empties rows`(kind: Kind) async throws {
        let bed = try await Bed(kind)
        let person = try await bed.person()
        try await bed.accept(Open(person: person))
        let stream = try await bed.desk.snapshot(of: [.stream(person)]).all(ToyCase.self)[0].0
        try await bed.accept(Note(target: .stream(stream)))
        // The number itself and its forms without one digit, of which two come twice.
        #expect(try await bed.dump("registry_near").count == 9)
        try await bed.accept(Erase(person: person))

        let entries = try await bed.desk.entries(of: person) + bed.desk.entries(of: stream)
        #expect(entries.flatMap(\.parts).count == 2)
        #expect(entries.flatMap(\.parts).allSatisfy { $0.content == nil })
        for table in ["registry_person", "registry_near"] {
            #expect(try await bed.dump(table) == [])
        }
        #expect(try await bed.dump("registry_case")[0].hasSuffix("|-|0"))
        #expect(try await bed.refuse(Burden(person: person)) == .erased)
        #expect(try await bed.refuse(Relief(person: person)) == nil)
        // What is written about an erased person is dead at once.
        try await bed.accept(Note(target: .stream(stream)))
        #expect(try await bed.dump("event_part").allSatisfy { $0.hasSuffix("|-") })
        #expect(try await Verify.run(bed.ledger) == [])
        let before = try await bed.dumps(Bed.derived)
        try await Rebuild.run(bed.ledger, rooms: .toys, keyring: bed.keyring)
        #expect(try await bed.dumps(Bed.derived) == before)
    }

    @Test func `another process hears of an erasure`() async throws {
        let served = try await Bed(.sqlite)
        let person = try await served.person()
        try await served.accept(Open(person: person))
        let stream = try await served.desk.snapshot(of: [.stream(person)]).all(ToyCase.self)[0].0
        try await served.accept(Note(target: .stream(stream)))

        let other = try await Bed(at: served.place)
        try await other.accept(Erase(person: person))
        #expect(try await served.refuse(Burden(person: person)) == .erased)
        let entries = try await served.desk.entries(of: stream)
        #expect(entries.flatMap(\.parts).allSatisfy { $0.content == nil })
        try await served.accept(Note(target: .stream(stream)))
        #expect(try await served.dump("event_part").allSatisfy { $0.hasSuffix("|-") })
        #expect(try await Verify.run(served.ledger) == [])
    }

    @Test func `no byte of the person stays in the files`() async throws {
        let bed = try await Bed(.sqlite)
        let person = try await bed.person(name: "Ada Canary")
        try await bed.accept(Open(person: person))
        let canary = Data("Ada Canary".utf8)
        func files() throws -> [URL] {
            try FileManager.default.contentsOfDirectory(
                at: bed.place, includingPropertiesForKeys: nil)
        }
        // The toy registry has a plain column, so that this test would see a name left behind.
        #expect(try files().contains { try Data(contentsOf: $0).range(of: canary) != nil })
        try await bed.accept(Erase(person: person))
        #expect(try !files().contains { try Data(contentsOf: $0).range(of: canary) != nil })
    }

    @Test func `a restored backup stays closed for who was erased since`() async throws {
        let old = try await Bed(.sqlite)
        let person = try await old.person()
        let other = try await old.person("1111111111", name: "Bob")
        let copy = old.place.appending(path: "copy.sqlite").path
        let keyCopy = old.place.appending(path: "keycopy.sqlite").path
        try await old.desk.sign()
        try await (old.ledger as? SQLiteLedger)?.backup(to: copy)
        try SQLiteKeystore(path: Bed.keys(old.place)).backup(to: keyCopy)
        try await old.accept(Erase(person: person))
        try await old.desk.close()

        let place = try Bed.newPlace()
        try Restore.file(from: copy, to: Bed.ledger(place))
        try Restore.file(from: keyCopy, to: Bed.keys(place))
        for name in ["master", "erasures"] {
            try FileManager.default.copyItem(
                at: old.place.appending(path: name), to: place.appending(path: name))
        }
        #expect(throws: Restore.AlreadyThere.self) {
            try Restore.file(from: copy, to: Bed.ledger(place))
        }
        let bed = try await Bed(at: place)
        #expect(try await bed.desk.entries(of: person).flatMap(\.parts).map(\.content) == [nil])
        #expect(try await bed.desk.entries(of: other)[0].part(.identity) != nil)
        #expect(try await bed.dump("registry_person").count == 1)
        #expect(try await bed.dump("event_part").filter { $0.hasSuffix("|-") }.count == 1)
        #expect(try await bed.refuse(Burden(person: person)) == .erased)
        #expect(try await Verify.run(bed.ledger) == [])
    }

    @Test func `the journal keeps whole lines and names a damaged one`() throws {
        let place = try Bed.newPlace()
        defer { try? FileManager.default.removeItem(at: place) }
        let path = Bed.journal(place)
        let journal = FileErasureJournal(path: path)
        #expect(try journal.erasures() == [])
        let erasures = (1...3).map { number in
            Erasure(
                SubjectID(high: 0, low: number), at: Bed.start,
                requestedBy: number == 1 ? ActorID(high: 1, low: 2) : nil, confirmedBy: nil)
        }
        try journal.add([erasures[0]])
        let torn = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
        try torn.seekToEnd()
        try torn.write(contentsOf: Data("00000000000000000000000000000009 17".utf8))
        try torn.close()
        #expect(try journal.erasures() == [erasures[0]])
        try journal.add(Array(erasures[1...]))
        #expect(try journal.erasures() == erasures)
        try Data("nonsense\n".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: Malformed("erasure journal, line 1")) { try journal.erasures() }
    }
}
