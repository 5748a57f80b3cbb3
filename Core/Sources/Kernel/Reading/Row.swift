/// A value in a read model.
public enum Cell: Hashable, Sendable {
    case null
    case integer(Int64)
    case text(String)
    case blob([UInt8])
    /// Sealed with the person's key before it reaches the table.
    case sealed(String, of: SubjectID)
    /// Replaced by a keyed hash before it reaches the table: can be searched, not read.
    case token(String)

    public static func integer(_ value: Int) -> Cell { .integer(Int64(value)) }
    public static func day(_ value: LocalDate?) -> Cell {
        value.map { .integer(Int64($0.dayNumber)) } ?? .null
    }
    public static func instant(_ value: Instant?) -> Cell {
        value.map { .integer($0.microseconds) } ?? .null
    }
    public static func flag(_ value: Bool) -> Cell { .integer(value ? 1 : 0) }
    public static func id<Tag>(_ value: ID<Tag>?) -> Cell { value.map { .blob($0.bytes) } ?? .null }
    public static func text(_ value: String?) -> Cell { value.map { .text($0) } ?? .null }
}

/// A table of a read model. The first column is always `owner`: the stream whose rows they are.
public struct Table: Hashable, Sendable {
    public enum Kind: String, Sendable { case integer, text, blob }

    public struct Column: Hashable, Sendable {
        public let name: String
        public let kind: Kind
        /// Whether it can hold something that identifies a person; canary tests look here.
        public let isPersonal: Bool

        public init(_ name: String, _ kind: Kind, isPersonal: Bool = false) {
            (self.name, self.kind, self.isPersonal) = (name, kind, isPersonal)
        }
    }

    public let name: String
    /// After the owner, which every table has.
    public let columns: [Column]
    /// Column lists, each an index; the owner is indexed always.
    public let indexes: [[String]]

    public init(_ name: String, _ columns: [Column], indexes: [[String]] = []) {
        (self.name, self.columns, self.indexes) = (name, columns, indexes)
    }
}

/// The cells of one row, in the order of the table's columns, without the owner.
public typealias Row = [Cell]

/// A read model: tables whose rows follow from the states of streams alone.
///
/// Live and rebuilt rows are made by the same pure function, so they are the same rows.
public protocol Projection: Sendable {
    static var table: Table { get }

    /// Whether the rows of a stream follow from that stream alone, so that they stand as long as
    /// it does; false, as usual, when companions have a say.
    static var isOfOneStream: Bool { get }

    /// All rows that belong to this stream now; nil when streams of its kind have none here.
    static func rows(of stream: StreamID, in snapshot: Snapshot) -> [Row]?
}

extension Projection {
    public static var isOfOneStream: Bool { false }
}
