import Composition
import Foundation
import Kernel
import Ledger
import LedgerSQLite
import Sealing

extension GoldenLedger {
    /// What anybody must find in this ledger, a line each, after folding everything anew.
    static func facts(in folder: URL) async throws -> [String] {
        let office = try await Place(ledger: path(in: folder)).open()
        let findings = try await Verify.run(office.ledger, publicKey: office.keyring.publicKey)
        try await Rebuild.run(office.ledger, rooms: Place.rooms, keyring: office.keyring)
        let keyring = office.keyring
        let facts = try await office.ledger.read { reader in
            let events = try reader.events(at: 0..<(try reader.size(of: .events)))
            let opened = try events.map { try $0.entry(opening: keyring) }.flatMap(\.parts)
            return try ["verify: \(findings.count) findings"]
                + LogName.allCases.map { "\($0): \(try root(of: $0, reader))" }
                + [
                    "parts: \(opened.count), closed: \(opened.count { $0.content == nil })",
                    "words: \(digest(opened.compactMap(\.content?.bytes)))",
                    "figures: \(digest(try rows("counter", reader)))",
                    "claims: \(digest(try rows("claim", reader)))",
                ]
                + Set(events.map { "\($0.type) \($0.schema)" }).sorted()
        }
        try await office.ledger.forget()
        try await office.close()
        return facts
    }

    private static func root(of log: LogName, _ reader: any LedgerReader) throws -> String {
        let last = try reader.lastCheckpoint(of: log)
        return "\(last?.size ?? 0) \(last?.root.description ?? "-")"
    }

    private static func rows(_ table: String, _ reader: any LedgerReader) throws -> [[UInt8]] {
        try reader.dump(table).map { Array("\($0)".utf8) }.sorted {
            $0.lexicographicallyPrecedes($1)
        }
    }

    private static func digest(_ rows: [[UInt8]]) -> String {
        var layout = Layout(tag: "golden")
        for row in rows { layout.bytes(row) }
        return "\(rows.count) \(Digest.of(layout))"
    }
}
