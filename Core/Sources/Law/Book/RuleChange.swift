public import Kernel

/// What became of one rule on one day.
public struct RuleChange: Hashable, Sendable {
    /// How the day before differs from the day itself.
    public enum Kind: String, CaseIterable, Sendable { case came, changed, went }

    public let day: LocalDate
    /// The text until the day before; nil for a rule that came.
    public let old: RuleVersion?
    /// The text from that day on; nil for a rule that went.
    public let new: RuleVersion?

    public var kind: Kind { old == nil ? .came : new == nil ? .went : .changed }

    /// The newer text where there is one, else the older.
    public var version: RuleVersion? { new ?? old }
}

extension Corpus {
    /// What changed in the law from one day to another, both included: by day, then by rule.
    ///
    /// A change counts on the day from which it holds, so the law of a single day is held against
    /// that of the day before.
    public func changes(between first: LocalDate, and last: LocalDate) -> [RuleChange] {
        guard first <= last else { return [] }
        let found = rules.flatMap { rule in
            Self.changes(in: versions(of: rule)).filter { (first...last).contains($0.day) }
        }
        // A stable sort: within one day the rules stay in the order of their ids.
        return found.enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    private static func changes(in versions: [RuleVersion]) -> [RuleChange] {
        let begun = versions.map { new in
            let old = versions.first { $0.until?.adding(days: 1) == new.from }
            return RuleChange(day: new.from, old: old, new: new)
        }
        let ended = versions.compactMap { old -> RuleChange? in
            guard let day = old.until?.adding(days: 1),
                !versions.contains(where: { $0.from == day })
            else { return nil }
            return RuleChange(day: day, old: old, new: nil)
        }
        return begun + ended
    }
}
