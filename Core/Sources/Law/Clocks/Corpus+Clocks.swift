public import Kernel

extension Corpus {
    /// The last day of a clock with its proof: one receipt, or two while the old and the new law
    /// may both hold (``LegalSetting/isInDoubt(_:)``), the old one first.
    ///
    /// - Complexity: O(suspensions + extensions); no holiday is searched for.
    public func receipts(of clock: Clock) throws(ClockFault) -> [Receipt] {
        try clock.checkPeriods()
        let (rule, other) = governing(clock)
        guard let versions = provisions[rule] else { throw .noSuchRule(clock.rule) }
        let chosen = choose(versions, for: clock)
        guard !chosen.versions.isEmpty else {
            throw .noVersion(rule, on: clock.day(for: versions.newest.rule.selector))
        }
        var receipts: [Receipt] = []
        for version in chosen.versions {
            receipts.append(try receipt(of: clock, under: version, before: other, chosen.doubt))
        }
        return receipts
    }

    /// The rules with a term that some version gives by itself, in the order of their ids.
    public var rulesWithTerm: [String] {
        provisions.filter { _, versions in
            versions.all.contains { $0.row.term.map { !$0.isChosen } ?? false }
        }.keys.sorted()
    }

    /// The rules whose terms start with an event: what follows by itself once it happened.
    public func rules(startedBy event: String, on day: LocalDate) -> [Provision] {
        provisions.values.compactMap { versions in versions.all.first { $0.covers(day) }?.row }
            .filter { $0.starts.contains(event) }.sorted { $0.rule.id < $1.rule.id }
    }

    /// The rules that may lengthen a term, in the order of their ids, by the version that its
    /// receipt names.
    public func lengthening(_ receipt: Receipt) -> [Rule] {
        provisions.values.compactMap { versions in
            versions.all.first { $0.covers(receipt.version) }?.row
        }.filter { $0.lengthens?.rules.contains(receipt.rule) ?? false }.map(\.rule).sorted {
            $0.id < $1.id
        }
    }

    /// The blockers while which a term stands still, by the version that a receipt names.
    public func blockers(suspending receipt: Receipt) -> [Blocker] {
        let term = provisions[receipt.rule]?.on(receipt.version).term
        return term?.suspendedBy.compactMap(Blocker.init(rawValue:)) ?? []
    }

    /// The rule that goes before this one for a type of case; nil when none does.
    func rule(before rule: String, for caseType: CaseType, on day: LocalDate) -> String? {
        overriders[rule]?.first { other in
            provisions[other]?.all.first { $0.covers(day) }?.row.caseTypes.contains(caseType)
                ?? false
        }
    }

    private func governing(_ clock: Clock) -> (rule: String, overridden: String?) {
        guard let caseType = clock.caseType,
            let other = rule(before: clock.rule, for: caseType, on: clock.start)
        else { return (clock.rule, nil) }
        return (other, clock.rule)
    }

    private typealias Version = Versions<Provision>.Version

    private func choose(
        _ versions: Versions<Provision>, for clock: Clock
    ) -> (versions: [Version], doubt: LegalSetting?) {
        let current = versions.all.last { $0.covers(clock.day(for: $0.row.rule.selector)) }
        for setting in settings where setting.selector == versions.newest.rule.selector {
            guard setting.isInDoubt(clock.day(for: setting.selector)) else { continue }
            let old = versions.all.last { $0.covers(setting.day.adding(days: -1)) }
            guard let old, old.from != current?.from else { continue }
            return ([old] + (current.map { [$0] } ?? []), setting)
        }
        return (current.map { [$0] } ?? [], nil)
    }

    private func receipt(
        of clock: Clock, under version: Version, before other: String?, _ setting: LegalSetting?
    ) throws(ClockFault) -> Receipt {
        let provision = version.row
        guard let term = provision.term else { throw .noTerm(provision.rule.id) }
        let day = version.nearest(to: clock.day(for: provision.rule.selector))
        guard let calendar = calendars[term.calendar]?.on(day) else {
            throw .noVersion(term.calendar.rawValue, on: day)
        }
        let length = try clock.length(under: provision, term)
        var run = ClockRun(provision.rule.id, term, length, calendar, from: clock.start)
        var doubts = Doubts()
        doubts.add(provision, on: day)
        doubts.add(setting)
        try lengthen(&run, clock, under: version, isOneOfTwo: setting != nil, &doubts)
        run.takeOff(term.countsEarlier ? clock.earlier : [])
        for suspension in clock.sortedSuspensions { run.suspend(suspension) }
        let bare = run.end
        run.finish()
        if let other { run.note(goesBefore: other, on: clock.start) }
        doubts.add(of: run, bare: bare, on: day)
        let moment = clock.moment(run.length, term, calendar, lastDay: run.end)
        return Receipt(
            clock: clock, rule: provision.rule.id, version: provision.rule.validFrom,
            corpus: self.version, article: provision.rule.article, calendar: term.calendar,
            protects: term.protects, steps: run.steps, lastDay: moment.lastDay ?? run.end,
            endsAt: moment.endsAt, doubts: doubts.words, isOneOfTwo: setting != nil)
    }

    // The version of an extension is the one that goes with the version of what it lengthens.
    private func lengthen(
        _ run: inout ClockRun, _ clock: Clock, under version: Version, isOneOfTwo: Bool,
        _ doubts: inout Doubts
    ) throws(ClockFault) {
        for lengthening in clock.lengthenings {
            guard let versions = provisions[lengthening.rule] else {
                throw .noSuchRule(lengthening.rule)
            }
            let day = version.nearest(to: clock.day(for: versions.newest.rule.selector))
            guard let provision = versions.all.last(where: { $0.covers(day) })?.row else {
                // One of two acts may not know the extension: its own answer stands without it.
                guard isOneOfTwo else { throw .noVersion(lengthening.rule, on: day) }
                doubts.addUnknown(lengthening.rule, on: day)
                continue
            }
            guard let more = provision.lengthens, more.rules.contains(run.rule) else {
                throw .doesNotLengthen(run.rule, by: lengthening.rule)
            }
            run.lengthen(by: lengthening.rule, more, on: lengthening.day)
            doubts.add(provision, on: day)
            if more.isFromOwnEvent, lengthening.day == nil { doubts.addMissingDay(provision) }
        }
    }
}
