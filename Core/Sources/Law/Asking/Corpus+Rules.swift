public import Kernel

extension Corpus {
    /// Every rule of the corpus, in the order of their ids.
    public var rules: [String] {
        (blockers.keys.map(\.rawValue) + gates.keys.map(\.rawValue) + provisions.keys).sorted()
    }

    public func blocker(_ blocker: Blocker, on day: LocalDate) -> BlockerRule {
        let versions = versions(of: blocker)
        let row = versions.on(day)
        return BlockerRule(
            text: versions.text(on: day), closers: row.closers, outcomes: row.outcomes,
            needsDocument: row.needsDocument, isAbsolute: row.isAbsolute)
    }

    /// nil when this law is older than the gate and does not ask for it.
    public func gate(_ gate: Gate, on day: LocalDate) -> GateRule? {
        guard let versions = gates[gate] else { return nil }
        let row = versions.on(day)
        return GateRule(
            text: versions.text(on: day), shelfLife: row.shelfLife,
            isInWorkingDays: row.isInWorkingDays, isShelfLifeAssumed: row.isShelfLifeAssumed)
    }

    /// The last day on which a gate that is signed on `day` can hold; nil when it has no term.
    ///
    /// Working days are counted by the general terms act.
    public func lastDay(of gate: Gate, signedOn day: LocalDate) -> LocalDate? {
        guard let rule = self.gate(gate, on: day), let life = rule.shelfLife else { return nil }
        guard rule.isInWorkingDays, let calendar = calendar(on: day) else {
            return life.lastDay(after: day)
        }
        return calendar.workingDays(life.count, from: day)
    }

    /// What the law says under an id on a day; nil when it has no such rule, or none that day.
    public func provision(_ rule: String, on day: LocalDate) -> Provision? {
        provisions[rule]?.all.first { $0.covers(day) }?.row
    }

    /// One cell of the matrix. A rule that the corpus does not have bars.
    public func cell(_ rule: String, _ act: BarredAct, on day: LocalDate) -> Cell {
        guard let cell = cells(of: rule, on: day)?[act] else { return .unknown }
        return Cell(
            bars: cell.bars && enforces(rule, against: act), source: cell.source, note: cell.note,
            isVerified: cell.isVerified(on: day))
    }

    /// The words, article and address of a rule; nil when there is no such rule.
    public func text(of rule: String, on day: LocalDate) -> RuleText? {
        if let blocker = Blocker(rawValue: rule) { return versions(of: blocker).text(on: day) }
        if let gate = Gate(rawValue: rule) { return gates[gate]?.text(on: day) }
        return provisions[rule]?.text(on: day)
    }

    /// The calendar of a regime; nil when the corpus does not have it.
    public func calendar(
        _ regime: TermCalendar.Regime = .generalTerms, on day: LocalDate
    ) -> TermCalendar? { calendars[regime]?.on(day) }

    private func cells(of rule: String, on day: LocalDate) -> [BarredAct: CellRow]? {
        if let blocker = Blocker(rawValue: rule) { return versions(of: blocker).on(day).cells }
        if let gate = Gate(rawValue: rule) { return gates[gate]?.on(day).cells }
        return nil
    }

    func versions(of blocker: Blocker) -> Versions<BlockerRow> {
        guard let versions = blockers[blocker] else {
            preconditionFailure("reading a corpus checks that every blocker is there")
        }
        return versions
    }
}
