public import Kernel

/// The person states to be willing to leave; forced steps pause from this moment.
/// Dutch: bereidverklaring.
public struct WillingnessStated: Event {
    public static let type = "case.willingnessStated"

    /// In their own words, or where the statement is; sealed.
    public let note: Note?

    public init(note: Note?) { self.note = note }
    public var clear: Fields { [:] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }
    public init(_ entry: Entry) throws(Malformed) { note = try Note(entry) }
}

/// A statement of willingness holds no longer; forced steps may be prepared again.
public struct WillingnessEnded: Event {
    public static let type = "case.willingnessEnded"

    /// What shows that it holds no longer.
    public enum Reason: String, CaseIterable, Sendable {
        case takenBackByPerson
        /// Agreed steps were not taken though they could be.
        case stepsNotTaken
        case didNotLeave
    }

    public let reason: Reason
    public let note: Note?

    public init(_ reason: Reason, note: Note?) { (self.reason, self.note) = (reason, note) }
    public var clear: Fields { ["reason": .code(reason)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        reason = try entry.clear.code("reason")
        note = try Note(entry)
    }
}
