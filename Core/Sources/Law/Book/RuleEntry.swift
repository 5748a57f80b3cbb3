public import Kernel

/// Everything that the corpus knows of one rule on one day.
public struct RuleEntry: Sendable {
    /// What makes a term stand still.
    public enum Suspender: Hashable, Sendable {
        case event(LegalEvent)
        case rule(RuleText)
    }

    public let id: String
    public let law: LawName
    public let day: LocalDate
    /// What is or was law, oldest first.
    public let versions: [RuleVersion]
    /// What was only proposed, or has lapsed before it was law.
    public let unbinding: [Provision]
    /// What a blocker or a gate bars on that day; empty for other rules.
    public let cells: [BarredAct: Cell]
    public let starts: [LegalEvent]
    public let stops: [LegalEvent]
    public let suspenders: [Suspender]
    /// The rules that lengthen the term of this one, and those whose term this one lengthens.
    public let extenders: [RuleText]
    public let extended: [RuleText]
    /// The rule before which this one goes, and those that go before this one.
    public let overridden: RuleText?
    public let overriders: [RuleText]
    /// The names of the worked examples that show it.
    public let examples: [String]
    /// Whether its term can be computed without a decision about its length.
    public let isComputable: Bool

    /// The text of that day; nil when there is none.
    public var current: RuleVersion? { versions.first { $0.holds(on: day) } }
}

extension Corpus {
    /// What there is to read of a rule; nil when no file has it.
    public func entry(_ rule: String, on day: LocalDate) -> RuleEntry? {
        guard let law = law(of: rule) else { return nil }
        let versions = versions(of: rule)
        let row = versions.first { $0.holds(on: day) }?.provision
        return RuleEntry(
            id: rule, law: law, day: day, versions: versions,
            unbinding: unbinding.filter { $0.rule.id == rule },
            cells: cells(of: rule, on: day), starts: events(row?.starts),
            stops: events(row?.stops),
            suspenders: (row?.term?.suspendedBy ?? []).map { suspender($0, day) },
            extenders: texts(rules(lengthening: rule), day),
            extended: texts(row?.lengthens?.rules ?? [], day),
            overridden: row?.overrides.flatMap { text(of: $0, on: day) },
            overriders: texts(overriders[rule] ?? [], day),
            examples: scenarios.filter { $0.shows.contains(rule) }.map(\.name),
            isComputable: rulesWithTerm.contains(rule))
    }

    /// The rules that lengthen the term of a rule in some version, in the order of their ids.
    public func rules(lengthening rule: String) -> [String] {
        provisions.filter { _, versions in
            versions.all.contains { $0.row.lengthens?.rules.contains(rule) ?? false }
        }.keys.sorted()
    }

    /// Whether the day of its own event changes what a rule that lengthens gives, in some version.
    public func countsOwnEvent(_ rule: String) -> Bool {
        provisions[rule]?.all.contains { $0.row.lengthens?.countsOwnEvent ?? false } ?? false
    }

    private func cells(of rule: String, on day: LocalDate) -> [BarredAct: Cell] {
        guard Blocker(rawValue: rule) != nil || Gate(rawValue: rule) != nil else { return [:] }
        let cells = BarredAct.allCases.map { ($0, cell(rule, $0, on: day)) }
        return Dictionary(uniqueKeysWithValues: cells)
    }

    private func events(_ codes: [String]?) -> [LegalEvent] { (codes ?? []).map(event) }

    // The first releases named no events.
    private func event(_ code: String) -> LegalEvent {
        events[code] ?? LegalEvent(code: code, nl: code, en: code)
    }

    private func suspender(_ code: String, _ day: LocalDate) -> RuleEntry.Suspender {
        text(of: code, on: day).map { .rule($0) } ?? .event(event(code))
    }

    private func texts(_ rules: [String], _ day: LocalDate) -> [RuleText] {
        rules.compactMap { text(of: $0, on: day) }
    }
}

extension Extension {
    fileprivate var countsOwnEvent: Bool {
        switch effect {
        case .adds: false
        case .sets: isFromOwnEvent
        case .atLeast: true
        }
    }
}
