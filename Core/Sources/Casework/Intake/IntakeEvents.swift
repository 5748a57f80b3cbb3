public import Kernel

/// A partner of the chain handed the case over; a new episode begins.
public struct HandedOver: Event {
    public static let type = "case.handedOver"

    public let person: StreamID
    public let source: InflowSource
    public let caseType: CaseType
    /// What the file should hold and does not.
    public let missing: [HandoverItem]
    /// nil once the person's key is gone.
    public let number: CaseNumber?

    public init(
        person: StreamID, source: InflowSource, caseType: CaseType, missing: [HandoverItem],
        number: CaseNumber
    ) {
        (self.person, self.source, self.caseType) = (person, source, caseType)
        (self.missing, self.number) = (missing, number)
    }

    public var clear: Fields {
        [
            "person": .id(person), "source": .code(source), "caseType": .code(caseType),
            "missing": .texts(missing.map(\.rawValue)),
        ]
    }

    public var parts: [Part] {
        let content: Fields? = number.map { ["number": .text($0.description)] }
        return [Part(.identity, of: SubjectID(person), content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        person = try entry.clear.id("person")
        source = try entry.clear.code("source")
        caseType = try entry.clear.code("caseType")
        missing = try entry.clear.texts("missing").map { text throws(Malformed) in
            guard let item = HandoverItem(rawValue: text) else { throw Malformed("item \(text)") }
            return item
        }
        number = try entry.part(.identity).flatMap { part throws(Malformed) in
            CaseNumber(try part.text("number"))
        }
    }
}

/// The intake office found the file complete enough to begin.
public struct HandoverAccepted: Event {
    public static let type = "case.accepted"

    public init() {}
    public var clear: Fields { [:] }
    public init(_ entry: Entry) throws(Malformed) {}
}

/// The intake office sent the file back; the episode ends without a departure.
public struct HandoverSentBack: Event {
    public static let type = "case.sentBack"

    public enum Reason: String, CaseIterable, Sendable {
        case incomplete, wrongAuthority, lawfulStay, alreadyDeparted, duplicate
    }

    public let reasons: [Reason]
    public let note: Note?

    public init(reasons: [Reason], note: Note?) { (self.reasons, self.note) = (reasons, note) }

    public var clear: Fields { ["reasons": .texts(reasons.map(\.rawValue))] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        reasons = try entry.clear.texts("reasons").map { text throws(Malformed) in
            guard let reason = Reason(rawValue: text) else { throw Malformed("reason \(text)") }
            return reason
        }
        note = try Note(entry)
    }
}

/// One officer answers for the case from now on.
public struct CaseAssigned: Event {
    public static let type = "case.assigned"

    public let officer: ActorID

    public init(to officer: ActorID) { self.officer = officer }
    public var clear: Fields { ["officer": .id(officer)] }
    public init(_ entry: Entry) throws(Malformed) { officer = try entry.clear.id("officer") }
}

/// The person reappeared, or the case was closed by mistake: a new episode of the same case.
public struct CaseReopened: Event {
    public static let type = "case.reopened"

    public enum Reason: String, CaseIterable, Sendable {
        case reappeared, readmissionRefused, closedByMistake
    }

    public let reason: Reason

    public init(_ reason: Reason) { self.reason = reason }
    public var clear: Fields { ["reason": .code(reason)] }
    public init(_ entry: Entry) throws(Malformed) { reason = try entry.clear.code("reason") }
}
