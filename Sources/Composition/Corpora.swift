internal import Casework
internal import Kernel
internal import Law
internal import Ledger
internal import LedgerSQLite
internal import Sealing

/// The law that ships with this build, with the hashes under which a ledger keeps it.
struct ShippedCorpus {
    let corpus: Corpus
    let files: [ShelvedFile]
    let activation: CorpusActivated

    init() throws {
        let shipped = try CorpusFile.shipped()
        files = shipped.map { ShelvedFile(path: $0.path, content: Array($0.text.utf8)) }
        let version = Lawbook.version(of: shipped)
        corpus = try Corpus(files: shipped, version: version)
        activation = CorpusActivated(
            version: version,
            files: files.map { .init(path: $0.path, hash: $0.hash.description) })
    }

    /// Puts it into use, as the first command of a ledger.
    var submission: Submission<any Act> {
        Submission(
            ActivateCorpus(activation), by: Access.installer, id: CommandID(high: 0, low: 1),
            body: Array(activation.version.utf8))
    }
}

/// The law that a ledger has in use, read from the ledger itself.
enum KeptCorpus {
    /// No corpus was ever put into use, or a file of it is gone: exit code 3.
    struct NoneInForce: Error, CustomStringConvertible {
        var description: String { "The ledger has no version of the law in force." }
    }

    static func active(in ledger: SQLiteLedger, _ keyring: Keyring) async throws -> Corpus {
        guard let active = try await shelf(in: ledger, keyring).active else {
            throw NoneInForce()
        }
        return try await read(active.files, version: active.version, in: ledger)
    }

    static func shelf(in ledger: SQLiteLedger, _ keyring: Keyring) async throws -> CorpusShelf {
        let events = try await ledger.read { try $0.events(of: CorpusShelf.stream, from: 0) }
        var shelf = CorpusShelf(CorpusShelf.stream)
        for event in events { try shelf.absorb(try event.entry(opening: keyring)) }
        return shelf
    }

    /// A kept file is not what its hash says: nothing is judged by it.
    struct Altered: Error, CustomStringConvertible {
        let path: String

        var description: String {
            "The law that the ledger keeps was altered: \(path). Restore the ledger from a backup."
        }
    }

    /// - Throws: ``NoneInForce`` when a file is gone; ``Altered`` when one is another than its hash
    ///   says; ``CorpusFault`` when one has a fault.
    static func read(
        _ files: [CorpusActivated.File], version: String, in ledger: SQLiteLedger
    ) async throws -> Corpus {
        var texts: [CorpusFile] = []
        for file in files {
            guard let hash = Digest(file.hash),
                let kept = try await ledger.file(hash, on: .corpus)
            else { throw NoneInForce() }
            guard kept.hash == hash else { throw Altered(path: file.path) }
            let text = String(decoding: kept.content, as: UTF8.self)
            texts.append(CorpusFile(path: file.path, text: text))
        }
        return try Corpus(files: texts, version: version)
    }
}
