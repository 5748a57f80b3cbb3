import Kernel

extension Clock {
    var sortedSuspensions: [ClosedRange<LocalDate>] {
        suspensions.sorted { $0.lowerBound < $1.lowerBound }
    }

    func checkPeriods() throws(ClockFault) {
        if let day = sortedSuspensions.firstOverlap { throw .suspensionsOverlap(day) }
        let earlier = earlier.sorted { $0.lowerBound < $1.lowerBound }
        if let day = earlier.firstOverlap { throw .earlierPeriodsOverlap(day) }
        if let last = earlier.last, last.upperBound >= start {
            throw .earlierPeriodsOverlap(max(start, last.lowerBound))
        }
    }

    func length(under provision: Provision, _ term: TermRule) throws(ClockFault) -> Term {
        guard term.isChosen else { return term.longest }
        guard let length else {
            throw .lengthMissing(provision.rule.id, term.shortest, term.longest)
        }
        let day = Span(length).end(from: start)
        guard day >= Span(term.shortest).end(from: start),
            day <= Span(term.longest).end(from: start)
        else {
            throw .lengthOutside(provision.rule.id, term.shortest, term.longest)
        }
        return length
    }

    /// The moment at which the term ends, where there is one, and the last day of a term of hours.
    func moment(
        _ length: Term, _ term: TermRule, _ calendar: TermCalendar, lastDay: LocalDate
    ) -> (endsAt: Instant?, lastDay: LocalDate?) {
        guard length.unit != .hours else {
            let end = hours(length.count, calendar, isBack: term.counting == .before)
            return (end, end.adding(seconds: -1).day)
        }
        guard calendar.regime == .liberty else { return (nil, nil) }
        let midnight = Instant(lastDay.adding(days: 1), hour: 0)
        guard let at else { return (midnight, nil) }
        // The same hour as it began, when that is earlier: in doubt the earlier end.
        let counted = term.counting == .from ? lastDay.adding(days: 1) : lastDay
        let minutes = at.minuteOfDay
        return (min(midnight, Instant(counted, hour: minutes / 60, minute: minutes % 60)), nil)
    }

    private func hours(_ count: Int, _ calendar: TermCalendar, isBack: Bool) -> Instant {
        let moment = at ?? Instant(start, hour: 0)
        guard !isBack else { return moment.adding(hours: -count) }
        guard calendar.skipsHourOfEvent else { return moment.adding(hours: count) }
        let hour = Instant(microseconds: Int64(moment.seconds / 3_600 * 3_600) * 1_000_000)
        return hour.adding(hours: count + 1)
    }
}

extension [ClosedRange<LocalDate>] {
    /// The first day that two neighbours of a sorted list share; nil when they share none.
    fileprivate var firstOverlap: LocalDate? {
        zip(self, dropFirst()).first { $0.upperBound >= $1.lowerBound }?.1.lowerBound
    }
}
