import Kernel

/// The form in which the first releases wrote the corpus: ledgers keep such files for good, and
/// their receipts must replay.
///
/// One calendar a file, its longest terms as mappings; a term started with one event, counted from
/// the day after it, and did not say what suspends it.
enum FirstForm {
    static func calendars(_ isFirst: Bool) -> String { isFirst ? "calendar" : "calendars" }
}

extension Record {
    func calendars(_ isFirst: Bool) throws(CorpusFault) -> [Record] {
        isFirst ? [try record("calendar")] : try records("calendars", namedBy: "regime")
    }

    func firstLongest() throws(CorpusFault) -> [Term] {
        try records("longest", namedBy: "term").map { entry throws(CorpusFault) in
            try entry.allow(only: ["term"])
            return try entry.term("term")
        }
    }

    func starts(_ context: RuleContext) throws(CorpusFault) -> [String] {
        guard has("start") else { return [] }
        return context.isFirstForm ? [try text("start")] : try texts("start")
    }
}
