public import Kernel

/// Which duty of a case: what must be done, about what, and since which day. A duty that comes
/// back later is another one, so that what was arranged about the first does not hold for it.
public struct DutyID: Hashable, Sendable {
    public let kind: Duty.Kind
    public let key: String
    public let since: LocalDate

    public init(_ kind: Duty.Kind, of key: String = "", since: LocalDate) {
        (self.kind, self.key, self.since) = (kind, key, since)
    }
}

/// As it stands in an address: `assign..19786`.
extension DutyID: LosslessStringConvertible {
    public var description: String { "\(kind.rawValue).\(key).\(since.dayNumber)" }

    public init?(_ text: String) {
        guard let first = text.firstIndex(of: "."), let last = text.lastIndex(of: "."),
            first < last, let kind = Duty.Kind(rawValue: String(text[..<first])),
            let number = Int(text[text.index(after: last)...]),
            (-1_000_000...1_000_000).contains(number)
        else { return nil }
        let key = text[text.index(after: first)..<last]
        self.init(kind, of: String(key), since: LocalDate(dayNumber: number))
    }
}

extension Duty {
    public var id: DutyID { DutyID(kind, of: key, since: since) }
}

extension DutyID {
    var fields: Fields { ["kind": .code(kind), "key": .text(key), "since": .day(since)] }

    init(_ fields: Fields) throws(Malformed) {
        self.init(
            try fields.code("kind"), of: try fields.text("key"), since: try fields.day("since"))
    }
}
