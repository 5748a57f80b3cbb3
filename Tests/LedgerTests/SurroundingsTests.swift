import Kernel
import Ledger
import LedgerSQLite
import Sealing
import Testing

/// What lies in the file beside the record: messages to send, sessions, files of the law.
@Suite struct SurroundingsTests {
    @Test func `a message is sent once`() async throws {
        let bed = try await Bed(.sqlite)
        let ledger = try #require(bed.ledger as? SQLiteLedger)
        let person = try await bed.person()
        let message = Message("toy.told", to: .dutyDesk, on: person, ["day": .number(1)])
        try await bed.accept(Arrange(person: person, messages: [message, message]))
        let unsent = try await ledger.unsent(limit: 9)
        #expect(unsent.map(\.content) == [["day": .number(1)], ["day": .number(1)]])
        #expect(unsent.map(\.recipient) == ["dutyDesk", "dutyDesk"])
        try await ledger.markSent(unsent[0].id, at: Bed.start)
        #expect(try await ledger.unsent(limit: 9).map(\.id) == [unsent[1].id])
    }

    @Test func `a session lives until it expires or ends`() async throws {
        let bed = try await Bed(.sqlite)
        let ledger = try #require(bed.ledger as? SQLiteLedger)
        let id = Digest.of(Array("cookie".utf8))
        let end = Bed.start.adding(hours: 1)
        let session = StoredSession(
            id, actor: ActorID(high: 1, low: 1), content: ["a": .number(1)], expires: end)
        try await ledger.keep(session, at: Bed.start)
        let justBefore = Instant(microseconds: end.microseconds - 1)
        #expect(try await ledger.session(id, at: justBefore) == session)
        #expect(try await ledger.session(id, at: end) == nil)
        try await ledger.end(id)
        #expect(try await ledger.session(id, at: Bed.start) == nil)
    }

    @Test func `a file of the law stays as it was`() async throws {
        let bed = try await Bed(.sqlite)
        let ledger = try #require(bed.ledger as? SQLiteLedger)
        let file = ShelvedFile(path: "terms/2024.yaml", content: [1, 2, 3])
        try await ledger.keep([file, file], on: .corpus)
        #expect(try await ledger.file(file.hash, on: .corpus) == file)
        #expect(try await ledger.file(file.hash, on: .plan) == nil)
    }
}
