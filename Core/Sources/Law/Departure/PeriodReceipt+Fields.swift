public import Kernel

extension DeparturePeriod.Receipt {
    public var fields: Fields {
        [
            "rule": .text(rule), "corpus": .text(corpus), "article": .text(article),
            "verified": .flag(isVerified), "calendar": .code(calendar),
            "inputs": .object(inputs), "term": .text(term.description),
            "steps": .list(steps.map { .object($0.fields) }), "lastDay": .day(lastDay),
        ]
    }

    public init(_ fields: Fields) throws(Malformed) {
        let inputs = try fields.object("inputs")
        rule = try fields.text("rule")
        corpus = try fields.text("corpus")
        article = try fields.text("article")
        isVerified = try fields.flag("verified")
        calendar = try fields.code("calendar")
        decidedOn = try inputs.day("decidedOn")
        runsFrom = try inputs.day("runsFrom")
        length = try DeparturePeriod.Length(inputs)
        guard let term = Term(try fields.text("term")) else { throw Malformed("term") }
        self.term = term
        steps = try fields.list("steps").map { step throws(Malformed) in
            guard case .object(let step) = step else { throw Malformed("steps") }
            return try TermEnd.Step(step)
        }
        lastDay = try fields.day("lastDay")
    }
}

extension TermEnd.Step {
    var fields: Fields {
        switch self {
        case .moves(let day, .saturday): ["step": .text("saturday"), "day": .day(day)]
        case .moves(let day, .sunday): ["step": .text("sunday"), "day": .day(day)]
        case .moves(let day, .holiday(let name)):
            ["step": .text("holiday"), "day": .day(day), "holiday": .code(name)]
        case .lengthens(let day): ["step": .text("lengthens"), "day": .day(day)]
        }
    }

    init(_ fields: Fields) throws(Malformed) {
        let day = try fields.day("day")
        switch try fields.text("step") {
        case "saturday": self = .moves(past: day, .saturday)
        case "sunday": self = .moves(past: day, .sunday)
        case "holiday": self = .moves(past: day, .holiday(try fields.code("holiday")))
        case "lengthens": self = .lengthens(past: day)
        case let other: throw Malformed("step \(other)")
        }
    }
}
