public import Kernel

/// Another file is said to be of the same person. Stands on both sides, in one commit.
public struct PersonLinked: Event {
    public static let type = "person.linked"

    /// What shows that two files are of one person.
    public enum Ground: String, CaseIterable, Sendable {
        case sameFingerprints, sameDocument, statedByPerson, messageOfPartner, sameDetails
    }

    public let other: StreamID
    public let ground: Ground
    public let note: Note?

    public init(_ other: StreamID, _ ground: Ground, note: Note?) {
        (self.other, self.ground, self.note) = (other, ground, note)
    }

    public var clear: Fields { ["other": .id(other), "ground": .code(ground)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        other = try entry.clear.id("other")
        ground = try entry.clear.code("ground")
        note = try Note(entry)
    }
}

/// The other file is of somebody else. What was known through the link counts no longer.
public struct PersonUnlinked: Event {
    public static let type = "person.unlinked"

    /// Why the link was taken back.
    public enum Reason: String, CaseIterable, Sendable { case differentPeople, linkedInError }

    public let other: StreamID
    public let reason: Reason
    public let note: Note?

    public init(_ other: StreamID, _ reason: Reason, note: Note?) {
        (self.other, self.reason, self.note) = (other, reason, note)
    }

    public var clear: Fields { ["other": .id(other), "reason": .code(reason)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        other = try entry.clear.id("other")
        reason = try entry.clear.code("reason")
        note = try Note(entry)
    }
}
