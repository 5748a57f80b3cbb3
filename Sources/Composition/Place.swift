internal import Casework
internal import Foundation
public import Kernel
public import Law
public import Ledger
public import LedgerSQLite
internal import Projections
internal import Publication
public import Sealing
internal import Steering

/// Where a ledger and what belongs to it stand on this machine.
public struct Place: Sendable {
    public let ledger: String

    public init(ledger: String) { self.ledger = ledger }

    /// The keystore, the master key and the journal of erasures, beside the ledger.
    public var keys: String { beside("keys") }
    public var master: String { beside("master") }
    public var erasures: String { beside("erasures") }
    public var isThere: Bool { FileManager.default.fileExists(atPath: ledger) }

    private func beside(_ name: String) -> String {
        URL(fileURLWithPath: ledger).deletingPathExtension().appendingPathExtension(name).path
    }

    /// What the ledger is told of the domain: the one list of kinds, read models and alarms.
    public static let rooms = Rooms(
        kinds: [
            Person.self, ReturnCase.self, Unmatched.self, Account.self, CorpusShelf.self,
            PublishedYear.self, MonthlyPublication.self, Flight.self, PlannedAction.self,
            Roster.self, Framework.self,
        ],
        projections: ReadModels.projections
            + [PublishedFigureTable.self, PublicationTable.self, PlanProgress.self],
        countings: ReadModels.countings,
        alarms: { alarm in
            CheckStage(rule: alarm.rule).map { RecheckDeparture(alarm.stream, $0) }
                ?? RecordNoAnswer(alarm) ?? RecheckPresentation(alarm) ?? RecheckTerm(alarm)
        })
}

/// A ledger in use: its file, its keys, its law and its door.
public struct Office: Sendable {
    public let place: Place
    public let ledger: SQLiteLedger
    public let keystore: SQLiteKeystore
    public let keyring: Keyring
    public let desk: Desk
    public let law: Corpus
    public let isDemonstration: Bool

    /// Signs what was added, and lets go of both files.
    public func close() async throws {
        try await desk.close()
        try keystore.close()
    }
}

extension Access {
    /// Who acts where there are no accounts yet: puts the law into use, opens the first accounts.
    public static let installer = Access(
        actor: ActorID(high: 0, low: 1), role: .administrator, purpose: .administration)
}

/// There is no ledger where one was named.
public struct NoLedger: Error, CustomStringConvertible {
    public let path: String

    public init(path: String) { self.path = path }

    public var description: String {
        "There is no ledger at \(path). Make one with: rotonde demo --ledger \(path)"
    }
}

extension Place {
    /// Opens what is there.
    ///
    /// - Throws: ``NoLedger``; otherwise what the file, the keys or the law are at fault with.
    public func open(clock: (any WallClock)? = nil) async throws -> Office {
        guard isThere else { throw NoLedger(path: ledger) }
        let file = try SQLiteLedger(path: ledger, tables: Self.rooms.tables)
        return try await office(file, isNew: false, clock: clock, entropy: SystemEntropy())
    }

    /// Makes a new ledger; its law is the one that ships with this build.
    public func make(
        seed: UInt64?, clock: any WallClock, entropy: any Entropy
    ) async throws -> Office {
        let file = try SQLiteLedger(
            path: ledger, tables: Self.rooms.tables, isDemonstration: seed != nil, seed: seed)
        let shipped = try ShippedCorpus()
        try await file.keep(shipped.files, on: .corpus)
        let office = try await office(file, isNew: true, clock: clock, entropy: entropy)
        _ = try await office.desk.submit(shipped.submission)
        return office
    }

    func office(
        _ file: SQLiteLedger, isNew: Bool, clock: (any WallClock)?, entropy: any Entropy
    ) async throws -> Office {
        let masterKey = try MasterKey.load(master, isNew: isNew, entropy: SystemEntropy())
        let keystore = try SQLiteKeystore(path: keys)
        let keyring = try Keyring(
            keystore: keystore, journal: FileErasureJournal(path: erasures), master: masterKey,
            entropy: entropy)
        let law =
            isNew ? try ShippedCorpus().corpus : try await KeptCorpus.active(in: file, keyring)
        let today = try await file.read { try $0.meta("today").flatMap { Int($0) } }
        let isDemonstration = try await file.read { try $0.meta("demonstration") == "1" }
        let shifted = today.map { ShiftedClock(to: LocalDate(dayNumber: $0)) }
        let desk = try await Desk(
            file, rooms: Self.rooms, law: law, keyring: keyring,
            clock: clock ?? shifted ?? SystemClock(), entropy: entropy)
        return Office(
            place: self, ledger: file, keystore: keystore, keyring: keyring, desk: desk, law: law,
            isDemonstration: isDemonstration)
    }
}
