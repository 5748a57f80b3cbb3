public import Kernel

/// How days and moments are written: as numbers in the ledger, as ISO 8601 for people and partners.
struct ReceiptForm {
    let day: @Sendable (LocalDate) -> Datum
    let instant: @Sendable (Instant) -> Datum

    static let stored = ReceiptForm(day: { .day($0) }, instant: { .instant($0) })
    static let published = ReceiptForm(
        day: { .text($0.description) }, instant: { .text($0.description) })
}

extension Receipt {
    /// As it stands in the ledger, with the event that it justifies.
    public var fields: Fields { fields(.stored) }

    /// As it is given out: days as `2026-03-09`, moments as `2026-03-09T23:00:00Z`.
    public var published: Fields { fields(.published) }

    private func fields(_ form: ReceiptForm) -> Fields {
        [
            "rule": .text(rule), "version": form.day(version), "corpus": .text(corpus),
            "engine": .number(Self.engine), "article": .text(article),
            "calendar": .code(calendar), "protects": .code(protects),
            "start": form.day(clock.start), "inputs": .object(clock.fields(form)),
            "ends": form.day(lastDay), "endsAt": endsAt.map(form.instant),
            "verified": .flag(isVerified), "doubts": .texts(doubts),
            "oneOfTwo": .flag(isOneOfTwo), "steps": .list(steps.map { .object($0.fields(form)) }),
        ]
    }

    /// - Throws: ``Malformed`` for what ``fields`` never writes.
    public init(_ fields: Fields) throws(Malformed) {
        guard try fields.number("engine") == Self.engine else { throw Malformed("engine") }
        clock = try Clock(try fields.object("inputs"))
        rule = try fields.text("rule")
        version = try fields.day("version")
        corpus = try fields.text("corpus")
        article = try fields.text("article")
        calendar = try fields.code("calendar")
        protects = try fields.code("protects")
        steps = try fields.list("steps").map { step throws(Malformed) in
            guard case .object(let step) = step else { throw Malformed("steps") }
            return try Step(step)
        }
        lastDay = try fields.day("ends")
        endsAt = try fields.optional("endsAt") { fields throws(Malformed) in
            try fields.instant("endsAt")
        }
        doubts = try fields.texts("doubts")
        isOneOfTwo = try fields.flag("oneOfTwo")
    }
}

extension Clock {
    func fields(_ form: ReceiptForm) -> Fields {
        [
            "rule": .text(rule), "start": form.day(start), "at": at.map(form.instant),
            "registered": registered.map(form.day), "lodged": lodged.map(form.day),
            "length": length.map { .text($0.description) },
            "suspended": suspensions.isEmpty ? nil : .texts(suspensions.map(\.text)),
            "earlier": earlier.isEmpty ? nil : .texts(earlier.map(\.text)),
            "extended": lengthenings.isEmpty ? nil : .texts(lengthenings.map(\.description)),
            "caseType": caseType.map { .code($0) },
        ]
    }

    init(_ fields: Fields) throws(Malformed) {
        self.init(try fields.text("rule"), from: try fields.day("start"))
        at = try fields.optional("at") { fields throws(Malformed) in try fields.instant("at") }
        registered = try fields.optionalDay("registered")
        lodged = try fields.optionalDay("lodged")
        length = try fields.optional("length") { fields throws(Malformed) in
            guard let term = Term(try fields.text("length")) else { throw Malformed("length") }
            return term
        }
        suspensions = try fields.periods("suspended")
        earlier = try fields.periods("earlier")
        caseType = try fields.optional("caseType") { fields throws(Malformed) in
            try fields.code("caseType")
        }
        lengthenings = try fields.optionalTexts("extended").map { text throws(Malformed) in
            guard let more = Lengthening(text) else { throw Malformed("extended") }
            return more
        }
    }
}

extension Clock.Lengthening: CustomStringConvertible {
    /// `AWB-02`, or `DUB-10 2026-05-01`.
    public var description: String { day.map { "\(rule) \($0)" } ?? rule }
}

extension ClosedRange<LocalDate> {
    /// `2026-04-01..2026-04-10`.
    var text: String { "\(lowerBound)..\(upperBound)" }
}

extension Fields {
    fileprivate func optionalDay(_ name: String) throws(Malformed) -> LocalDate? {
        try optional(name) { fields throws(Malformed) in try fields.day(name) }
    }

    fileprivate func optionalTexts(_ name: String) throws(Malformed) -> [String] {
        self[name] == nil ? [] : try texts(name)
    }

    fileprivate func periods(_ name: String) throws(Malformed) -> [ClosedRange<LocalDate>] {
        try optionalTexts(name).map { text throws(Malformed) in
            guard let period = ClosedRange<LocalDate>(text) else { throw Malformed(name) }
            return period
        }
    }
}
