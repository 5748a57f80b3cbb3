internal import GRDB
internal import GRDBSQLite
internal import Kernel
internal import Sealing

/// A prepared statement of GRDB's cache, bound and stepped without boxes in between.
///
/// Written because the hot path binds bytes: through GRDB each would pass through `Data` and an
/// array of values first. Arguments are bound in the order of the question marks.
struct Prepared: ~Copyable {
    private let handle: OpaquePointer
    private let sql: String
    private var index: Int32 = 0

    // SQLite copies what is bound before the call returns.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    init(_ db: Database, _ sql: String) throws {
        handle = try db.cachedStatement(sql: sql).sqliteStatement
        self.sql = sql
        sqlite3_reset(handle)
    }

    deinit {
        sqlite3_reset(handle)
    }

    mutating func bind(_ value: Int64) {
        index += 1
        sqlite3_bind_int64(handle, index, value)
    }

    mutating func bind(_ value: Int) { bind(Int64(value)) }

    mutating func bind(_ value: Int64?) {
        if let value { bind(value) } else { bindNull() }
    }

    mutating func bind(_ value: String) {
        index += 1
        var value = value
        value.withUTF8 { bytes in
            // An empty buffer may have no address, which would mean NULL.
            let start = UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self)
            if let start {
                sqlite3_bind_text(handle, index, start, Int32(bytes.count), Self.copied)
            } else {
                sqlite3_bind_text(handle, index, "", 0, Self.copied)
            }
        }
    }

    mutating func bind(_ value: [UInt8]) {
        value.withUnsafeBytes { bind($0) }
    }

    mutating func bind(_ value: [UInt8]?) {
        if let value { bind(value) } else { bindNull() }
    }

    mutating func bind<Tag>(_ id: ID<Tag>) {
        let words = (id.high.bigEndian, id.low.bigEndian)
        withUnsafeBytes(of: words) { bind($0) }
    }

    mutating func bind(_ digest: Digest) { withUnsafeBytes(of: digest) { bind($0) } }

    mutating func bind(_ cell: Cell) throws {
        switch cell {
        case .null: bindNull()
        case .integer(let value): bind(value)
        case .text(let value): bind(value)
        case .blob(let value): bind(value)
        case .sealed, .token: throw Malformed("a cell that was not sealed")
        }
    }

    /// Binds by name, `:today` for `today`.
    mutating func bind(_ cell: Cell, named name: String) throws {
        let place = sqlite3_bind_parameter_index(handle, ":" + name)
        guard place > 0 else { throw Malformed("no parameter :\(name) in the query") }
        index = place - 1
        try bind(cell)
    }

    mutating func bindNull() {
        index += 1
        sqlite3_bind_null(handle, index)
    }

    private mutating func bind(_ bytes: UnsafeRawBufferPointer) {
        index += 1
        if bytes.isEmpty {
            sqlite3_bind_zeroblob(handle, index, 0)
        } else {
            sqlite3_bind_blob(handle, index, bytes.baseAddress, Int32(bytes.count), Self.copied)
        }
    }

    /// Runs a statement that answers no rows, and makes it ready for the next arguments.
    mutating func run() throws {
        while try step() {}
        sqlite3_reset(handle)
        index = 0
    }

    /// Goes to the next row; false after the last.
    func step() throws -> Bool {
        switch sqlite3_step(handle) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        case let code:
            let message = String(cString: sqlite3_errmsg(sqlite3_db_handle(handle)))
            sqlite3_reset(handle)
            throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message, sql: sql)
        }
    }

    // MARK: Columns, from 0

    func isNull(_ column: Int32) -> Bool { sqlite3_column_type(handle, column) == SQLITE_NULL }
    func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

    func text(_ column: Int32) -> String {
        let bytes = UnsafeRawBufferPointer(
            start: sqlite3_column_text(handle, column), count: count(column))
        return String(decoding: bytes, as: UTF8.self)
    }

    func blob(_ column: Int32) -> [UInt8] {
        let start = sqlite3_column_blob(handle, column)
        return Array(UnsafeRawBufferPointer(start: start, count: count(column)))
    }

    func id<Tag>(_ column: Int32, _: Tag.Type = Tag.self) throws -> ID<Tag> {
        let start = sqlite3_column_blob(handle, column)
        guard let start, count(column) == 16 else { throw Malformed("id in column \(column)") }
        return ID(
            high: UInt64(bigEndian: start.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: start.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    func digest(_ column: Int32) throws -> Digest {
        guard let digest = Digest(bytes: blob(column)) else {
            throw Malformed("hash in column \(column)")
        }
        return digest
    }

    func cell(_ column: Int32) -> Cell {
        switch sqlite3_column_type(handle, column) {
        case SQLITE_INTEGER: .integer(integer(column))
        case SQLITE_TEXT: .text(text(column))
        case SQLITE_BLOB: .blob(blob(column))
        default: .null
        }
    }

    var columns: [String] {
        (0..<sqlite3_column_count(handle)).map { column in
            sqlite3_column_name(handle, column).map { String(cString: $0) } ?? ""
        }
    }

    private func count(_ column: Int32) -> Int { Int(sqlite3_column_bytes(handle, column)) }
}
