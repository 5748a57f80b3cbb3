public import Kernel
public import Law

/// A message that could not be matched to one person; people reconcile it.
public struct Unmatched: Folded {
    public static let kind = "unmatched"

    public let id: StreamID
    public private(set) var blocker: Blocker?
    public private(set) var matches: [StreamID] = []
    public private(set) var number: VNumber?
    public private(set) var receivedAt: Instant?

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        let event = try UnmatchedReceived(entry)
        (blocker, matches, number) = (event.blocker, event.matches, event.number)
        receivedAt = entry.recordedAt
    }
}

/// A blocker came in under a number that nobody here has.
public struct UnmatchedReceived: Event {
    public static let type = "unmatched.received"

    public let subject: SubjectID
    public let blocker: Blocker
    /// The people whom it bars until somebody has found out.
    public let matches: [StreamID]
    public let number: VNumber?

    public init(subject: SubjectID, blocker: Blocker, matches: [StreamID], number: VNumber?) {
        (self.subject, self.blocker, self.matches) = (subject, blocker, matches)
        self.number = number
    }

    public var clear: Fields {
        ["blocker": .code(blocker), "matches": .texts(matches.map(\.description))]
    }

    public var parts: [Part] {
        number.map { [Part(.identity, of: subject, ["vNumber": .text($0.digits)])] } ?? []
    }

    public init(_ entry: Entry) throws(Malformed) {
        subject = SubjectID(entry.stream)
        blocker = try entry.clear.code("blocker")
        matches = try entry.clear.texts("matches").map { text throws(Malformed) in
            guard let id = StreamID(text) else { throw Malformed("match") }
            return id
        }
        number = try entry.part(.identity).flatMap { part throws(Malformed) in
            VNumber(try part.text("vNumber"))
        }
    }
}
