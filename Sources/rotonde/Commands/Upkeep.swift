import ArgumentParser
import Composition
import Foundation
import Kernel
import Ledger
import LedgerSQLite

/// `rotonde verify`: every hash, every root, every signature.
struct VerifyLedger: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Check every row of a ledger; needs no keys.")

    @OptionGroup var options: LedgerOption
    @Option(help: "The public key as it was published, in hexadecimal.") var publicKey: String?

    func run() async throws {
        guard Place(ledger: options.ledger).isThere else { throw NoLedger(path: options.ledger) }
        let ledger = try SQLiteLedger(path: options.ledger, tables: Place.rooms.tables)
        let progress = Progress("events")
        let findings = try await Verify.run(
            ledger, publicKey: publicKey.flatMap { Hex.bytes($0) },
            progress: { progress.show($0, of: $1) })
        let size = try await ledger.read { try $0.size(of: .events) }
        progress.finish()
        guard findings.isEmpty else {
            for finding in findings.prefix(100) { print(finding) }
            print("\(findings.count) finding(s) in \(size) events.")
            throw ExitCode(1)
        }
        print("Verified \(size) events: every hash, root and signature holds.")
    }
}

/// `rotonde rebuild`: drop what follows from the events and fold it again.
struct RebuildLedger: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Rebuild the read models from the events.")

    @OptionGroup var options: LedgerOption

    func run() async throws {
        let office = try await Place(ledger: options.ledger).open()
        let progress = Progress("events")
        let start = ContinuousClock.now
        let count = try await Rebuild.run(
            office.ledger, rooms: Place.rooms, keyring: office.keyring,
            progress: { progress.show($0, of: $1) })
        progress.finish()
        print("Rebuilt from \(count) events in \(ContinuousClock.now - start).")
        try await office.close()
    }
}

/// `rotonde backup`: ledger and keys, to two places.
struct Backup: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Copy ledger and keys while they are in use.")

    @OptionGroup var options: LedgerOption
    @Option(help: "File for the copy of the ledger.") var to: String
    @Option(help: "File for the copy of the keys; keep it elsewhere, and not for long.")
    var keysTo: String

    func run() async throws {
        let office = try await Place(ledger: options.ledger).open()
        try await office.desk.sign()
        try await office.ledger.backup(to: to)
        try office.keystore.backup(to: keysTo)
        try await office.close()
        print("Copied the ledger to \(to) and its keys to \(keysTo).")
    }
}

/// `rotonde restore`: put copies where nothing stands; the journal of erasures stays as it is.
struct RestoreLedger: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Restore ledger and keys from copies.")

    @OptionGroup var options: LedgerOption
    @Option(help: "The copy of the ledger.") var from: String
    @Option(help: "The copy of the keys.") var keysFrom: String

    func run() async throws {
        let place = Place(ledger: options.ledger)
        try Restore.file(from: from, to: place.ledger)
        try Restore.file(from: keysFrom, to: place.keys)
        let office = try await place.open()
        try await office.close()
        print("Restored \(place.ledger); erasures of the journal were applied again.")
    }
}

/// `rotonde proof event N` and `rotonde proof check FILE`.
struct ProofCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "proof", abstract: "Prove one event, or check such a proof.",
        subcommands: [Make.self, Check.self])

    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "event", abstract: "Print the proof of one event as JSON.")

        @OptionGroup var options: LedgerOption
        @Argument(help: "Position of the event.") var position: Int64

        func run() async throws {
            let office = try await Place(ledger: options.ledger).open()
            let proof = try await office.desk.proof(of: position)
            print(String(decoding: proof.json, as: UTF8.self))
            try await office.close()
        }
    }

    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a proof without the ledger; exit code 1 when it does not hold.")

        @Argument(help: "File with the proof.") var file: String
        @Option(help: "The ledger's public key as it was published, in hexadecimal.")
        var publicKey: String

        func run() async throws {
            guard let data = FileManager.default.contents(atPath: file) else {
                throw ValidationError("There is no file \(file).")
            }
            guard let key = Hex.bytes(publicKey) else {
                throw ValidationError("--public-key: sixty-four hexadecimal digits.")
            }
            let bytes = Array(data.filter { $0 != 0x0A })
            guard let proof = try? Proof(json: bytes), proof.holds(under: key) else {
                print("The proof does not hold.")
                throw ExitCode(1)
            }
            print("Event \(proof.position) stands in the ledger of this key.")
        }
    }
}
