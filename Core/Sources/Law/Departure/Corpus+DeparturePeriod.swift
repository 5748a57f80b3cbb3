public import Kernel

extension Corpus {
    /// The departure period that goes with a return decision (RET-02, RET-04, RET-05).
    ///
    /// - Parameters:
    ///   - decidedOn: the day of the decision; it chooses the version of the law.
    ///   - runsFrom: the day after which the period is counted, when a suspension made it start
    ///     later than the decision.
    /// - Throws: ``Refusal`` with the rule for a length that the law does not give, or when no
    ///   version was in force on that day.
    public func departurePeriod(
        decidedOn: LocalDate, length: DeparturePeriod.Length, runsFrom: LocalDate? = nil
    ) throws(Refusal) -> DeparturePeriod.Receipt {
        let (provision, rule) = try periodRule(length.rule, on: decidedOn)
        let term = try length.term(under: provision, rule, on: decidedOn)
        guard let calendar = calendar(rule.calendar, on: decidedOn) else {
            throw Refusal(.noVersion, citing: [provision.citation("notInForce", on: decidedOn)])
        }
        let start = max(decidedOn, runsFrom ?? decidedOn)
        let end = calendar.end(of: term, after: start)
        let isSure =
            provision.rule.verification.holds(on: decidedOn)
            && (start == decidedOn || rule.suspensionDoubt == nil)
            && calendar.isSure(of: end, on: decidedOn, doubt: rule.calendarDoubt)
        return DeparturePeriod.Receipt(
            rule: provision.rule.id, corpus: version, article: provision.rule.article,
            isVerified: isSure,
            calendar: rule.calendar, decidedOn: decidedOn, runsFrom: start, length: length,
            term: term, steps: end.steps, lastDay: end.day)
    }

    private func periodRule(
        _ id: String, on day: LocalDate
    ) throws(Refusal) -> (Provision, TermRule) {
        guard let versions = provisions[id] else { throw Refusal(.noVersion) }
        let provision = versions.on(day)
        guard versions.covers(day), let term = provision.term else {
            throw Refusal(.noVersion, citing: [provision.citation("notInForce", on: day)])
        }
        return (provision, term)
    }
}

extension TermCalendar {
    /// Doubt about a calendar that moved nothing casts no doubt on the day; a bridging day that
    /// nobody looked up does.
    fileprivate func isSure(of end: TermEnd, on day: LocalDate, doubt: String?) -> Bool {
        guard isComplete(for: end.day.year) else { return false }
        return end.steps.isEmpty || (doubt == nil && verification.holds(on: day))
    }
}

extension DeparturePeriod.Length {
    fileprivate func term(
        under provision: Provision, _ rule: TermRule, on day: LocalDate
    ) throws(Refusal) -> Term {
        switch self {
        case .rule: return rule.longest
        case .shortened(let days, let ground):
            guard provision.grounds.contains(ground.rawValue) else {
                throw Refusal(
                    .unknownGround, citing: [provision.citation("groundUnknown", on: day)])
            }
            return try provision.term(of: days, under: rule, on: day)
        case .extended(let days, let conditions):
            let missing = provision.conditions.filter { !conditions.map(\.rawValue).contains($0) }
            guard missing.isEmpty else {
                throw Refusal(
                    .conditionMissing,
                    citing: missing.map { provision.citation("missing.\($0)", on: day) })
            }
            return try provision.term(of: days, under: rule, on: day)
        }
    }
}

extension Provision {
    fileprivate func term(
        of days: Int, under rule: TermRule, on day: LocalDate
    ) throws(Refusal) -> Term {
        guard days >= rule.shortest.count else {
            throw Refusal(.periodTooShort, citing: [citation("tooShort", on: day)])
        }
        guard days <= rule.longest.count else {
            throw Refusal(.periodTooLong, citing: [citation("tooLong", on: day)])
        }
        return .days(days)
    }

    fileprivate func citation(_ state: String, on day: LocalDate) -> Citation {
        Citation(
            rule: rule.id, article: rule.article, state: state,
            isVerified: rule.verification.holds(on: day))
    }
}

extension Refusal.Reason {
    /// No version of the law covers the day.
    public static let noVersion = Self("law.noVersion")
    public static let unknownGround = Self("departurePeriod.unknownGround")
    public static let conditionMissing = Self("departurePeriod.conditionMissing")
    public static let periodTooShort = Self("departurePeriod.tooShort")
    public static let periodTooLong = Self("departurePeriod.tooLong")
}
