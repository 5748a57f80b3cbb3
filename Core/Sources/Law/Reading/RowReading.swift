import Kernel

extension BlockerRow {
    init(_ record: Record, in context: RuleContext) throws(CorpusFault) {
        let own = ["absolute", "closers", "outcomes", "document", "cells"]
        try record.allow(only: Rule.names + own)
        rule = try Rule(record, in: context, lifts: true)
        closers = try Closers(try record.record("closers"))
        outcomes = try Self.outcomes(try record.record("outcomes"))
        needsDocument = try record.flag("document")
        isAbsolute = try record.flag("absolute")
        cells = try CellRow.all(try record.record("cells"), in: context)
    }

    private static func outcomes(
        _ record: Record
    ) throws(CorpusFault) -> [Outcome: OutcomeEffect] {
        try record.allow(only: Outcome.allCases.map(\.rawValue))
        var effects: [Outcome: OutcomeEffect] = [:]
        for outcome in Outcome.allCases where record.has(outcome.rawValue) {
            if try record.text(outcome.rawValue) == "closes" {
                effects[outcome] = .closes
            } else {
                effects[outcome] = .becomes(try record.code(outcome.rawValue))
            }
        }
        guard !effects.isEmpty else { throw record.fault("lapsed", .missing) }
        return effects
    }
}

extension Closers {
    init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["roles", "partners"])
        roles = try record.codes("roles")
        partners = try record.codes("partners")
        guard !roles.isEmpty || !partners.isEmpty else { throw record.fault("roles", .missing) }
    }
}

extension GateRow {
    init(_ record: Record, in context: RuleContext) throws(CorpusFault) {
        try record.allow(only: Rule.names + ["shelfLife", "shelfLifeAssumed", "cells"])
        rule = try Rule(record, in: context, lifts: true)
        if record.has("shelfLife") {
            (shelfLife, isInWorkingDays) = try record.length("shelfLife")
        } else {
            (shelfLife, isInWorkingDays) = (nil, false)
        }
        isShelfLifeAssumed = shelfLife == nil ? false : try record.flag("shelfLifeAssumed")
        cells = try CellRow.all(try record.record("cells"), in: context)
    }
}

extension CellRow {
    static func all(
        _ record: Record, in context: RuleContext
    ) throws(CorpusFault) -> [BarredAct: CellRow] {
        try record.allow(only: BarredAct.allCases.map(\.rawValue))
        var cells: [BarredAct: CellRow] = [:]
        for act in BarredAct.allCases {
            if let whole = act.whole, !record.has(act.rawValue) {
                cells[act] = cells[whole]
            } else {
                cells[act] = try CellRow(try record.record(act.rawValue), in: context)
            }
        }
        return cells
    }

    // "in" names the text in which the source was read; without it the cell is unverified.
    private init(_ record: Record, in context: RuleContext) throws(CorpusFault) {
        try record.allow(only: ["bars", "source", "in", "note"])
        bars = try record.flag("bars")
        source = try record.optionalText("source")
        note = try record.optionalText("note")
        guard bars || source != nil || note != nil else {
            throw record.fault("bars", .withoutReason)
        }
        guard record.has("in") else {
            readIn = nil
            return
        }
        guard source != nil else { throw record.fault("source", .missing) }
        guard let text = context.sources[try record.text("in")] else {
            throw record.fault("in", .notA("source"))
        }
        readIn = text
    }
}
