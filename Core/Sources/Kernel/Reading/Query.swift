/// A question to the read models: SQL text, named parameters and a reader, as one value.
///
/// Whoever makes one asks for ``Access`` first; a query has no way around it.
public struct Query<Output: Sendable>: Sendable {
    public let sql: String
    public let parameters: [String: Cell]
    public let read: @Sendable (any RowReader) throws -> Output

    public init(
        _ sql: String, _ parameters: [String: Cell] = [:],
        read: @escaping @Sendable (any RowReader) throws -> Output
    ) {
        (self.sql, self.parameters, self.read) = (sql, parameters, read)
    }
}

/// One row of an answer, read by column name.
public protocol RowReader {
    func integer(_ column: String) throws -> Int64
    func optionalInteger(_ column: String) throws -> Int64?
    func text(_ column: String) throws -> String
    func optionalText(_ column: String) throws -> String?
    func blob(_ column: String) throws -> [UInt8]
    func optionalBlob(_ column: String) throws -> [UInt8]?
    /// Opens a sealed cell with the person's key; nil when the key is gone or the cell is empty.
    func opened(_ column: String, of subject: SubjectID) throws -> String?
}

extension RowReader {
    public func day(_ column: String) throws -> LocalDate {
        LocalDate(dayNumber: Int(try integer(column)))
    }

    public func optionalDay(_ column: String) throws -> LocalDate? {
        try optionalInteger(column).map { LocalDate(dayNumber: Int($0)) }
    }

    public func optionalInstant(_ column: String) throws -> Instant? {
        try optionalInteger(column).map { Instant(microseconds: $0) }
    }

    public func flag(_ column: String) throws -> Bool { try integer(column) != 0 }

    public func id<Tag>(_ column: String, _: Tag.Type = Tag.self) throws -> ID<Tag> {
        guard let id = ID<Tag>(bytes: try blob(column)) else { throw Malformed("id \(column)") }
        return id
    }

    public func optionalID<Tag>(_ column: String, _: Tag.Type = Tag.self) throws -> ID<Tag>? {
        try optionalBlob(column).flatMap { ID<Tag>(bytes: $0) }
    }
}
