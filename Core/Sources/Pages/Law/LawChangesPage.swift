public import Kernel
public import Law

/// What changed in the law between two days: `/wet/wijzigingen`.
public struct LawChangesPage: Page {
    /// What came of the question.
    public enum Outcome: Sendable {
        /// Nothing was asked: every change there is, to choose a day from.
        case notAsked([RuleChange])
        case found([RuleChange])
        /// The question itself is wrong.
        case unclear
    }

    public let filters: [Filter]
    public let problems: [Problem]
    public let outcome: Outcome

    public init(_ filters: [Filter], problems: [Problem] = [], _ outcome: Outcome = .unclear) {
        (self.filters, self.problems, self.outcome) = (filters, problems, outcome)
    }

    public func title(_ say: Language) -> String { say(.lawChanges) }
    public var isWrong: Bool { !problems.isEmpty }

    public func content(in frame: Frame) -> HTML {
        let say = frame.language
        let head = PageHead(title(say), lead: say(.lawChangesLead), isIntro: true)
        let form = FilterForm(filters, to: "/wet/wijzigingen")
        return """
            \(head.html)\(LawTabs.changes.html(say))\(filters.errors(problems, say))\
            \(form.html(say))\(answer(say))
            """
    }

    private func answer(_ say: Language) -> HTML? {
        switch outcome {
        case .unclear: nil
        case .notAsked(let all): days(of: all, say).html(say)
        case .found(let changes): table(of: changes, say).html(say)
        }
    }

    private func days(of changes: [RuleChange], _ say: Language) -> Table<LocalDate> {
        let counts = Dictionary(grouping: changes, by: \.day).mapValues(\.count)
        return Table(
            .caption(say(.changesDays)), .plain, counts.keys.sorted(by: >),
            columns: [
                Column(say(.changesDay), isHead: true) { day in
                    let asked = [("van", day.description), ("tot", day.description)]
                    return Link(say.date(day), Href("/wet/wijzigingen").asking(asked)).html
                },
                .number(say(.changesNumber)) { say.number(counts[$0] ?? 0) },
            ])
    }

    private func table(of changes: [RuleChange], _ say: Language) -> Table<RuleChange> {
        return Table(
            .spoken(title(say)), .stacked, grouped: groups(of: changes, say),
            columns: [
                Column(say(.provision), isHead: true) { change in
                    "\(change.version.map { RuleLink($0.rule, on: $0.from, say).html })"
                },
                .text(say(.changeOld)) { $0.old?.summary(say) ?? "–" },
                .text(say(.changeNew)) { $0.new?.summary(say) ?? "–" },
            ],
            count: say(.changesCount(count: changes.count)), empty: EmptyState(say(.changesNone)))
    }
}

extension LawChangesPage {
    /// By day, and of a day what is new, what is otherwise and what is gone.
    private func groups(
        of changes: [RuleChange], _ say: Language
    ) -> [Table<RuleChange>.Group] {
        let days = Set(changes.map(\.day)).sorted()
        return days.flatMap { day in
            RuleChange.Kind.allCases.map { kind in
                Table<RuleChange>.Group(
                    name: "\(say.date(day)): \(say(kind.text))",
                    rows: changes.filter { $0.day == day && $0.kind == kind })
            }
        }
    }
}

extension RuleVersion {
    /// How long, where it says that, and where it stands.
    fileprivate func summary(_ say: Language) -> String {
        [length(say), rule.article].compactMap { $0 }.joined(separator: say(.listComma))
    }
}
