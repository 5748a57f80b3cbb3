public import Kernel

/// One text of a rule as anybody may read it, whatever kind of rule it is.
public struct RuleVersion: Hashable, Sendable {
    /// What the rule is, with what its kind alone says.
    public enum Content: Hashable, Sendable {
        case provision(Provision)
        case blocker(BlockerRule)
        case gate(GateRule)
    }

    public let rule: Rule
    public let from: LocalDate
    /// The last day; nil while it holds.
    public let until: LocalDate?
    public let content: Content

    /// Whether it is the law of this day.
    public func holds(on day: LocalDate) -> Bool {
        from <= day && (until.map { day <= $0 } ?? true)
    }

    /// nil for a blocker and a gate.
    public var provision: Provision? {
        guard case .provision(let provision) = content else { return nil }
        return provision
    }
}

extension Corpus {
    /// Every text of a rule that is or was law, oldest first; empty when there is no such rule.
    public func versions(of rule: String) -> [RuleVersion] {
        if let id = Blocker(rawValue: rule) {
            return versions(of: id).all.map { $0.read(.blocker(blocker(id, on: $0.from))) }
        }
        if let id = Gate(rawValue: rule) {
            return (gates[id]?.all ?? []).compactMap { version in
                gate(id, on: version.from).map { version.read(.gate($0)) }
            }
        }
        return (provisions[rule]?.all ?? []).map { $0.read(.provision($0.row)) }
    }
}

extension Versions.Version where Row: RuleRow {
    fileprivate func read(_ content: RuleVersion.Content) -> RuleVersion {
        RuleVersion(rule: row.rule, from: from, until: until, content: content)
    }
}
