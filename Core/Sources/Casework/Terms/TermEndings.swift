public import Kernel
public import Law

/// A term ended before its last day passed, or what it ran for was done.
public struct TermEnded: Event {
    public static let type = "case.termEnded"

    /// Why it ended.
    public enum Why: String, CaseIterable, Sendable {
        /// The transfer was carried out, the ban was lifted: what the rule itself names.
        case done
        /// It should not have been kept.
        case mistaken
    }

    public let rule: KeptTerm.Rule
    public let why: Why
    /// The rule itself where it was done after the last day: for people to look into.
    public let against: [String]
    public let note: Note?

    public init(_ rule: KeptTerm.Rule, _ why: Why, against: [String], note: Note?) {
        (self.rule, self.why, self.against, self.note) = (rule, why, against, note)
    }
    public var clear: Fields {
        ["rule": .code(rule), "why": .code(why), "against": .texts(against)]
    }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }
    public init(_ entry: Entry) throws(Malformed) {
        rule = try entry.clear.code("rule")
        why = try entry.clear.code("why")
        against = try entry.clear.texts("against")
        note = try Note(entry)
    }
}

/// The last day of a term passed: by law nothing may rest on it any more.
public struct TermLapsed: Event {
    public static let type = "case.termLapsed"

    public let receipts: [Receipt]

    public init(_ receipts: [Receipt]) { self.receipts = receipts }
    public var clear: Fields { ["receipts": .receipts(receipts)] }
    public init(_ entry: Entry) throws(Malformed) { receipts = try entry.clear.receipts() }
}

/// A person saw that a term lapsed, and did what follows from it.
public struct LapseConfirmed: Event {
    public static let type = "case.lapseConfirmed"

    public let rule: KeptTerm.Rule
    public let note: Note?

    public init(_ rule: KeptTerm.Rule, note: Note?) { (self.rule, self.note) = (rule, note) }
    public var clear: Fields { ["rule": .code(rule)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }
    public init(_ entry: Entry) throws(Malformed) {
        rule = try entry.clear.code("rule")
        note = try Note(entry)
    }
}
