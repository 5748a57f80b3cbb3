extension Corpus {
    /// Whether a safeguard is in force. It always is: only a run that shows what it prevents is
    /// played without one (``without(_:)``).
    public func upholds(_ safeguard: Safeguard) -> Bool { !unenforced.contains(safeguard.id) }

    /// The same law without one safeguard, for runs that show what it prevents.
    ///
    /// A safeguard that stands on rules of the corpus takes their enforcement with it.
    public func without(_ safeguard: Safeguard) -> Corpus {
        safeguard.rules.reduce(withoutEnforcement(of: safeguard.id)) {
            $0.withoutEnforcement(of: $1)
        }
    }
}

extension Corpus {
    /// Whether a rule may bar an act at all in this run.
    func enforces(_ rule: String, against act: BarredAct) -> Bool {
        guard !unenforced.isEmpty else { return true }
        guard [.contactWithOrigin, .presentation].contains(act), Blocker(rawValue: rule) != nil
        else {
            return !unenforced.contains(rule)
        }
        return !unenforced.contains(rule) && upholds(.noContactWithOrigin)
    }
}

extension Safeguard {
    /// The rules of the corpus by which it is kept; empty where the acts keep it themselves.
    var rules: [String] { Self.kept[self] ?? [] }

    private static let kept: [Safeguard: [String]] = [
        .removalBlockers: Blocker.allCases.map(\.rawValue),
        .nonRefoulement: [Gate.nonRefoulement.rawValue],
        .minorsReceived: [Gate.adequateReception.rawValue],
        .minorInDoubt: [Gate.adequateReception.rawValue],
        .servedAndUnderstood: [Gate.returnDecision.rawValue],
        .presentationInformed: [Gate.presentable.rawValue],
        .fitToTravel: [Gate.fitToTravel.rawValue],
    ]
}
