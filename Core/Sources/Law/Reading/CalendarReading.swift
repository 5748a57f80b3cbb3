import Kernel

extension TermCalendar {
    /// - Parameter known: the calendars read so far, whose holidays this one may take over.
    init(
        _ record: Record, in context: RuleContext, known: [Regime: Versions<TermCalendar>]
    ) throws(CorpusFault) {
        try record.allow(only: [
            "regime", "article", "url", "verified", "unverified", "holidays", "equated",
            "equatedRead", "holidaysOf", "movesEnd", "longest", "twoWorkingDaysFrom",
            "skipsHourOfEvent",
        ])
        regime = try record.code("regime")
        article = try record.text("article")
        url = try record.text("url")
        verification = try Verification(record, in: context)
        if record.has("holidaysOf") {
            guard let other = known[try record.code("holidaysOf")] else {
                throw record.fault("holidaysOf", .notA("calendar that was read before"))
            }
            holidays = other.newest.holidays
        } else {
            holidays = try Holidays(record)
        }
        guard !context.isFirstForm else {
            (movesEnd, skipsHourOfEvent) = (true, false)
            (longest, twoWorkingDaysFrom) = (try record.firstLongest(), 3)
            return
        }
        movesEnd = try record.flag("movesEnd")
        longest = record.has("longest") ? try record.terms("longest") : nil
        twoWorkingDaysFrom =
            record.has("twoWorkingDaysFrom") ? try record.number("twoWorkingDaysFrom") : nil
        skipsHourOfEvent =
            record.has("skipsHourOfEvent") ? try record.flag("skipsHourOfEvent") : false
    }
}

extension Holidays {
    fileprivate init(_ record: Record) throws(CorpusFault) {
        let rules = try record.records("holidays", namedBy: "name").map {
            entry throws(CorpusFault) in try HolidayRule(entry)
        }
        let equated = try record.records("equated", namedBy: "day").map {
            entry throws(CorpusFault) in
            try entry.allow(only: ["day", "source"])
            _ = try entry.text("source")
            return try entry.day("day")
        }
        let read = try record.texts("equatedRead").map { text throws(CorpusFault) in
            guard let year = Int(text) else {
                throw record.fault("equatedRead", .notA("list of years"))
            }
            return year
        }
        self.init(rules: rules, equated: Set(equated), equatedRead: Set(read))
    }
}

extension Record {
    fileprivate func terms(_ name: String) throws(CorpusFault) -> [Term] {
        try texts(name).map { text throws(CorpusFault) in
            guard let term = Term(text) else { throw fault(name, .notA("list of terms")) }
            return term
        }
    }
}

extension HolidayRule {
    fileprivate init(_ record: Record) throws(CorpusFault) {
        try record.allow(only: ["name", "month", "day", "easter", "onSunday", "from", "until"])
        name = try record.code("name")
        if record.has("easter") {
            place = .easter(try record.number("easter"))
        } else {
            place = .fixed(month: try record.number("month"), day: try record.number("day"))
        }
        onSunday = record.has("onSunday") ? try record.number("onSunday") : 0
        let years = Holidays.years
        let first = record.has("from") ? try record.number("from") : years.lowerBound
        let last = record.has("until") ? try record.number("until") : years.upperBound
        guard first <= last else { throw record.fault("until", .notA("later year")) }
        self.years = first...last
    }
}
