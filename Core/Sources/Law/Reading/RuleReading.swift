import Kernel

extension Rule {
    static let names = [
        "id", "kind", "nl", "en", "article", "url", "status", "selector", "verified",
        "unverified",
    ]

    init(_ record: Record, in context: RuleContext, lifts: Bool) throws(CorpusFault) {
        id = try record.text("id")
        nl = try Words(try record.record("nl"), lifts: lifts)
        en = try Words(try record.record("en"), lifts: lifts)
        article = try record.text("article")
        url = try record.text("url")
        guard url.hasPrefix("https://") else { throw record.fault("url", .notA("address")) }
        status = try record.code("status")
        selector = try record.code("selector")
        validFrom = context.validFrom
        verification = try Verification(record, in: context)
    }
}

extension Words {
    init(_ record: Record, lifts: Bool) throws(CorpusFault) {
        try record.allow(only: lifts ? ["name", "why", "lift"] : ["name", "why"])
        name = try record.text("name")
        why = try record.text("why")
        lift = lifts ? try record.text("lift") : nil
    }
}

extension Verification {
    /// Either `verified: {by: text read, at: <day>, in: <source>}` or `unverified: <doubt>`.
    init(_ record: Record, in context: RuleContext) throws(CorpusFault) {
        guard record.has("verified") else {
            self = .unverified(try record.text("unverified"))
            return
        }
        guard !record.has("unverified") else { throw record.fault("unverified", .twice) }
        let proof = try record.record("verified")
        try proof.allow(only: ["by", "at", "in"])
        guard try proof.text("by") == "text read" else {
            throw proof.fault("by", .notA("way in which we verify"))
        }
        guard let source = context.sources[try proof.text("in")] else {
            throw proof.fault("in", .notA("source"))
        }
        self = .readInText(source, at: try proof.day("at"))
    }
}

extension Source {
    init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["code", "title", "copy", "validFrom"])
        code = try record.text("code")
        title = try record.text("title")
        copy = try record.text("copy")
        validFrom = try record.day("validFrom")
    }
}
