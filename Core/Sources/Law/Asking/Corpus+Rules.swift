public import Kernel

extension Corpus {
    /// Every rule of the corpus, in the order of their ids.
    public var rules: [String] {
        (blockers.keys.map(\.rawValue) + gates.keys.map(\.rawValue) + terms.keys).sorted()
    }

    public func blocker(_ blocker: Blocker, on day: LocalDate) -> BlockerRule {
        let row = row(blocker, on: day)
        return BlockerRule(
            text: RuleText(row.rule, on: day), closers: row.closers, outcomes: row.outcomes,
            needsDocument: row.needsDocument, isAbsolute: row.isAbsolute)
    }

    public func gate(_ gate: Gate, on day: LocalDate) -> GateRule {
        let row = row(gate, on: day)
        return GateRule(
            text: RuleText(row.rule, on: day), shelfLife: row.shelfLife,
            isShelfLifeAssumed: row.isShelfLifeAssumed)
    }

    /// One cell of the matrix. A rule that the corpus does not have bars.
    public func cell(_ rule: String, _ act: BarredAct, on day: LocalDate) -> Cell {
        guard let cell = cells(of: rule, on: day)?[act] else { return .unknown }
        return Cell(
            bars: cell.bars && !unenforced.contains(rule), source: cell.source, note: cell.note,
            isVerified: cell.isVerified(on: day))
    }

    /// The words, article and address of a rule; nil when there is no such rule.
    public func text(of rule: String, on day: LocalDate) -> RuleText? {
        self.rule(rule, on: day).map { RuleText($0, on: day) }
    }

    /// A rule in the version of this day; nil when there is no such rule.
    public func rule(_ id: String, on day: LocalDate) -> Rule? {
        if let blocker = Blocker(rawValue: id) { return row(blocker, on: day).rule }
        if let gate = Gate(rawValue: id) { return row(gate, on: day).rule }
        return terms[id]?.on(day).rule
    }

    /// The calendar of a regime; nil when the corpus does not have it.
    public func calendar(
        _ regime: TermCalendar.Regime = .generalTerms, on day: LocalDate
    ) -> TermCalendar? { calendars[regime]?.on(day) }

    private func cells(of rule: String, on day: LocalDate) -> [BarredAct: CellRow]? {
        if let blocker = Blocker(rawValue: rule) { return row(blocker, on: day).cells }
        if let gate = Gate(rawValue: rule) { return row(gate, on: day).cells }
        return nil
    }

    func row(_ blocker: Blocker, on day: LocalDate) -> BlockerRow {
        guard let versions = blockers[blocker] else {
            preconditionFailure("reading a corpus checks that every blocker is there")
        }
        return versions.on(day)
    }

    func row(_ gate: Gate, on day: LocalDate) -> GateRow {
        guard let versions = gates[gate] else {
            preconditionFailure("reading a corpus checks that every gate is there")
        }
        return versions.on(day)
    }
}
