import Foundation
import GRDB
import Kernel
import LedgerSQLite
import Synchronization

/// One statement that the ledger executed, with its arguments.
struct Written: Sendable {
    let sql: String
    let arguments: [DatabaseValue]
}

/// Listens to a ledger's writer, so that the floor can write the very same rows.
final class Capture: Sendable {
    private let transactions = Mutex(Transactions())

    func listen(to ledger: SQLiteLedger) async throws {
        try await ledger.pool.writeWithoutTransaction { db in
            db.trace(options: .statement) { event in
                guard case .statement(let statement) = event else { return }
                self.hear(statement.sql, statement.expandedSQL)
            }
        }
    }

    func stop(_ ledger: SQLiteLedger) async throws {
        try await ledger.pool.writeWithoutTransaction { $0.trace(options: [], nil) }
    }

    /// What each transaction wrote, in order.
    func written() -> [[Written]] {
        transactions.withLock { $0.all.filter { !$0.isEmpty } }
    }

    private func hear(_ sql: String, _ expanded: String) {
        transactions.withLock { $0.hear(sql, expanded) }
    }
}

/// What was written since each transaction began; what was undone is no part of it.
private struct Transactions {
    private(set) var all: [[Written]] = []
    private var savepoints: [Int] = []

    /// Reads have no part in the floor; neither has what opens and ends a transaction.
    private static let writes = ["INSERT", "UPDATE", "DELETE"]

    mutating func hear(_ sql: String, _ expanded: String) {
        if sql.hasPrefix("BEGIN") { all.append([]) }
        guard let last = all.indices.last else { return }
        if sql.hasPrefix("SAVEPOINT") { savepoints.append(all[last].count) }
        if sql.hasPrefix("ROLLBACK TO"), let kept = savepoints.last {
            all[last].removeLast(all[last].count - kept)
        }
        if sql.hasPrefix("RELEASE") { savepoints.removeLast() }
        guard Self.writes.contains(where: sql.hasPrefix) else { return }
        all[last].append(Written(sql: sql, arguments: Literals.values(in: expanded, of: sql)))
    }
}

/// Reads the values that SQLite put in the place of question marks.
enum Literals {
    static func values(in expanded: String, of sql: String) -> [DatabaseValue] {
        var values: [DatabaseValue] = []
        var (text, pattern) = (expanded.utf8[...], sql.utf8[...])
        while let next = pattern.popFirst() {
            guard next == UInt8(ascii: "?") else {
                _ = text.popFirst()
                continue
            }
            values.append(value(&text))
        }
        return values
    }

    private static func value(_ text: inout Substring.UTF8View) -> DatabaseValue {
        switch text.first {
        case UInt8(ascii: "'"):
            text.removeFirst()
            return quoted(&text).databaseValue
        case UInt8(ascii: "x"):
            text.removeFirst(2)
            return (Hex.bytes(quoted(&text)).map { Data($0) } ?? Data()).databaseValue
        default:
            let word = text.prefix { !", )\n".utf8.contains($0) }
            text = text[word.endIndex...]
            return (Int64(String(word) ?? "")).map(\.databaseValue) ?? .null
        }
    }

    // To the closing quote, which it takes too; two quotes mean one.
    private static func quoted(_ text: inout Substring.UTF8View) -> String {
        var bytes: [UInt8] = []
        while let byte = text.popFirst() {
            guard byte == UInt8(ascii: "'") else {
                bytes.append(byte)
                continue
            }
            guard text.first == byte else { break }
            bytes.append(byte)
            text.removeFirst()
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
