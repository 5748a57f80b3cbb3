public import Kernel

/// A presentation to the representation was planned, or moved to another day.
public struct PresentationPlanned: Event {
    public static let type = "case.presentationPlanned"

    public let request: RequestID
    public let heldOn: LocalDate
    /// The day on which the person was told; nil while nobody told them.
    public let informedOn: LocalDate?

    public init(_ request: RequestID, heldOn: LocalDate, informedOn: LocalDate?) {
        (self.request, self.heldOn, self.informedOn) = (request, heldOn, informedOn)
    }
    public var clear: Fields {
        [
            "request": .id(request), "heldOn": .day(heldOn),
            "informedOn": informedOn.map { .day($0) },
        ]
    }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        heldOn = try entry.clear.day("heldOn")
        informedOn = try entry.clear.optional("informedOn") { fields throws(Malformed) in
            try fields.day("informedOn")
        }
    }
}

/// The person was presented to the representation, on the day of this fact.
///
/// Schema 2 knows what barred it; schema 1 did not ask.
public struct PresentationHeld: Event {
    public static let type = "case.presentationHeld"
    public static let schema = 2

    public let request: RequestID
    /// Rules that barred it on that day, as known when it was recorded: for people to look into.
    public let against: [String]

    public init(_ request: RequestID, against: [String]) {
        (self.request, self.against) = (request, against)
    }
    public var clear: Fields { ["request": .id(request), "against": .texts(against)] }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        against = try entry.schema < 2 ? [] : entry.clear.texts("against")
    }
}

/// The representation answered, or twelve months went by without an answer.
public struct RequestAnswered: Event {
    public static let type = "case.requestAnswered"

    public let request: RequestID
    public let outcome: RequestOutcome

    public init(_ request: RequestID, _ outcome: RequestOutcome) {
        (self.request, self.outcome) = (request, outcome)
    }
    public var clear: Fields { ["request": .id(request), "outcome": .code(outcome)] }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        outcome = try entry.clear.code("outcome")
    }
}

/// The document of a request came in; the document itself stands with the person.
public struct DocumentReceived: Event {
    public static let type = "case.documentReceived"

    public let request: RequestID
    public let document: DocumentID

    public init(_ request: RequestID, _ document: DocumentID) {
        (self.request, self.document) = (request, document)
    }
    public var clear: Fields { ["request": .id(request), "document": .id(document)] }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        document = try entry.clear.id("document")
    }
}

/// We withdrew the request.
public struct RequestWithdrawn: Event {
    public static let type = "case.requestWithdrawn"

    /// Why it is not needed any more.
    public enum Reason: String, CaseIterable, Sendable {
        case leavesIndependently, documentFound, orderedInError, caseEnds
    }

    public let request: RequestID
    public let reason: Reason

    public init(_ request: RequestID, _ reason: Reason) {
        (self.request, self.reason) = (request, reason)
    }
    public var clear: Fields { ["request": .id(request), "reason": .code(reason)] }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        reason = try entry.clear.code("reason")
    }
}

/// A provision came to bar contact with the country; nothing more is sent to it.
public struct RequestStopped: Event {
    public static let type = "case.requestStopped"

    public let request: RequestID
    public let rules: [String]

    public init(_ request: RequestID, rules: [String]) {
        (self.request, self.rules) = (request, rules)
    }
    public var clear: Fields { ["request": .id(request), "rules": .texts(rules)] }
    public init(_ entry: Entry) throws(Malformed) {
        request = try entry.clear.id("request")
        rules = try entry.clear.texts("rules")
    }
}
