public import Kernel
public import Law

/// A return decision was taken (RD art. 3(4); Vw art. 62a). Dutch: terugkeerbesluit.
///
/// Schema 1 said that it was served as well; since schema 2 that is a fact of its own
/// (``DecisionServed``).
public struct ReturnDecisionTaken: Event {
    public static let type = "case.returnDecisionTaken"
    public static let schema = 2

    /// Which authority took it: DT&V itself, IND, police or KMar.
    public enum Authority: String, CaseIterable, Sendable { case dtv, ind, police, kmar }

    public let by: Authority
    /// The country of return that the decision names; another one asks for a new decision
    /// (CJEU C-924/19 PPU, FMS).
    public let destination: CountryCode
    /// The reasons, in words (Awb 3:46).
    public let note: Note?
    /// Whether it reached the person on the same day, as schema 1 said of each.
    public let wasServed: Bool

    public init(by authority: Authority, destination: CountryCode, note: Note?) {
        (by, self.destination, self.note) = (authority, destination, note)
        wasServed = false
    }

    public var clear: Fields {
        ["by": .code(by), "destination": .text(destination.digits)]
    }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        guard let country = CountryCode(try entry.clear.text("destination")) else {
            throw Malformed("destination")
        }
        by = try entry.clear.code("by")
        destination = country
        note = try Note(entry)
        wasServed = entry.schema < 2
    }
}

/// Somebody decided that a changed law holds for the period of this case, to the person's
/// detriment; with the receipt that proves the new day.
public struct ChangedLawApplied: Event {
    public static let type = "case.changedLawApplied"

    public let receipt: DeparturePeriod.Receipt
    public let note: Note?

    public init(_ receipt: DeparturePeriod.Receipt, note: Note?) {
        (self.receipt, self.note) = (receipt, note)
    }
    public var clear: Fields { ["receipt": .object(receipt.fields)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }
    public init(_ entry: Entry) throws(Malformed) {
        receipt = try DeparturePeriod.Receipt(try entry.clear.object("receipt"))
        note = try Note(entry)
    }
}

/// The departure period that goes with a return decision, with the receipt that proves its end.
public struct DeparturePeriodSet: Event {
    public static let type = "case.departurePeriodSet"

    public let receipt: DeparturePeriod.Receipt

    public init(_ receipt: DeparturePeriod.Receipt) { self.receipt = receipt }
    public var clear: Fields { ["receipt": .object(receipt.fields)] }
    public init(_ entry: Entry) throws(Malformed) {
        receipt = try DeparturePeriod.Receipt(try entry.clear.object("receipt"))
    }
}
