public import Kernel
public import Law

/// A partner answered every question on blockers at the handover.
public struct BlockersAnswered: Event {
    public static let type = "person.blockersAnswered"

    public let answers: [Blocker: Knowledge]
    /// Whether the person is a minor without parents here (Dutch: amv); decides a gate.
    public let isUnaccompaniedMinor: Knowledge

    public init(answers: [Blocker: Knowledge], isUnaccompaniedMinor: Knowledge) {
        (self.answers, self.isUnaccompaniedMinor) = (answers, isUnaccompaniedMinor)
    }

    public var clear: Fields {
        var given = Fields()
        for (blocker, answer) in answers { given[blocker.rawValue] = .code(answer) }
        return ["answers": .object(given), "unaccompaniedMinor": .code(isUnaccompaniedMinor)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        let given = try entry.clear.object("answers")
        var answers: [Blocker: Knowledge] = [:]
        for name in given.names {
            guard let blocker = Blocker(rawValue: name) else { throw Malformed("blocker \(name)") }
            answers[blocker] = try given.code(name)
        }
        self.answers = answers
        isUnaccompaniedMinor = try entry.clear.code("unaccompaniedMinor")
    }
}

/// A blocker came to stand: from now on it bars what the corpus says it bars.
public struct BlockerRaised: Event {
    public static let type = "person.blockerRaised"

    public let blocker: Blocker
    /// False when the message could not be matched to one person for sure.
    public let isCertain: Bool
    public let note: Note?

    public init(_ blocker: Blocker, isCertain: Bool = true, note: Note? = nil) {
        (self.blocker, self.isCertain, self.note) = (blocker, isCertain, note)
    }

    public var clear: Fields { ["blocker": .code(blocker), "certain": .flag(isCertain)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        blocker = try entry.clear.code("blocker")
        isCertain = try entry.clear.flag("certain")
        note = try Note(entry)
    }
}

/// A closing came in shortly before a planned departure; it counts once a second person confirms.
public struct BlockerClosingReceived: Event {
    public static let type = "person.blockerClosingReceived"

    public let blocker: Blocker
    public let outcome: Outcome
    public let note: Note?

    public init(_ blocker: Blocker, outcome: Outcome, note: Note?) {
        (self.blocker, self.outcome, self.note) = (blocker, outcome, note)
    }

    public var clear: Fields { ["blocker": .code(blocker), "outcome": .code(outcome)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        blocker = try entry.clear.code("blocker")
        outcome = try entry.clear.code("outcome")
        note = try Note(entry)
    }
}

/// A blocker ended, with an outcome and its document.
public struct BlockerClosed: Event {
    public static let type = "person.blockerClosed"

    public let blocker: Blocker
    public let outcome: Outcome
    /// Who received the closing when this is the confirmation by a second person; nil otherwise.
    public let receivedBy: ActorID?
    public let note: Note?

    public init(_ blocker: Blocker, outcome: Outcome, receivedBy: ActorID? = nil, note: Note?) {
        (self.blocker, self.outcome) = (blocker, outcome)
        (self.receivedBy, self.note) = (receivedBy, note)
    }

    public var clear: Fields {
        [
            "blocker": .code(blocker), "outcome": .code(outcome),
            "receivedBy": receivedBy.map { .id($0) },
        ]
    }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        blocker = try entry.clear.code("blocker")
        outcome = try entry.clear.code("outcome")
        receivedBy = try entry.clear.optional("receivedBy") { fields throws(Malformed) in
            try fields.id("receivedBy")
        }
        note = try Note(entry)
    }
}
