public import Kernel

extension Clock {
    static let names = [
        "rule", "start", "at", "registered", "lodged", "length", "suspended", "extended",
        "earlier", "caseType",
    ]

    /// The clock of a scenario.
    init(_ record: Record) throws(CorpusFault) {
        let rule = try record.text("rule")
        if record.has("at") {
            self.init(rule, at: try record.moment("at"))
        } else {
            self.init(rule, from: try record.day("start"))
        }
        registered = record.has("registered") ? try record.day("registered") : nil
        lodged = record.has("lodged") ? try record.day("lodged") : nil
        length = record.has("length") ? try record.term("length") : nil
        suspensions = record.has("suspended") ? try record.periods("suspended") : []
        earlier = record.has("earlier") ? try record.periods("earlier") : []
        caseType = record.has("caseType") ? try record.code("caseType") : nil
        guard record.has("extended") else { return }
        lengthenings = try record.texts("extended").map { text throws(CorpusFault) in
            guard let lengthening = Lengthening(text) else {
                throw record.fault("extended", .notA("list of rules, each with or without a day"))
            }
            return lengthening
        }
    }
}

extension Clock.Lengthening {
    /// Reads `AWB-02`, or `DUB-10 2026-05-01` with the day of its own event.
    public init?(_ text: String) {
        let words = text.split(separator: " ").map(String.init)
        guard (1...2).contains(words.count) else { return nil }
        let day = words.count == 2 ? LocalDate(words[1]) : nil
        guard words.count == 1 || day != nil else { return nil }
        self.init(words[0], on: day)
    }
}

extension Scenario.ClockAnswer {
    init(_ record: Record) throws(CorpusFault) {
        if let refusal = try record.optionalText("refused") {
            self = .refused(refusal)
            return
        }
        let at = try record.expectedMoment()
        let isOne = (try? record.text("ends")) != nil
        self = .ends(isOne ? [try record.day("ends")] : try record.days("ends"), at)
    }
}

extension ClosedRange<LocalDate> {
    /// Reads `2026-04-01..2026-04-10`, both days included; nil when it ends before it starts.
    public init?(_ text: String) {
        let days = text.split(separator: "..", omittingEmptySubsequences: false)
        guard days.count == 2, let first = LocalDate(String(days[0])),
            let last = LocalDate(String(days[1])), first <= last
        else { return nil }
        self = first...last
    }
}

extension Record {
    func days(_ name: String) throws(CorpusFault) -> [LocalDate] {
        try texts(name).map { text throws(CorpusFault) in
            guard let day = LocalDate(text) else { throw fault(name, .notA("list of days")) }
            return day
        }
    }

    fileprivate func periods(_ name: String) throws(CorpusFault) -> [ClosedRange<LocalDate>] {
        try texts(name).map { text throws(CorpusFault) in
            guard let period = ClosedRange<LocalDate>(text) else {
                throw fault(name, .notA("list of periods"))
            }
            return period
        }
    }

    /// `endsAt: none` says that there is no moment; without the field nothing is said.
    fileprivate func expectedMoment() throws(CorpusFault) -> Scenario.Moment {
        guard has("endsAt") else { return .unsaid }
        return try text("endsAt") == "none" ? .none : .at(try moment("endsAt"))
    }

    fileprivate func moment(_ name: String) throws(CorpusFault) -> Instant {
        guard let moment = Instant(wall: try text(name)) else { throw fault(name, .notA("moment")) }
        return moment
    }
}
