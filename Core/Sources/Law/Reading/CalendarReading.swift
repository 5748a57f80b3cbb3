import Kernel

extension TermCalendar {
    init(_ record: Record, in context: RuleContext) throws(CorpusFault) {
        try record.allow(only: [
            "regime", "article", "url", "verified", "unverified", "holidays", "equated",
            "equatedRead", "longest",
        ])
        regime = try record.code("regime")
        article = try record.text("article")
        url = try record.text("url")
        verification = try Verification(record, in: context)
        holidays = try record.records("holidays", namedBy: "name").map {
            entry throws(CorpusFault) in try HolidayRule(entry)
        }
        equated = Set(
            try record.records("equated", namedBy: "day").map { entry throws(CorpusFault) in
                try entry.allow(only: ["day", "source"])
                _ = try entry.text("source")
                return try entry.day("day")
            })
        equatedRead = Set(
            try record.texts("equatedRead").map { text throws(CorpusFault) in
                guard let year = Int(text) else {
                    throw record.fault("equatedRead", .notA("list of years"))
                }
                return year
            })
        longest = try record.records("longest", namedBy: "term").map {
            entry throws(CorpusFault) in
            try entry.allow(only: ["term"])
            return try entry.term("term")
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
        let first = record.has("from") ? try record.number("from") : 1900
        let last = record.has("until") ? try record.number("until") : 2100
        guard first <= last else { throw record.fault("until", .notA("later year")) }
        years = first...last
    }
}
