import Kernel

extension Provision {
    init(_ record: Record, in context: RuleContext) throws(CorpusFault) {
        rule = try Rule(record, in: context, lifts: false)
        kind = try context.isFirstForm ? .deadline : record.code("kind")
        guard !context.isProposal || rule.status == .proposed else {
            throw record.fault("status", .notA("proposed"))
        }
        validUntil = try record.lastDay(in: context)
        if let validUntil, validUntil < rule.validFrom {
            throw record.fault("validUntil", .notA("day after the first one"))
        }
        let hasTerm = record.has("value") || record.has("longest")
        lengthens = kind == .extension ? try Extension(record) : nil
        term = kind != .extension && hasTerm ? try TermRule(record, in: context) : nil
        starts = try record.starts(context)
        guard !hasTerm || !starts.isEmpty else { throw record.fault("start", .missing) }
        stops = record.has("stops") ? try record.texts("stops") : []
        overrides = try record.optionalText("overrides")
        caseTypes = record.has("caseTypes") ? try record.codes("caseTypes") : CaseType.allCases
        grounds = record.has("grounds") ? try record.texts("grounds") : []
        conditions = record.has("conditions") ? try record.texts("conditions") : []
        let own =
            kind == .extension ? Extension.names : hasTerm ? TermRule.names : []
        try record.allow(only: Rule.names + Self.names + own)
    }

    private static let names = [
        "validUntil", "start", "stops", "overrides", "caseTypes", "grounds", "conditions",
    ]
}

extension TermRule {
    fileprivate static let names = [
        "value", "shortest", "longest", "counting", "calendar", "calendarDoubt", "protects",
        "binds",
        "suspension", "suspensionDoubt", "suspendedBy", "countsEarlier",
    ]

    fileprivate init(_ record: Record, in context: RuleContext) throws(CorpusFault) {
        if record.has("value") {
            (longest, isInWorkingDays) = try record.length("value")
            shortest = longest
            if record.has("longest") { throw record.fault("longest", .twice) }
        } else {
            (longest, isInWorkingDays) = try record.length("longest")
            shortest = try record.length("shortest").term
            let day = LocalDate.enterable.lowerBound
            guard shortest.lastDay(after: day) <= longest.lastDay(after: day) else {
                throw record.fault("shortest", .notA("term that is no longer than the longest"))
            }
        }
        counting = try context.isFirstForm ? .after : record.code("counting")
        calendar = try record.code("calendar")
        calendarDoubt = try record.optionalText("calendarDoubt")
        protects = try record.code("protects")
        binds = record.has("binds") ? try record.code("binds") : .authority
        suspension = try record.code("suspension")
        suspensionDoubt = try record.optionalText("suspensionDoubt")
        suspendedBy = record.has("suspendedBy") ? try record.texts("suspendedBy") : []
        guard context.isFirstForm || suspendedBy.isEmpty == (suspension == .none) else {
            throw record.fault("suspendedBy", suspendedBy.isEmpty ? .missing : .unknownName)
        }
        countsEarlier = record.has("countsEarlier") ? try record.flag("countsEarlier") : false
    }
}

extension Extension {
    fileprivate static let names = ["value", "extends", "effect", "fromOwnEvent"]

    fileprivate init(_ record: Record) throws(CorpusFault) {
        rules = try record.texts("extends")
        effect = try record.code("effect")
        let length = try record.length("value")
        guard !length.isInWorkingDays else {
            throw record.fault("value", .notA("term without working days"))
        }
        term = length.term
        let isOwn = record.has("fromOwnEvent") ? try record.flag("fromOwnEvent") : false
        isFromOwnEvent = isOwn || effect == .atLeast
    }
}

extension Record {
    /// `6 weeks`, or `3 working days`.
    func length(
        _ name: String
    ) throws(CorpusFault) -> (term: Term, isInWorkingDays: Bool) {
        let words = try text(name)
        let calendar = words.replacing(" working days", with: " days")
        guard let term = Term(calendar) else { throw fault(name, .notA("term")) }
        return (term, calendar != words)
    }
}

extension Record {
    /// `validUntil: 2026-06-11`, or the name of a setting: the day before it.
    fileprivate func lastDay(in context: RuleContext) throws(CorpusFault) -> LocalDate? {
        guard let text = try optionalText("validUntil") else { return nil }
        if let setting = context.settings[text] { return setting.day.adding(days: -1) }
        return try day("validUntil")
    }
}

extension LegalEvent {
    init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["code", "nl", "en"])
        code = try record.text("code")
        nl = try record.text("nl")
        en = try record.text("en")
    }
}

extension LegalSetting {
    init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["id", "day", "doubtUntil", "selector", "unverified"])
        id = try record.text("id")
        day = try record.day("day")
        doubtUntil = try record.day("doubtUntil")
        guard day <= doubtUntil else { throw record.fault("doubtUntil", .notA("later day")) }
        selector = try record.code("selector")
        doubt = try record.text("unverified")
    }
}
