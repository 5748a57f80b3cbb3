import Kernel

/// What is not certain about one answer, gathered as the steps are made.
struct Doubts {
    private(set) var words: [String] = []

    mutating func add(_ setting: LegalSetting?) {
        if let setting { words.append(setting.doubt) }
    }

    mutating func add(_ provision: Provision, on day: LocalDate) {
        if let doubt = provision.rule.verification.doubt(on: day) { words.append(doubt) }
    }

    mutating func addMissingDay(_ provision: Provision) {
        words.append(
            "The day of the event of \(provision.rule.id) was not given; counted from the start.")
    }

    mutating func addUnknown(_ rule: String, on day: LocalDate) {
        words.append("\(rule) did not exist in the text of \(day); it lengthens nothing here.")
    }

    /// A doubt about the calendar counts where the calendar could have mattered; an equated day
    /// that nobody looked up could always.
    mutating func add(of run: ClockRun, bare: LocalDate, on day: LocalDate) {
        if run.isSuspended, let doubt = run.term.suspensionDoubt { words.append(doubt) }
        let (calendar, year) = (run.calendar, run.end.year)
        if calendar.movesEnd, !calendar.isComplete(for: year) {
            words.append("Nobody looked up which days of \(year) are equated with holidays.")
        }
        guard run.hasMoved || !calendar.isWorkingDay(bare) else { return }
        if let doubt = run.term.calendarDoubt { words.append(doubt) }
        if run.hasMoved, let doubt = calendar.verification.doubt(on: day) { words.append(doubt) }
    }
}
