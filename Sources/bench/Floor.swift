import Composition
import Foundation
import GRDB
import Ledger
import LedgerSQLite

/// Plain GRDB: the same rows in the same tables, one durable transaction a command.
struct Floor {
    private let folder: URL
    private let ledger: SQLiteLedger

    /// - Parameter copy: the ledger as it was before the commands that are played again.
    init(from copy: URL) throws {
        folder = URL(filePath: "var/floor-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let path = folder.appending(path: "floor.sqlite").path
        try FileManager.default.copyItem(atPath: copy.path, toPath: path)
        ledger = try SQLiteLedger(path: path, tables: Place.rooms.tables)
    }

    func write(_ commands: [[Written]], tasks: Int) async throws {
        let pool = ledger.pool
        try await withThrowingTaskGroup(of: Void.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    for index in commands.indices where index % tasks == task {
                        let statements = commands[index]
                        try await pool.write { db in
                            for written in statements {
                                let statement = try db.cachedStatement(sql: written.sql)
                                try statement.execute(
                                    arguments: StatementArguments(written.arguments))
                            }
                        }
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    func remove() async throws {
        try await ledger.close()
        try FileManager.default.removeItem(at: folder)
    }
}
