internal import Kernel
internal import Sealing

/// Cells as a table holds them: sealed texts and tokens as bytes.
enum Cells {
    static func stored(
        _ row: Kernel.Row, in table: Table, _ keyring: Keyring,
        isErased: (SubjectID) -> Bool = { _ in false }
    ) throws -> [Cell] {
        let columns = table.columns
        guard row.count == columns.count else {
            throw Malformed("\(row.count) cells for \(columns.count) columns of \(table.name)")
        }
        return try zip(row, columns).map { cell, column in
            switch cell {
            case .null, .integer, .text, .blob: return cell
            case .token(let text): return .blob(keyring.token(text).bytes)
            case .sealed(let text, let subject):
                if isErased(subject) { return .null }
                return try keyring.cell(text, in: column.name, of: subject)
                    .map { .blob($0) } ?? .null
            }
        }
    }
}
