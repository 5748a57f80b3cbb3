public import Kernel
public import Law

/// A term began to run, with the receipts that prove its end.
public struct TermBegun: Event {
    public static let type = "case.termBegun"

    public let receipts: [Receipt]

    public init(_ receipts: [Receipt]) { self.receipts = receipts }
    public var clear: Fields { ["receipts": .receipts(receipts)] }
    public init(_ entry: Entry) throws(Malformed) { receipts = try entry.clear.receipts() }
}

/// Somebody decided that a term is longer, with reasons: a decision of its own, that can be
/// appealed against (DUB-11).
public struct TermLengthened: Event {
    public static let type = "case.termLengthened"

    /// The rule that lengthens: `DUB-10`.
    public let by: String
    public let receipts: [Receipt]
    public let note: Note?

    public init(by rule: String, _ receipts: [Receipt], note: Note?) {
        (by, self.receipts, self.note) = (rule, receipts, note)
    }
    public var clear: Fields { ["by": .text(by), "receipts": .receipts(receipts)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }
    public init(_ entry: Entry) throws(Malformed) {
        by = try entry.clear.text("by")
        receipts = try entry.clear.receipts()
        note = try Note(entry)
    }
}

/// Somebody with the mandate decided which text holds for a term, with reasons.
public struct TermSettled: Event {
    public static let type = "case.termSettled"

    public let receipt: Receipt
    public let note: Note?

    public init(_ receipt: Receipt, note: Note?) { (self.receipt, self.note) = (receipt, note) }
    public var clear: Fields { ["receipts": .receipts([receipt])] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }
    public init(_ entry: Entry) throws(Malformed) {
        receipt = try entry.clear.receipts()[0]
        note = try Note(entry)
    }
}

/// A term was computed again, and its end is another one, or it stands still.
public struct TermComputed: Event {
    public static let type = "case.termComputed"

    public let receipts: [Receipt]
    /// nil for one that runs.
    public let stillSince: LocalDate?

    public init(_ receipts: [Receipt], stillSince: LocalDate?) {
        (self.receipts, self.stillSince) = (receipts, stillSince)
    }
    public var clear: Fields {
        ["receipts": .receipts(receipts), "stillSince": stillSince.map { .day($0) }]
    }
    public init(_ entry: Entry) throws(Malformed) {
        receipts = try entry.clear.receipts()
        stillSince = try entry.clear.optional("stillSince") { fields throws(Malformed) in
            try fields.day("stillSince")
        }
    }
}

extension Datum {
    static func receipts(_ receipts: [Receipt]) -> Datum {
        .list(receipts.map { .object($0.fields) })
    }
}

extension Fields {
    /// - Throws: ``Malformed`` also for none.
    func receipts() throws(Malformed) -> [Receipt] {
        let receipts = try list("receipts").map { datum throws(Malformed) in
            guard case .object(let fields) = datum else { throw Malformed("receipts") }
            return try Receipt(fields)
        }
        guard !receipts.isEmpty else { throw Malformed("receipts") }
        return receipts
    }
}
