public import Kernel

/// Which message a case waits for: what should come, about what, and since which day. What was
/// done about one that came does not hold for the next of its kind.
public struct AwaitedID: Hashable, Sendable {
    public let kind: Awaited.Kind
    public let key: String
    public let since: LocalDate

    public init(_ kind: Awaited.Kind, of key: String = "", since: LocalDate) {
        (self.kind, self.key, self.since) = (kind, key, since)
    }
}

/// As it stands in an address: `supportAnswer..19786`.
extension AwaitedID: LosslessStringConvertible {
    public var description: String { "\(kind.rawValue).\(key).\(since.dayNumber)" }

    public init?(_ text: String) {
        guard let first = text.firstIndex(of: "."), let last = text.lastIndex(of: "."),
            first < last, let kind = Awaited.Kind(rawValue: String(text[..<first])),
            let number = Int(text[text.index(after: last)...]),
            (-1_000_000...1_000_000).contains(number)
        else { return nil }
        let key = text[text.index(after: first)..<last]
        self.init(kind, of: String(key), since: LocalDate(dayNumber: number))
    }
}

extension Awaited {
    public var id: AwaitedID { AwaitedID(kind, of: key, since: since) }
}

extension Awaited.Kind {
    /// The block of the matrix that a reminder of it writes to: a representation is spoken to by
    /// those who work on travel documents.
    public var block: Block {
        switch self {
        case .departureReport, .supportAnswer: .plan
        case .representationAnswer, .travelDocument: .travelDocument
        }
    }
}

extension AwaitedID {
    var fields: Fields { ["kind": .code(kind), "key": .text(key), "since": .day(since)] }

    init(_ fields: Fields) throws(Malformed) {
        self.init(
            try fields.code("kind"), of: try fields.text("key"), since: try fields.day("since"))
    }
}

/// What was done about a message that a case waits for.
public struct AwaitedHandling: Hashable, Sendable {
    /// The days on which its sender was reminded, oldest first.
    public internal(set) var remindedOn: [LocalDate] = []
    /// When it came by another way; then it is missing no longer.
    public internal(set) var arrivedOn: LocalDate?
}
