public import Kernel

/// How the last day of a term is found: which days do not count as one.
public struct TermCalendar: Hashable, Sendable {
    /// The calendar regimes of the corpus. Dublin, Pact, 1182/71 and liberty come with the rules
    /// that need them.
    public enum Regime: String, CaseIterable, Sendable {
        /// Algemene termijnenwet.
        case generalTerms = "ATW"
    }

    public let regime: Regime
    public let article: String
    public let url: String
    public let verification: Verification
    let holidays: [HolidayRule]
    let equated: Set<LocalDate>
    /// The years whose decrees on equated days were read.
    let equatedRead: Set<Int>
    /// Longer terms are not moved (ATW 4).
    let longest: [Term]

    /// The holiday on this day, or nil. A day that is two holidays has the name of the first.
    public func holiday(on day: LocalDate) -> Holiday? {
        for rule in holidays where rule.day(in: day.year) == day {
            return Holiday(day: day, name: rule.name)
        }
        return equated.contains(day) ? Holiday(day: day, name: .equated) : nil
    }

    public func isWorkingDay(_ day: LocalDate) -> Bool {
        !day.isWeekend && holiday(on: day) == nil
    }

    /// Whether the days that decrees put on a level with holidays are known for this year.
    public func isComplete(for year: Int) -> Bool { equatedRead.contains(year) }

    /// Whether the regime moves the end of such a term (ATW 4).
    public func applies(to term: Term) -> Bool {
        guard term.count > 0 else { return false }
        return longest.contains { $0.unit == term.unit && term.count <= $0.count }
    }

    /// The last day of a term whose first day is the day after `start`, with every step to it.
    ///
    /// A last day on a Saturday, Sunday or holiday moves on to the next other day (ATW 1(1)); a
    /// term of three days or more holds at least two working days (ATW 2).
    public func end(of term: Term, after start: LocalDate) -> TermEnd {
        var end = TermEnd(term.lastDay(after: start))
        guard applies(to: term) else { return end }
        move(&end)
        guard term.unit != .days || term.count >= 3 else { return end }
        while workingDays(after: start, to: end.day) < 2 {
            end.lengthen()
            move(&end)
        }
        return end
    }

    private func move(_ end: inout TermEnd) {
        while let reason = reason(for: end.day) { end.move(reason) }
    }

    private func reason(for day: LocalDate) -> TermEnd.Reason? {
        if let holiday = holiday(on: day) { return .holiday(holiday.name) }
        return switch day.weekday {
        case 6: .saturday
        case 7: .sunday
        default: nil
        }
    }

    // Two are enough to know; a term of weeks is not walked to its end.
    private func workingDays(after start: LocalDate, to end: LocalDate) -> Int {
        var (day, count) = (start.adding(days: 1), 0)
        while day <= end, count < 2 {
            if isWorkingDay(day) { count += 1 }
            day = day.adding(days: 1)
        }
        return count
    }
}

/// The last day of a term and how it was reached.
public struct TermEnd: Hashable, Sendable {
    public enum Reason: Hashable, Sendable {
        case saturday, sunday
        case holiday(Holiday.Name)
    }

    public enum Step: Hashable, Sendable {
        /// The last day would be this one, but no term ends there.
        case moves(past: LocalDate, Reason)
        /// Too few working days in a short term: one day more than this one.
        case lengthens(past: LocalDate)
    }

    public private(set) var day: LocalDate
    public private(set) var steps: [Step] = []

    init(_ day: LocalDate) { self.day = day }

    mutating func move(_ reason: Reason) {
        steps.append(.moves(past: day, reason))
        day = day.adding(days: 1)
    }

    mutating func lengthen() {
        steps.append(.lengthens(past: day))
        day = day.adding(days: 1)
    }
}
