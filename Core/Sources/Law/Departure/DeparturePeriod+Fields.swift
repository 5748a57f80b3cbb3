public import Kernel

extension DeparturePeriod.Length {
    public var fields: Fields {
        switch self {
        case .rule: ["length": .text("rule")]
        case .shortened(let days, let ground):
            ["length": .text("shortened"), "days": .number(days), "ground": .code(ground)]
        case .extended(let days, let conditions):
            [
                "length": .text("extended"), "days": .number(days),
                "conditions": .texts(conditions.map(\.rawValue).sorted()),
            ]
        }
    }

    public init(_ fields: Fields) throws(Malformed) {
        switch try fields.text("length") {
        case "rule": self = .rule
        case "shortened":
            self = .shortened(days: try fields.number("days"), try fields.code("ground"))
        case "extended":
            let conditions = try fields.texts("conditions").map(DeparturePeriod.Condition.init)
            self = .extended(days: try fields.number("days"), Set(conditions))
        case let other: throw Malformed("length \(other)")
        }
    }

    /// `{kind: shortened, days: 7, ground: 62(2)(a)}` in a scenario.
    init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["kind", "days", "ground", "conditions"])
        switch try record.text("kind") {
        case "rule": self = .rule
        case "shortened":
            self = .shortened(days: try record.number("days"), try record.code("ground"))
        case "extended":
            let conditions: [DeparturePeriod.Condition] = try record.codes("conditions")
            self = .extended(days: try record.number("days"), Set(conditions))
        default: throw record.fault("kind", .notA("length"))
        }
    }
}
