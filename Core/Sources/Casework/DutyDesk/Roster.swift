public import Kernel

/// Who answers outside office hours in one month, and what was handed over. Dutch: piketrooster.
public struct Roster: Folded {
    public static let kind = "roster"

    public let id: StreamID
    /// The account of whoever answers.
    public private(set) var watches: [Watch: StreamID] = [:]
    /// In the order of writing.
    public private(set) var notes: [HandOver] = []

    /// What one watch tells the next.
    public struct HandOver: Hashable, Sendable {
        public let by: ActorID
        public let at: Instant
        /// nil once the key of the roster is gone.
        public let text: String?
    }

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    /// The roster of the month in which this day lies.
    public static func id(of day: LocalDate) -> StreamID {
        let name = kind.utf8.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
        return StreamID(high: name, low: UInt64(day.year * 100 + day.month))
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case WatchSet.type:
            let event = try WatchSet(entry)
            watches[event.watch] = event.officer
        case WatchCleared.type: watches[try WatchCleared(entry).watch] = nil
        case HandOverNoteLeft.type:
            let text = try HandOverNoteLeft(entry).text
            notes.append(HandOver(by: entry.access.actor, at: entry.recordedAt, text: text))
        default: throw Malformed("no roster event: \(entry.type)")
        }
    }
}

/// An officer answers for a watch; an earlier one does not any more.
public struct WatchSet: Event {
    public static let type = "roster.watchSet"

    public let watch: Watch
    /// The account of the officer.
    public let officer: StreamID

    public init(_ watch: Watch, officer: StreamID) {
        (self.watch, self.officer) = (watch, officer)
    }

    public var clear: Fields {
        ["watch": .object(watch.fields), "officer": .id(officer)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        watch = try Watch(try entry.clear.object("watch"))
        officer = try entry.clear.id("officer")
    }
}

/// Nobody answers for a watch any more.
public struct WatchCleared: Event {
    public static let type = "roster.watchCleared"

    public let watch: Watch

    public init(_ watch: Watch) { self.watch = watch }

    public var clear: Fields { ["watch": .object(watch.fields)] }

    public init(_ entry: Entry) throws(Malformed) {
        watch = try Watch(try entry.clear.object("watch"))
    }
}

/// What the next watch must know was written down.
public struct HandOverNoteLeft: Event {
    public static let type = "roster.noteLeft"

    /// Free text, so it is sealed with the key of the roster's own stream.
    public let text: String?
    private let subject: SubjectID

    public init(_ text: String, in roster: StreamID) {
        (self.text, subject) = (text, SubjectID(roster))
    }

    public var clear: Fields { [:] }
    public var parts: [Part] { [Part(.text, of: subject, text.map { ["text": .text($0)] })] }

    public init(_ entry: Entry) throws(Malformed) {
        text = try entry.part(.text)?.text("text")
        subject = SubjectID(entry.stream)
    }
}
