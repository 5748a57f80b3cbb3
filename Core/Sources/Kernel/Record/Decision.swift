/// What follows from a command: all of it is recorded in one transaction, or none.
public struct Decision: Sendable {
    public var appends: [Append]
    /// Messages to partners and to the duty desk, sent after the commit.
    public var messages: [Message]

    public init(_ appends: [Append] = [], messages: [Message] = []) {
        (self.appends, self.messages) = (appends, messages)
    }
}

/// One event for one stream, with the claims and alarms that come and go with it.
public struct Append: Sendable {
    public let stream: StreamID
    public let event: any Event
    public let onDay: LocalDate
    public var takes: [Claim]
    public var releases: [Claim]
    public var sets: [Alarm]
    public var clears: [Alarm]

    public init(
        _ event: any Event, to stream: StreamID, onDay: LocalDate,
        takes: [Claim] = [], releases: [Claim] = [], sets: [Alarm] = [], clears: [Alarm] = []
    ) {
        (self.stream, self.event, self.onDay) = (stream, event, onDay)
        (self.takes, self.releases, self.sets, self.clears) = (takes, releases, sets, clears)
    }
}

/// Something of which there is only so much: a number, a seat, the one open episode of a person.
public struct Claim: Hashable, Sendable {
    public let kind: String
    public let key: Key
    /// Which of several places; 0 where there is one.
    public let slot: Int

    /// What is claimed. A secret key is stored as a keyed hash, so that the claim outlives the
    /// erasure of the person and tells nothing about them.
    public enum Key: Hashable, Sendable {
        case open(String)
        case secret(String)
    }

    public init(_ kind: String, _ key: Key, slot: Int = 0) {
        (self.kind, self.key, self.slot) = (kind, key, slot)
    }
}

/// Something that must happen when time has passed: at `due` the robot submits the act of `rule`.
public struct Alarm: Hashable, Sendable {
    public let due: Instant
    public let rule: String
    public let stream: StreamID

    public init(due: Instant, rule: String, stream: StreamID) {
        (self.due, self.rule, self.stream) = (due, rule, stream)
    }
}

/// A message that leaves with the events; codes and ids only, never identity or free text.
public struct Message: Hashable, Sendable {
    public let recipient: Recipient
    public let kind: String
    public let stream: StreamID
    public let content: Fields

    public enum Recipient: Hashable, Sendable {
        case partner(Partner)
        /// Our own desk for nights and weekends (Dutch: piketdienst).
        case dutyDesk
        /// The inspectorate that watches forced return (RD 8(6)). Dutch: Inspectie JenV.
        case monitor
    }

    public init(_ kind: String, to recipient: Recipient, on stream: StreamID, _ content: Fields) {
        (self.kind, self.recipient, self.stream, self.content) = (kind, recipient, stream, content)
    }
}
