import Casework
import Composition
import Foundation
import Kernel
import Law
import Ledger
import Projections
import Sealing
import Simulation

/// One run of the real rooms through the real Desk, on a ledger in memory, from one seed.
struct Play {
    let desk: Desk
    let ledger: any Ledger
    let keyring: Keyring
    private(set) var accepted = 0
    private(set) var refused = 0

    static let law = Result { try Corpus.shipped(version: "seeds") }

    /// - Parameter law: what the Desk judges by; the checks always take the whole of it.
    init(seed: UInt64, acts count: Int, law: Corpus) async throws {
        let entropy = SeededEntropy(seed)
        let clock = SettableClock(Instant(LocalDate(dayNumber: 19_740), hour: 9))
        ledger = MemoryLedger(tables: Place.rooms.tables)
        keyring = try Keyring(
            keystore: MemoryKeystore(), journal: MemoryErasureJournal(),
            master: try Self.master(entropy), entropy: entropy)
        desk = try await Desk(
            ledger, rooms: Place.rooms, law: law, keyring: keyring, clock: clock, entropy: entropy)
        guard let destination = CountryCode("5022") else { return }
        let cast = Cast(seed: seed)
        var acts = RandomActs(seed: seed, cast: cast, people: 4, destination: destination)
        for _ in 0..<count {
            clock.set(clock.now().adding(hours: acts.pause()))
            _ = try await desk.tick()
            let drawn = acts.next(now: clock.now())
            try await submit(drawn, Fresh(entropy).id(0))
        }
    }

    private mutating func submit(_ drawn: RandomActs.Drawn, _ id: CommandID) async throws {
        let submission = Submission(drawn.act, by: drawn.access, id: id, body: id.bytes)
        do {
            switch try await desk.submit(submission) {
            case .accepted: accepted += 1
            case .refused: refused += 1
            }
        } catch Fault.unknown {
            refused += 1
        }
    }

    private static func master(_ entropy: SeededEntropy) throws -> SecretKey {
        guard let key = SecretKey(bytes: entropy.bytes(32)) else { throw Malformed("32 bytes") }
        return key
    }

    /// Everything that was recorded, in order.
    func entries() async throws -> [Entry] {
        let keyring = keyring
        return try await ledger.read { reader in
            try reader.events(at: 0..<(try reader.size(of: .events)))
                .map { try $0.entry(opening: keyring) }
        }
    }

    /// Every table that follows from the events, its rows in one order.
    func derived() async throws -> [String: [[Kernel.Cell]]] {
        let names = Place.rooms.tables.map(\.name) + ["counter", "claim"]
        return try await ledger.read { reader in
            var dump: [String: [[Kernel.Cell]]] = [:]
            for name in names {
                dump[name] = try reader.dump(name).sorted { "\($0)" < "\($1)" }
            }
            return dump
        }
    }
}
