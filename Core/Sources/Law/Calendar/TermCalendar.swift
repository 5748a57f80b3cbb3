public import Kernel

/// How the last day of a term is found: which days do not count as one.
public struct TermCalendar: Hashable, Sendable {
    /// The calendar regimes of the corpus.
    public enum Regime: String, CaseIterable, Sendable {
        /// Algemene termijnenwet.
        case generalTerms = "ATW"
        /// Regulation (EU) 604/2013, article 42: no end is moved.
        case dublin = "EU-DUBLIN3"
        /// The acts of the Pact (AMMR 75, APR 73, RBP 11): the last day is a working day.
        case pact = "EU-PACT"
        /// Regulation 1182/71: the general rule of Union law.
        case union = "EU-1182/71"
        /// Deprivation of liberty: no end is ever moved, and a term also ends at a moment.
        case liberty = "LIBERTY"
        /// Norms that are no law: calendar days as they come.
        case plain = "PLAIN"
    }

    public package(set) var regime: Regime
    public let article: String
    public let url: String
    public let verification: Verification
    public package(set) var holidays: Holidays
    /// Whether a last day on a Saturday, Sunday or holiday makes room for the next other day.
    package var movesEnd: Bool
    /// Longer terms are not moved (ATW 4); nil where every term is.
    package var longest: [Term]?
    /// From how many days on a term holds two working days (ATW 2, 1182/71 art. 3(5)).
    package var twoWorkingDaysFrom: Int?
    /// Whether the hour of the event counts for a term in hours (1182/71 art. 3(1): it does not).
    package var skipsHourOfEvent: Bool

    public func isWorkingDay(_ day: LocalDate) -> Bool { reason(for: day) == nil }

    /// Whether every day on which no term ends is known for this year.
    public func isComplete(for year: Int) -> Bool { holidays.isComplete(for: year) }

    /// Whether the regime moves the end of such a term.
    public func applies(to term: Term) -> Bool {
        guard movesEnd, term.count > 0, term.unit != .hours else { return false }
        guard let longest else { return true }
        return longest.contains { $0.unit == term.unit && term.count <= $0.count }
    }

    /// The last day of a term whose first day is the day after `start`, with every step to it.
    public func end(of term: Term, after start: LocalDate) -> TermEnd {
        end(of: term, at: term.lastDay(after: start), firstDay: start.adding(days: 1))
    }

    /// What becomes of a last day that was found without a calendar.
    ///
    /// A last day on a Saturday, Sunday or holiday moves on to the next other day; a term of so
    /// many days holds at least two working days.
    func end(of term: Term, at bare: LocalDate, firstDay: LocalDate) -> TermEnd {
        var end = TermEnd(bare)
        guard applies(to: term) else { return end }
        move(&end)
        guard let least = twoWorkingDaysFrom, term.unit != .days || term.count >= least else {
            return end
        }
        while workingDays(from: firstDay, to: end.day) < 2 {
            end.lengthen()
            move(&end)
        }
        return end
    }

    /// So many working days on; back for a negative count.
    func workingDays(_ count: Int, from day: LocalDate) -> LocalDate {
        var (left, day) = (abs(count), day)
        while left > 0 {
            day = day.adding(days: count.signum())
            if isWorkingDay(day) { left -= 1 }
        }
        return day
    }

    private func move(_ end: inout TermEnd) {
        while let reason = reason(for: end.day) { end.move(reason) }
    }

    private func reason(for day: LocalDate) -> TermEnd.Reason? {
        if let holiday = holidays.holiday(on: day) { return .holiday(holiday.name) }
        return switch day.weekday {
        case 6: .saturday
        case 7: .sunday
        default: nil
        }
    }

    // Two are enough to know; a term of weeks is not walked to its end.
    private func workingDays(from first: LocalDate, to end: LocalDate) -> Int {
        var (day, count) = (first, 0)
        while day <= end, count < 2 {
            if isWorkingDay(day) { count += 1 }
            day = day.adding(days: 1)
        }
        return count
    }
}
