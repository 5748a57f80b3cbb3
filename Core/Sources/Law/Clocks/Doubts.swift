import Kernel

/// What is not certain about one answer, gathered as the steps are made.
struct Doubts {
    private(set) var words: [String] = []

    // Two rules may bear the same doubt; it is said once.
    private mutating func say(_ doubt: String) {
        if !words.contains(doubt) { words.append(doubt) }
    }

    mutating func add(_ setting: LegalSetting?) {
        if let setting { say(setting.doubt) }
    }

    mutating func add(_ provision: Provision, on day: LocalDate) {
        if let doubt = provision.rule.verification.doubt(on: day) { say(doubt) }
    }

    mutating func addMissingDay(_ provision: Provision) {
        say(
            "The day of the event of \(provision.rule.id) was not given; counted from the start.")
    }

    mutating func addUnknown(_ rule: String, on day: LocalDate) {
        say("\(rule) did not exist in the text of \(day); it lengthens nothing here.")
    }

    /// A doubt about the calendar counts where the calendar could have mattered; an equated day
    /// that nobody looked up could always.
    mutating func add(of run: ClockRun, bare: LocalDate, on day: LocalDate) {
        if run.isSuspended, let doubt = run.term.suspensionDoubt { say(doubt) }
        let (calendar, year) = (run.calendar, run.end.year)
        if calendar.movesEnd, !calendar.isComplete(for: year) {
            say("Nobody looked up which days of \(year) are equated with holidays.")
        }
        guard run.hasMoved || !calendar.isWorkingDay(bare) else { return }
        if let doubt = run.term.calendarDoubt { say(doubt) }
        if run.hasMoved, let doubt = calendar.verification.doubt(on: day) { say(doubt) }
    }
}
