internal import GRDB
internal import Kernel
internal import Ledger
internal import Sealing

/// Answers queries on read models.
struct Asking: Answering {
    let db: Database
    let keyring: Keyring

    func rows<Output>(of query: Query<Output>) throws -> [Output] {
        var statement = try Prepared(db, query.sql)
        for (name, cell) in query.parameters {
            try statement.bind(plain(cell), named: name)
        }
        let names = statement.columns
        let places = Dictionary(
            zip(names, Int32(0)...), uniquingKeysWith: { first, _ in first })
        var output: [Output] = []
        while try statement.step() {
            let cells = names.indices.map { statement.cell(Int32($0)) }
            output.append(
                try query.read(SQLiteRow(cells: cells, places: places, keyring: keyring)))
        }
        return output
    }

    private func plain(_ cell: Cell) -> Cell {
        guard case .token(let text) = cell else { return cell }
        return .blob(keyring.token(text).bytes)
    }
}

/// One row of an answer.
struct SQLiteRow: RowReader {
    let cells: [Cell]
    let places: [String: Int32]
    let keyring: Keyring

    func integer(_ column: String) throws -> Int64 {
        try optionalInteger(column) ?? { throw Malformed("NULL in \(column)") }()
    }

    func optionalInteger(_ column: String) throws -> Int64? {
        switch try cell(column) {
        case .null: nil
        case .integer(let value): value
        case .text, .blob, .sealed, .token: throw Malformed("integer \(column)")
        }
    }

    func text(_ column: String) throws -> String {
        try optionalText(column) ?? { throw Malformed("NULL in \(column)") }()
    }

    func optionalText(_ column: String) throws -> String? {
        switch try cell(column) {
        case .null: nil
        case .text(let value): value
        case .integer, .blob, .sealed, .token: throw Malformed("text \(column)")
        }
    }

    func blob(_ column: String) throws -> [UInt8] {
        try optionalBlob(column) ?? { throw Malformed("NULL in \(column)") }()
    }

    func optionalBlob(_ column: String) throws -> [UInt8]? {
        switch try cell(column) {
        case .null: nil
        case .blob(let value): value
        case .integer, .text, .sealed, .token: throw Malformed("blob \(column)")
        }
    }

    func opened(_ column: String, of subject: SubjectID) throws -> String? {
        try optionalBlob(column).flatMap {
            try keyring.openCell($0, in: column, of: subject)
        }
    }

    private func cell(_ column: String) throws -> Cell {
        guard let place = places[column] else { throw Malformed("no column \(column)") }
        return cells[Int(place)]
    }
}
