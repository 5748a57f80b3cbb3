public import Kernel

/// One law of the corpus with its rules that hold on a day.
public struct Chapter: Hashable, Sendable {
    public let name: LawName
    /// In the order of their ids.
    public let rules: [RuleVersion]

    public init(_ name: LawName, _ rules: [RuleVersion]) { (self.name, self.rules) = (name, rules) }
}

extension Corpus {
    /// The law of a day, in the order of a reader. A rule without a text of that day is left out,
    /// and so is a law without such a rule.
    public func chapters(on day: LocalDate) -> [Chapter] {
        allNames.compactMap { name in
            let rules = (laws[name.law] ?? []).compactMap { rule in
                versions(of: rule).first { $0.holds(on: day) }
            }
            return rules.isEmpty ? nil : Chapter(name, rules)
        }
    }

    /// What the law is called that a rule stands in; nil when there is no such rule.
    public func law(of rule: String) -> LawName? {
        allNames.first { laws[$0.law]?.contains(rule) ?? false }
    }

    private var allNames: [LawName] {
        let unnamed = Set(laws.keys).subtracting(lawNames.map(\.law))
        return lawNames + unnamed.sorted().map { LawName(unnamed: $0) }
    }
}
