public import Kernel

/// What holds of two things that contradict each other.
public enum Holds: String, CaseIterable, Sendable {
    case first, second
    /// Both can be so: somebody has two nationalities, or left and came back.
    case both
    case neither
}

/// A person said what holds of a contradiction, and why. Neither side is undone by it.
public struct ContradictionResolved: Event {
    public static let type = "person.contradictionResolved"

    public let key: String
    public let kind: Contradiction.Kind
    public let holds: Holds
    /// The statement that holds; nil where none or both do, or where it is about a case.
    public let statement: StatementID?
    public let note: Note?

    public init(
        _ contradiction: Contradiction, _ holds: Holds, statement: StatementID?, note: Note?
    ) {
        (key, kind) = (contradiction.key, contradiction.kind)
        (self.holds, self.statement, self.note) = (holds, statement, note)
    }

    public var clear: Fields {
        [
            "key": .text(key), "kind": .code(kind), "holds": .code(holds),
            "statement": statement.map { .id($0) },
        ]
    }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        key = try entry.clear.text("key")
        kind = try entry.clear.code("kind")
        holds = try entry.clear.code("holds")
        statement = try entry.clear.optional("statement") { fields throws(Malformed) in
            try fields.id("statement")
        }
        note = try Note(entry)
    }
}

/// A partner reported a departure of a case that had ended otherwise. The ending stands as it was
/// recorded; people look into it.
public struct DepartureReportedLate: Event {
    public static let type = "case.departureReportedLate"

    public let manner: DepartureManner
    public let evidence: DepartureEvidence

    public init(_ manner: DepartureManner, evidence: DepartureEvidence) {
        (self.manner, self.evidence) = (manner, evidence)
    }

    public var clear: Fields { ["manner": .code(manner), "evidence": .code(evidence)] }

    public init(_ entry: Entry) throws(Malformed) {
        manner = try entry.clear.code("manner")
        evidence = try entry.clear.code("evidence")
    }
}
