internal import Kernel
internal import Sealing

/// A claim as it is stored: an open key in words, a secret one as a keyed hash.
public struct ClaimWord: Hashable, Sendable {
    public let kind: String
    public let key: String
    public let slot: Int

    public init(kind: String, key: String, slot: Int) {
        (self.kind, self.key, self.slot) = (kind, key, slot)
    }

    init(_ claim: Claim, _ keyring: Keyring) {
        switch claim.key {
        case .open(let text): key = "o:" + text
        case .secret(let text): key = "h:" + keyring.claimWord(claim.kind, text).description
        }
        (kind, slot) = (claim.kind, claim.slot)
    }
}

/// The ledger's own margin in the clear part of an event: the claims and alarms that came and
/// went with it, so that both follow from events alone (docs/ledger-format.md §2.1).
struct Margin: Hashable, Sendable {
    static let name = "$"

    var frees: [ClaimWord] = []
    var takes: [ClaimWord] = []
    var calms: [Alarm] = []
    var sets: [Alarm] = []

    init(_ append: Append, _ keyring: Keyring) {
        frees = append.releases.map { ClaimWord($0, keyring) }
        takes = append.takes.map { ClaimWord($0, keyring) }
        (calms, sets) = (append.clears, append.sets)
    }

    /// nil when there is nothing in it.
    var datum: Datum? {
        var fields = Fields()
        if !frees.isEmpty { fields["free"] = .list(frees.map(Self.datum)) }
        if !takes.isEmpty { fields["take"] = .list(takes.map(Self.datum)) }
        if !calms.isEmpty { fields["calm"] = .list(calms.map(Self.datum)) }
        if !sets.isEmpty { fields["set"] = .list(sets.map(Self.datum)) }
        return fields.isEmpty ? nil : .object(fields)
    }

    /// Reads the margin out of the clear part of an event; nil when it has none.
    init?(_ clear: Fields) throws(Malformed) {
        guard clear[Self.name] != nil else { return nil }
        let fields = try clear.object(Self.name)
        frees = try Self.claims(fields, "free")
        takes = try Self.claims(fields, "take")
        calms = try Self.alarms(fields, "calm")
        sets = try Self.alarms(fields, "set")
    }

    private static func datum(_ claim: ClaimWord) -> Datum {
        .list([.text(claim.kind), .text(claim.key), .number(claim.slot)])
    }

    private static func datum(_ alarm: Alarm) -> Datum {
        .list([.instant(alarm.due), .text(alarm.rule), .id(alarm.stream)])
    }

    private static func claims(_ fields: Fields, _ name: String) throws(Malformed) -> [ClaimWord] {
        guard fields[name] != nil else { return [] }
        return try fields.list(name).map { datum throws(Malformed) in
            guard case .list(let items) = datum, items.count == 3, case .text(let kind) = items[0],
                case .text(let key) = items[1], case .number(let slot) = items[2]
            else { throw Malformed("margin \(name)") }
            return ClaimWord(kind: kind, key: key, slot: Int(slot))
        }
    }

    private static func alarms(_ fields: Fields, _ name: String) throws(Malformed) -> [Alarm] {
        guard fields[name] != nil else { return [] }
        return try fields.list(name).map { datum throws(Malformed) in
            guard case .list(let items) = datum, items.count == 3, case .number(let due) = items[0],
                case .text(let rule) = items[1], case .text(let text) = items[2],
                let stream = StreamID(text)
            else { throw Malformed("margin \(name)") }
            return Alarm(due: Instant(microseconds: due), rule: rule, stream: stream)
        }
    }
}
