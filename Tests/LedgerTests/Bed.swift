import Casework
import Foundation
import Kernel
import Law
import Ledger
import LedgerSQLite
import Sealing

/// Which ledger a test runs against: every test of the contract runs against each.
enum Kind: String, CaseIterable, Sendable { case memory, sqlite }

/// A ledger with everything around it, made for one test and gone with it.
final class Bed: Sendable {
    let desk: Desk
    let ledger: any Ledger
    let clock: SettableClock
    let keyring: Keyring
    let place: URL

    /// The toys ask it nothing.
    static let law = Result { try Corpus.shipped(version: "toy") }
    static let start = Instant(microseconds: 1_709_971_200_000_000)
    static let everything = [
        "event", "event_part", "claim", "command", "refusal", "access", "alarm", "counter", "tile",
        "checkpoint",
    ]
    static let derived = [
        "claim", "alarm", "counter", "registry_person", "registry_near", "registry_case",
    ]

    init(_ kind: Kind, rooms: Rooms = .toys, seed: UInt64 = 7) async throws {
        place = try Self.newPlace()
        clock = SettableClock(Self.start)
        let entropy = SeededEntropy(seed)
        switch kind {
        case .memory:
            ledger = MemoryLedger(tables: rooms.tables)
            keyring = try Keyring(
                keystore: MemoryKeystore(), journal: MemoryErasureJournal(),
                master: Self.master(entropy), entropy: entropy)
        case .sqlite:
            ledger = try SQLiteLedger(path: Self.ledger(place), tables: rooms.tables)
            keyring = try Self.keyring(place, entropy)
        }
        desk = try await Desk(
            ledger, rooms: rooms, law: try Self.law.get(), keyring: keyring,
            clock: clock, entropy: entropy)
    }

    /// Opens what stands at this place, as after a restart.
    init(at place: URL, entropy: SeededEntropy = SeededEntropy(8)) async throws {
        self.place = place
        clock = SettableClock(Self.start.adding(hours: 1))
        ledger = try SQLiteLedger(path: Self.ledger(place), tables: Rooms.toys.tables)
        keyring = try Self.keyring(place, entropy)
        desk = try await Desk(
            ledger, rooms: .toys, law: try Self.law.get(), keyring: keyring,
            clock: clock, entropy: entropy)
    }

    deinit { try? FileManager.default.removeItem(at: place) }

    static func newPlace() throws -> URL {
        let place = FileManager.default.temporaryDirectory
            .appending(path: "rotonde-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: place, withIntermediateDirectories: true)
        return place
    }

    static func ledger(_ place: URL) -> String { place.appending(path: "ledger.sqlite").path }
    static func keys(_ place: URL) -> String { place.appending(path: "keys.sqlite").path }
    static func journal(_ place: URL) -> String { place.appending(path: "erasures").path }

    static func keyring(_ place: URL, _ entropy: SeededEntropy) throws -> Keyring {
        try Keyring(
            keystore: try SQLiteKeystore(path: keys(place)),
            journal: FileErasureJournal(path: journal(place)),
            master: try MasterKey.load(
                place.appending(path: "master").path,
                isNew: !FileManager.default.fileExists(
                    atPath: place.appending(path: "master").path),
                entropy: entropy),
            entropy: entropy)
    }

    private static func master(_ entropy: SeededEntropy) throws -> SecretKey {
        guard let key = SecretKey(bytes: entropy.bytes(32)) else { throw BrokenSeal() }
        return key
    }

    // MARK: Short forms

    static let officer = Access(
        actor: ActorID(high: 1, low: 1), role: .intakeOfficer, purpose: .returnProcess)

    func submission(
        _ act: any Act, id: Int? = nil, body: String = "", expects: [StreamID: Int] = [:]
    ) -> Submission<any Act> {
        let command =
            id.map { CommandID(high: 9, low: UInt64($0)) }
            ?? CommandID(bytes: SystemEntropy().bytes(16)) ?? CommandID(high: 0, low: 0)
        return Submission(
            act, by: Self.officer, id: command, body: Array(body.utf8), expects: expects)
    }

    @discardableResult
    func accept(_ act: any Act) async throws -> Accepted {
        switch try await desk.submit(submission(act)) {
        case .accepted(let accepted): return accepted
        case .refused(let refusal): throw refusal
        }
    }

    func refuse(_ act: any Act) async throws -> Refusal.Reason? {
        switch try await desk.submit(submission(act)) {
        case .accepted: return nil
        case .refused(let refusal): return refusal.reason
        }
    }

    func person(_ digits: String = "2801147723", name: String = "Ada Canary") async throws
        -> StreamID
    {
        guard let number = VNumber(digits) else { throw Malformed(digits) }
        return try await accept(Register(vNumber: number, name: name)).streams[0]
    }

    func total(_ person: StreamID) async throws -> Int {
        let snapshot = try await desk.snapshot(of: [.stream(person)])
        return snapshot.state(person, as: ToyPerson.self)?.total ?? 0
    }

    /// The rows of a table in an order that depends on them alone.
    func dump(_ table: String) async throws -> [String] {
        try await ledger.read { reader in
            try reader.dump(table).map { row in row.map(Self.word).joined(separator: "|") }.sorted()
        }
    }

    func dumps(_ tables: [String]) async throws -> [String: [String]] {
        var all: [String: [String]] = [:]
        for table in tables { all[table] = try await dump(table) }
        return all
    }

    private static func word(_ cell: Kernel.Cell) -> String {
        switch cell {
        case .null: "-"
        case .integer(let value): String(value)
        case .text(let value): value
        case .blob(let value): Hex.text(value)
        case .sealed, .token: "not stored like this"
        }
    }
}
