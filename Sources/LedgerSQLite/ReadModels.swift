internal import Foundation
internal import GRDB
internal import Kernel
internal import Ledger

/// The tables that projections declare, and the statements that fill them.
struct ReadModels: Sendable {
    private let statements: [String: Statements]
    let names: [String]

    struct Statements: Sendable {
        let delete: String
        let insert: String
    }

    init(_ tables: [Kernel.Table]) {
        names = tables.map(\.name).sorted()
        statements = Dictionary(
            tables.map { table in
                let marks = Array(repeating: "?", count: table.columns.count + 1)
                return (
                    table.name,
                    Statements(
                        delete: "DELETE FROM \"\(table.name)\" WHERE owner = ?",
                        insert: "INSERT INTO \"\(table.name)\" VALUES "
                            + "(\(marks.joined(separator: ", ")))")
                )
            }, uniquingKeysWith: { $1 })
    }

    func statements(for table: String) throws -> Statements {
        guard let found = statements[table] else { throw Malformed("read model \(table)") }
        return found
    }

    /// Makes each table what its projection declares now.
    ///
    /// - Returns: whether one was made or changed, so that it must be filled anew.
    static func prepare(_ tables: [Kernel.Table], in db: Database) throws -> Bool {
        let known = try String.fetchSet(db, sql: "SELECT name FROM read_model")
        var hasChanged = false
        for table in tables {
            let definition = definition(of: table)
            let old = try String.fetchOne(
                db, sql: "SELECT definition FROM read_model WHERE name = ?", arguments: [table.name]
            )
            guard old != definition.joined(separator: ";\n") else { continue }
            hasChanged = true
            try drop(table.name, in: db)
            for statement in definition { try db.execute(sql: statement) }
            try db.execute(
                sql: "INSERT INTO read_model (name, definition) VALUES (?, ?)",
                arguments: [table.name, definition.joined(separator: ";\n")])
        }
        for name in known.subtracting(tables.map(\.name)) { try drop(name, in: db) }
        return hasChanged
    }

    static func dropIndexes(in db: Database) throws {
        let names = try String.fetchAll(
            db,
            sql: """
                SELECT i.name FROM sqlite_master i JOIN read_model m ON m.name = i.tbl_name
                WHERE i.type = 'index'
                """)
        for name in names { try db.execute(sql: "DROP INDEX \"\(name)\"") }
    }

    /// Makes the indexes that the definitions name and that are not there.
    static func makeIndexes(in db: Database) throws {
        let make = "CREATE INDEX"
        for definition in try String.fetchAll(db, sql: "SELECT definition FROM read_model") {
            for statement in definition.components(separatedBy: ";\n")
            where statement.hasPrefix(make) {
                try db.execute(sql: "\(make) IF NOT EXISTS\(statement.dropFirst(make.count))")
            }
        }
    }

    private static func drop(_ name: String, in db: Database) throws {
        try db.execute(sql: "DROP TABLE IF EXISTS \"\(name)\"")
        try db.execute(sql: "DELETE FROM read_model WHERE name = ?", arguments: [name])
    }

    private static func definition(of table: Kernel.Table) -> [String] {
        let columns = table.columns.map { "\"\($0.name)\" \($0.kind.rawValue.uppercased())" }
        let all = (["owner BLOB NOT NULL"] + columns).joined(separator: ", ")
        let indexes = ([["owner"]] + table.indexes).enumerated().map { index, names in
            let list = names.map { "\"\($0)\"" }.joined(separator: ", ")
            return "CREATE INDEX \"\(table.name)_\(index)\" ON \"\(table.name)\" (\(list))"
        }
        return ["CREATE TABLE \"\(table.name)\" (\(all)) STRICT"] + indexes
    }
}
