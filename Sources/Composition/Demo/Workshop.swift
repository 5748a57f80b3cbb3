internal import Casework
internal import Kernel
internal import Law
internal import Ledger
internal import LedgerSQLite
internal import Projections
internal import Sealing

/// Where a ledger is made before anybody is served from it: the same Desk over a ledger in memory,
/// poured into the file when the making is done (decision 0016).
struct Workshop {
    let desk: Desk
    private let place: Place
    private let file: SQLiteLedger
    private let memory: MemoryLedger
    private let keys: MemoryKeystore
    private let keyring: Keyring

    /// What the Desk looks people up by. All other read models wait for the rebuild.
    private static let rooms = Place.rooms.projecting([
        RegistryPerson.self, RegistryNear.self, RegistryCase.self,
    ])

    // Everybody who is here in the years that are lived, so that no stream is folded twice.
    private static let statesInMind = 500_000

    /// Makes the file too, with the law in it; its first command puts the law into use.
    init(
        at place: Place, seed: UInt64, clock: any WallClock, entropy: any Entropy
    ) async throws {
        self.place = place
        file = try SQLiteLedger(
            path: place.ledger, tables: Place.rooms.tables, isDemonstration: true, seed: seed)
        let shipped = try ShippedCorpus()
        try await file.keep(shipped.files, on: .corpus)
        let master = try MasterKey.load(place.master, isNew: true, entropy: SystemEntropy())
        keys = MemoryKeystore()
        keyring = try Keyring(
            keystore: keys, journal: MemoryErasureJournal(), master: master, entropy: entropy)
        memory = MemoryLedger(tables: Self.rooms.tables, isDemonstration: true)
        desk = try await Desk(
            memory, rooms: Self.rooms, law: shipped.corpus, keyring: keyring, clock: clock,
            entropy: entropy, statesInMind: Self.statesInMind)
        _ = try await desk.submit(shipped.submission)
    }

    /// Writes everything into the file and opens it; durable on return.
    func finished(
        clock: any WallClock, entropy: any Entropy,
        progress: @escaping @Sendable (_ done: Int64, _ total: Int64) -> Void
    ) async throws -> Office {
        try await file.hurry()
        try await memory.pour(into: file, progress: progress)
        _ = try await Rebuild.run(
            file, rooms: Place.rooms, keyring: keyring, progress: progress)
        try await file.settle()
        let keystore = try SQLiteKeystore(path: place.keys)
        try keys.pour(into: keystore)
        try keystore.close()
        return try await place.office(file, isNew: false, clock: clock, entropy: entropy)
    }
}
