import Kernel

extension Corpus {
    /// The worked examples that do not come out as written, where they stand.
    public func failedScenarios() -> [CorpusFault] {
        scenarios.compactMap { scenario in
            answer(other: scenario.question).map {
                CorpusFault(
                    file: scenario.file, line: scenario.line, field: scenario.name,
                    .comesOutAs($0))
            }
        }
    }

    /// Whether any worked example comes out otherwise; stops at the first.
    package var failsAScenario: Bool {
        scenarios.contains { answer(other: $0.question) != nil }
    }

    /// The answer in words when it is not the expected one; nil when it is.
    private func answer(other question: Scenario.Question) -> String? {
        switch question {
        case .barriers(let act, let facts, let day, let expected):
            let found = barriers(to: act, given: facts, on: day).map { "\($0.rule) \($0.state)" }
            return found == expected ? nil : "[\(found.joined(separator: ", "))]"
        case .period(let length, let day, let expected):
            let found = try? departurePeriod(decidedOn: day, length: length).lastDay
            return found == expected ? nil : found?.description ?? "refused"
        case .bars(let rule, let day, let expected, let manner):
            let found = BarredAct.allCases.filter { cell(rule, $0, on: day).bars }
            let isSame = Set(found) == Set(expected) && bars(rule, in: manner, on: day)
            return isSame ? nil : "[\(found.map(\.rawValue).joined(separator: ", "))]"
        case .clock(let clock, let expected):
            return answer(of: clock, other: expected)
        case .holidays(let year, let regime, let expected):
            let found = calendars[regime]?.newest.holidays.days(in: year) ?? []
            let words = found.map(\.description).joined(separator: ", ")
            return found == expected ? nil : "[\(words)]"
        case .term(let term, let regime, let start, let expected):
            let found = calendars[regime]?.newest.end(of: term, after: start).day
            return found == expected ? nil : found?.description ?? "none"
        case .text(let rule, let day, let expected, let from):
            let version = provisions[rule]?.all.first { $0.covers(day) }
            let isRight =
                version?.row.rule.article == expected && (from == nil || from == version?.from)
            return isRight ? nil : version.map { "\($0.row.rule.article), \($0.from)" } ?? "none"
        }
    }

    private func bars(_ rule: String, in manner: Scenario.Manner, on day: LocalDate) -> Bool {
        let isAbsolute = Blocker(rawValue: rule).map { blocker($0, on: day).isAbsolute }
        let life = Gate(rawValue: rule).flatMap { gate($0, on: day)?.shelfLife }
        return (manner.isAbsolute == nil || manner.isAbsolute == isAbsolute)
            && (manner.shelfLife == nil || manner.shelfLife == life)
    }

    private func answer(of clock: Clock, other expected: Scenario.ClockAnswer) -> String? {
        do {
            let receipts = try receipts(of: clock)
            let days = receipts.map(\.lastDay)
            let moment = receipts.last?.endsAt
            if case .ends(days, let expected) = expected, expected.allows(moment) { return nil }
            let words = days.map(\.description).joined(separator: ", ")
            return moment.map { "\(words) (\($0))" } ?? words
        } catch {
            return expected == .refused(error.name) ? nil : error.name
        }
    }
}

extension Scenario.Moment {
    fileprivate func allows(_ moment: Instant?) -> Bool {
        switch self {
        case .unsaid: true
        case .none: moment == nil
        case .at(let expected): moment == expected
        }
    }
}
