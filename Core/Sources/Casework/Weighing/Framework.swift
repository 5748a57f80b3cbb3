public import Kernel

/// A written policy by which people choose what is taken up first when not everything can be.
/// Off unless management puts one in force. Dutch: afwegingskader (annual plan 2024, line 294).
///
/// It holds criteria in words, and it yields no number and no order of persons (SAF-22).
public struct Framework: Folded {
    public static let kind = "framework"

    public let id: StreamID
    /// nil before it was put in force.
    public private(set) var inForce: FrameworkActivated?
    /// The last day on which it holds, when it was ended early.
    public private(set) var endedOn: LocalDate?

    public init(_ id: StreamID) { self.id = id }
    public var companions: [StreamID] { [] }

    /// Whether people may apply it on a day.
    public func holds(on day: LocalDate) -> Bool {
        guard let inForce, (inForce.from...inForce.until).contains(day) else { return false }
        return endedOn.map { day < $0 } ?? true
    }

    public mutating func absorb(_ entry: Entry) throws(Malformed) {
        switch entry.type {
        case FrameworkActivated.type: inForce = try FrameworkActivated(entry)
        case FrameworkEnded.type: endedOn = entry.onDay
        default: throw Malformed("no framework event: \(entry.type)")
        }
    }
}

/// Management put a framework in force, from one day to another.
public struct FrameworkActivated: Event {
    public static let type = "framework.activated"

    /// Where it applies; at least one.
    public let caseTypes: [CaseType]
    public let from: LocalDate
    /// The last day; it ends by itself.
    public let until: LocalDate
    /// Its name and its criteria. Free text, so it is sealed with the key of its own stream;
    /// nil once that key is gone.
    public let words: Words?
    private let subject: SubjectID

    /// What a framework says.
    public struct Words: Hashable, Sendable {
        public let title: String
        public let criteria: String

        public init(title: String, criteria: String) {
            (self.title, self.criteria) = (title, criteria)
        }
    }

    public init(
        _ words: Words, for caseTypes: [CaseType], from: LocalDate, until: LocalDate,
        in stream: StreamID
    ) {
        (self.words, self.caseTypes, self.from, self.until) = (words, caseTypes, from, until)
        subject = SubjectID(stream)
    }

    public var clear: Fields {
        ["caseTypes": .texts(caseTypes.map(\.rawValue)), "from": .day(from), "until": .day(until)]
    }

    public var parts: [Part] {
        let content: Fields? = words.map {
            ["title": .text($0.title), "criteria": .text($0.criteria)]
        }
        return [Part(.text, of: subject, content)]
    }

    public init(_ entry: Entry) throws(Malformed) {
        caseTypes = try entry.clear.texts("caseTypes").map { name throws(Malformed) in
            guard let type = CaseType(rawValue: name) else { throw Malformed("case type \(name)") }
            return type
        }
        (from, until) = (try entry.clear.day("from"), try entry.clear.day("until"))
        guard from <= until else { throw Malformed("until before from") }
        subject = SubjectID(entry.stream)
        words = try entry.part(.text).map { part throws(Malformed) in
            Words(title: try part.text("title"), criteria: try part.text("criteria"))
        }
    }
}

/// A framework was taken out of force before its last day.
public struct FrameworkEnded: Event {
    public static let type = "framework.ended"

    public init() {}
    public var clear: Fields { [:] }
    public init(_ entry: Entry) throws(Malformed) {}
}
