public import Kernel

/// A source's published counts of one year were recorded. All of it is clear: counts and codes.
public struct FigureRecorded: Event {
    public static let type = "figure.recorded"

    public let statement: Statement

    public init(_ statement: Statement) { self.statement = statement }
    public var clear: Fields { statement.fields }
    public init(_ entry: Entry) throws(Malformed) { statement = try Statement(entry.clear) }
}
