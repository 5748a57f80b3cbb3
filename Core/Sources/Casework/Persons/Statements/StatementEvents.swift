public import Kernel

/// Somebody stated something about who a person is. What it says is sealed.
public struct StatementMade: Event {
    public static let type = "person.statementMade"

    public let subject: SubjectID
    public let statement: StatementID
    public let kind: Stated.Kind
    /// nil for anything but a number.
    public let numberKind: ChainNumber.Kind?
    /// nil once the person's key is gone.
    public let content: Stated?
    public let source: StatementSource
    public let strength: Strength
    /// How it was found out, in words; sealed.
    public let note: Note?

    public init(
        _ statement: StatementID, _ content: Stated, about subject: SubjectID,
        from source: StatementSource, _ strength: Strength, note: Note?
    ) {
        (self.statement, self.content, self.subject) = (statement, content, subject)
        (self.source, self.strength, self.note) = (source, strength, note)
        kind = content.kind
        numberKind = if case .number(let number) = content { number.kind } else { nil }
    }

    public var clear: Fields {
        [
            "statement": .id(statement), "about": .code(kind), "source": .code(source),
            "strength": .code(strength), "number": numberKind.map { .code($0) },
        ]
    }

    public var parts: [Part] {
        [Part(partClass, of: subject, content?.fields)] + (note.map { [$0.part] } ?? [])
    }

    // A number of the criminal chain says that somebody is in it.
    private var partClass: PartClass { numberKind == .criminalChain ? .criminal : .identity }

    public init(_ entry: Entry) throws(Malformed) {
        subject = SubjectID(entry.stream)
        statement = try entry.clear.id("statement")
        kind = try entry.clear.code("about")
        numberKind = try entry.clear.optional("number") { fields throws(Malformed) in
            try fields.code("number")
        }
        source = try entry.clear.code("source")
        strength = try entry.clear.code("strength")
        note = try Note(entry)
        let part = entry.part(numberKind == .criminalChain ? .criminal : .identity)
        content = if let part { try Stated(kind, numberKind, part) } else { nil }
    }
}

extension Stated {
    var fields: Fields {
        switch self {
        case .name(let name):
            [
                "given": name.given.map { .text($0) }, "family": .text(name.family),
                "bornOn": name.bornOn.map { .day($0) },
            ]
        case .nationality(let code): ["nationality": .text(code.digits)]
        case .number(let number): ["number": .text(number.text)]
        }
    }

    init(_ kind: Kind, _ number: ChainNumber.Kind?, _ fields: Fields) throws(Malformed) {
        switch kind {
        case .name:
            self = .name(
                StatedName(
                    given: try fields.optional("given") { fields throws(Malformed) in
                        try fields.text("given")
                    }, family: try fields.text("family"),
                    bornOn: try fields.optional("bornOn") { fields throws(Malformed) in
                        try fields.day("bornOn")
                    }))
        case .nationality:
            guard let code = NationalityCode(try fields.text("nationality")) else {
                throw Malformed("nationality")
            }
            self = .nationality(code)
        case .number:
            guard let number, let value = ChainNumber(number, try fields.text("number")) else {
                throw Malformed("number")
            }
            self = .number(value)
        }
    }
}

/// A statement stands no longer. What it said stays on record.
public struct StatementWithdrawn: Event {
    public static let type = "person.statementWithdrawn"

    /// Why it stands no longer.
    public enum Reason: String, CaseIterable, Sendable {
        case recordedInError, takenBackBySource, aboutSomebodyElse, shownFalse
    }

    public let statement: StatementID
    public let reason: Reason
    public let note: Note?

    public init(_ statement: StatementID, _ reason: Reason, note: Note?) {
        (self.statement, self.reason, self.note) = (statement, reason, note)
    }

    public var clear: Fields { ["statement": .id(statement), "reason": .code(reason)] }
    public var parts: [Part] { note.map { [$0.part] } ?? [] }

    public init(_ entry: Entry) throws(Malformed) {
        statement = try entry.clear.id("statement")
        reason = try entry.clear.code("reason")
        note = try Note(entry)
    }
}
