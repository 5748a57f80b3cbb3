public import Kernel

/// Says what holds of a contradiction, with the reason. Both sides stay on record; nothing that was
/// decided before is judged again.
public struct ResolveContradiction: Act {
    public static let name = "persons.resolveContradiction"
    public static let polarity = Polarity.neutral
    public static let safeguards = ["SAF-23", "SAF-26"]
    public static let permission = Permission(.write, on: .plan)

    public let target: Target
    public let key: String
    public let holds: Holds
    /// What was found out, in words.
    public let explanation: String

    public init(_ target: Target, _ key: String, _ holds: Holds, explanation: String) {
        (self.target, self.key) = (target, key)
        (self.holds, self.explanation) = (holds, explanation)
    }

    public var targets: [Target] { [target] }

    public func decide(
        on snapshot: Snapshot, in setting: Setting
    ) throws(Refusal) -> Decision {
        let dossier = try snapshot.dossier(target)
        guard dossier.person.resolutions[key] == nil else { throw Refusal(.alreadyResolved) }
        guard let found = dossier.contradictions.first(where: { $0.key == key }) else {
            throw Refusal(.noContradiction)
        }
        guard !explanation.isEmpty else { throw Refusal(.noExplanation) }
        let event = ContradictionResolved(
            found, holds, statement: found.statement(that: holds),
            note: Note(explanation, about: dossier.subject))
        return Decision([Append(event, to: dossier.personID, onDay: setting.today)])
    }
}

extension Contradiction {
    fileprivate func statement(that holds: Holds) -> StatementID? {
        let side: Side? =
            switch holds {
            case .first: first
            case .second: second
            case .both, .neither: nil
            }
        if case .statement(let statement) = side { return statement.id }
        return nil
    }
}

extension Refusal.Reason {
    /// Nothing contradicts: one side was withdrawn, or it never was.
    public static let noContradiction = Self("contradiction.missing")
    public static let alreadyResolved = Self("contradiction.resolved")
}
