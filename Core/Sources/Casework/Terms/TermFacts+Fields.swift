public import Kernel
import Law

/// As a read model keeps it. A term that ended is not kept there.
extension TermFacts {
    public var fields: Fields {
        [
            "receipts": .receipts(term.receipts), "version": term.version.map { .day($0) },
            "stillSince": term.stillSince.map { .day($0) },
            "spells": .list(spells.map { .object($0.fields) }),
        ]
    }

    public init(_ fields: Fields) throws(Malformed) {
        let receipts = try fields.receipts()
        guard let rule = KeptTerm.Rule(receipts) else { throw Malformed("receipts") }
        var term = KeptTerm(rule, receipts)
        term.version = try fields.optional("version") { fields throws(Malformed) in
            try fields.day("version")
        }
        term.stillSince = try fields.optional("stillSince") { fields throws(Malformed) in
            try fields.day("stillSince")
        }
        let spells = try fields.list("spells").map { datum throws(Malformed) in
            guard case .object(let fields) = datum else { throw Malformed("spells") }
            return try Spell.Of(fields)
        }
        self.init(term: term, spells: spells)
    }
}

extension Spell.Of {
    fileprivate var fields: Fields {
        [
            "of": .code(blocker), "since": .day(spell.since),
            "through": spell.through.map { .day($0) },
        ]
    }

    fileprivate init(_ fields: Fields) throws(Malformed) {
        let through = try fields.optional("through") { fields throws(Malformed) in
            try fields.day("through")
        }
        self.init(
            try fields.code("of"), Spell(since: try fields.day("since"), through: through))
    }
}
