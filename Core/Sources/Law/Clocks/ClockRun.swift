import Kernel

/// One clock under one version of its rule, from the event to the last day.
struct ClockRun {
    let rule: String
    let term: TermRule
    let calendar: TermCalendar
    /// The day of the event, or of the end of the suspension after which the term restarts.
    private(set) var anchor: LocalDate
    private(set) var end: LocalDate
    private(set) var steps: [Receipt.Step] = []
    private(set) var hasMoved = false
    private(set) var isSuspended = false
    // The length as one term decides whether the calendar moves it.
    private(set) var length: Term
    private var span: Span
    // Set by an extension that counts from its own event; a restart does not shorten it.
    private var leastEnd: LocalDate?

    init(
        _ rule: String, _ term: TermRule, _ length: Term, _ calendar: TermCalendar,
        from start: LocalDate
    ) {
        (self.rule, self.term, self.calendar) = (rule, term, calendar)
        (self.length, span) = (length, Span(length))
        (anchor, end) = (start, start)
        end = bareEnd
        step(.counts(length, term.counting, workingDays: term.isInWorkingDays), from: start)
    }

    private var bareEnd: LocalDate { bareEnd(of: span, from: anchor) }

    private func bareEnd(of span: Span, from anchor: LocalDate) -> LocalDate {
        if term.isInWorkingDays {
            let count = term.counting == .before ? -length.count : length.count
            return calendar.workingDays(count, from: anchor)
        }
        return switch term.counting {
        case .after: span.end(from: anchor)
        case .from: span.end(from: anchor).adding(days: -1)
        case .before: span.start(before: anchor)
        }
    }

    private var firstDay: LocalDate {
        term.counting == .after ? anchor.adding(days: 1) : anchor
    }

    private mutating func step(_ what: Receipt.What, by other: String? = nil, from day: LocalDate) {
        steps.append(Receipt.Step(rule: other ?? rule, what: what, from: day, to: end))
    }

    mutating func note(goesBefore other: String, on day: LocalDate) {
        let step = Receipt.Step(rule: rule, what: .goesBefore(other), from: day, to: day)
        steps.insert(step, at: 0)
    }

    // MARK: What happened to it

    mutating func lengthen(by rule: String, _ rise: Extension, on day: LocalDate?) {
        let (before, more) = (end, rise.term)
        switch rise.effect {
        case .adds:
            length = length.unit == more.unit ? Term(length.count + more.count, more.unit) : more
            span.add(Span(more))
            end = bareEnd
            step(.adds(more), by: rule, from: before)
        case .sets where !rise.isFromOwnEvent:
            (length, span) = (more, Span(more))
            end = bareEnd
            step(.sets(more), by: rule, from: before)
        case .sets, .atLeast:
            // Without the day of its own event the earliest that it can be: the start itself.
            let own = day ?? anchor
            end = max(end, bareEnd(of: Span(more), from: own))
            leastEnd = end
            length = more
            step(.atLeast(more, from: own), by: rule, from: before)
        }
    }

    mutating func takeOff(_ periods: [ClosedRange<LocalDate>]) {
        let days = periods.reduce(0) { $0 + $1.days }
        guard days > 0 else { return }
        let before = end
        end = end.adding(days: -days)
        step(.takesOff(days: days), from: before)
    }

    mutating func suspend(_ period: ClosedRange<LocalDate>) {
        // While the calendar lets it run on, a term has not ended.
        let last = calendar.end(of: length, at: end, firstDay: firstDay).day
        guard term.suspension != .none, term.counting != .before, period.lowerBound <= last,
            period.upperBound >= firstDay
        else { return step(.ignores(period), from: end) }
        let before = end
        isSuspended = true
        switch term.suspension {
        case .pauses:
            let from = max(period.lowerBound, firstDay)
            end =
                from > end
                ? period.upperBound.adding(days: 1)
                : end.adding(days: from.days(until: period.upperBound) + 1)
            step(.pauses(period), from: before)
        case .restarts:
            anchor = period.upperBound.adding(days: term.counting == .from ? 1 : 0)
            end = max(bareEnd, leastEnd ?? bareEnd)
            step(.restarts(period), from: before)
        case .none: return
        }
    }

    /// Lets the calendar move the end, as the last step.
    mutating func finish() {
        guard term.counting != .before, !term.isInWorkingDays else { return }
        let moved = calendar.end(of: length, at: end, firstDay: firstDay)
        for move in moved.steps {
            let (day, what) = move.receipt
            end = day.adding(days: 1)
            step(what, by: calendar.regime.rawValue, from: day)
        }
        hasMoved = !moved.steps.isEmpty
    }
}

extension TermEnd.Step {
    fileprivate var receipt: (LocalDate, Receipt.What) {
        switch self {
        case .moves(let day, let reason): (day, .moves(reason))
        case .lengthens(let day): (day, .lacksWorkingDays)
        }
    }
}

extension ClosedRange<LocalDate> {
    /// Both ends included.
    var days: Int { lowerBound.days(until: upperBound) + 1 }
}
