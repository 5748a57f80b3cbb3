public import Kernel

/// The sender of a message that did not come was reminded. Dutch: herinnerd.
public struct SenderReminded: Event {
    public static let type = "case.senderReminded"

    public let message: AwaitedID

    public init(_ message: AwaitedID) { self.message = message }
    public var clear: Fields { ["message": .object(message.fields)] }
    public init(_ entry: Entry) throws(Malformed) {
        message = try AwaitedID(try entry.clear.object("message"))
    }
}

/// A message came by another way than the agreed one. Dutch: anders binnengekomen.
public struct ArrivalNoted: Event {
    public static let type = "case.arrivalNoted"

    /// How it came.
    public enum Way: String, CaseIterable, Sendable {
        case phone, email, post, inPerson, otherSystem
    }

    public let message: AwaitedID
    public let way: Way
    /// Why it came that way, and what it said.
    public let note: Note?

    public init(_ message: AwaitedID, by way: Way, note: Note?) {
        (self.message, self.way, self.note) = (message, way, note)
    }

    public var clear: Fields { ["message": .object(message.fields), "way": .code(way)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        message = try AwaitedID(try entry.clear.object("message"))
        way = try entry.clear.code("way")
        note = try Note(entry)
    }
}
