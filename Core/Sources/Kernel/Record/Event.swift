/// One kind of event: an explicit name and schema number, and both directions of its stored form.
///
/// A stored event never changes its meaning: a changed event gets a new schema number and a
/// reader of the old one, or a new name.
public protocol Event: Sendable {
    /// Stream kind and fact in the past tense: `case.departureReported`.
    static var type: String { get }
    static var schema: Int { get }

    /// Codes, counts, amounts, days and instants; never identity and never free text.
    var clear: Fields { get }
    /// What only the keeper of the person's key may read.
    var parts: [Part] { get }

    init(_ entry: Entry) throws(Malformed)
}

extension Event {
    public static var schema: Int { 1 }
    public var parts: [Part] { [] }
}

/// One sealed part of an event: what it says about one person, in one class.
public struct Part: Hashable, Sendable {
    public let subject: SubjectID
    public let kind: PartClass
    /// nil once the person's key is gone, and where nobody asked to open it.
    public let content: Fields?

    public init(_ kind: PartClass, of subject: SubjectID, _ content: Fields?) {
        (self.subject, self.kind, self.content) = (subject, kind, content)
    }
}

/// The classes of sealed data (design §3).
public enum PartClass: String, CaseIterable, Sendable {
    case identity, contact, text, health, criminal, asylum, image
}

/// One event as it stands in the ledger.
public struct Entry: Sendable {
    /// Place in the whole ledger, from 0, without gaps.
    public let position: Int64
    public let stream: StreamID
    /// Place in the stream, from 0.
    public let version: Int
    public let type: String
    public let schema: Int
    /// The day on which the fact took effect.
    public let onDay: LocalDate
    /// The moment at which it was recorded.
    public let recordedAt: Instant
    public let access: Access
    public let command: CommandID
    public let clear: Fields
    public let parts: [Part]

    public init(
        position: Int64, stream: StreamID, version: Int, type: String, schema: Int,
        onDay: LocalDate, recordedAt: Instant, access: Access, command: CommandID,
        clear: Fields, parts: [Part]
    ) {
        (self.position, self.stream, self.version) = (position, stream, version)
        (self.type, self.schema, self.onDay, self.recordedAt) = (type, schema, onDay, recordedAt)
        (self.access, self.command, self.clear, self.parts) = (access, command, clear, parts)
    }

    /// The first opened part of this class, or nil when there is none or its key is gone.
    public func part(_ kind: PartClass) -> Fields? {
        parts.first { $0.kind == kind && $0.content != nil }?.content
    }
}
