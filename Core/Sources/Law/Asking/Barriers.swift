public import Kernel

extension Corpus {
    /// What stands in the way of an act, strongest first; empty when nothing does.
    ///
    /// Absolute rules come first (SAF-02), then open, closing, missing, expired and unknown facts.
    /// A blocker that stands is judged by the law of the day on which it came to stand; one that
    /// is unknown, and a gate, by the law of `day`.
    /// (The Pact chooses by the day of the application, which is not among the facts; both versions
    /// bar the same, so only the article cited can differ.)
    public func barriers(to act: BarredAct, given facts: Facts, on day: LocalDate) -> [Citation] {
        barriers(to: [act], given: facts, on: day)
    }

    /// The same for an act that consists of several; every rule is cited once.
    public func barriers(
        to acts: [BarredAct], given facts: Facts, on day: LocalDate
    ) -> [Citation] {
        var found: [Barrier] = []
        for blocker in Blocker.allCases {
            let status = facts.blockers[blocker] ?? .unknown
            if let barrier = barrier(blocker, status, acts, day) { found.append(barrier) }
        }
        for gate in Gate.allCases {
            let status = facts.gates[gate] ?? .missing
            if let barrier = barrier(gate, status, acts, day) { found.append(barrier) }
        }
        return found.sorted().map(\.citation)
    }

    private func barrier(
        _ blocker: Blocker, _ status: BlockerStatus, _ acts: [BarredAct], _ day: LocalDate
    ) -> Barrier? {
        guard let standing = Standing(status) else { return nil }
        let trigger = standing.since ?? day
        let row = versions(of: blocker).on(trigger)
        return barrier(
            row.rule, row.cells, acts, standing.state, isAbsolute: row.isAbsolute, on: trigger)
    }

    private func barrier(
        _ gate: Gate, _ status: GateStatus, _ acts: [BarredAct], _ day: LocalDate
    ) -> Barrier? {
        let state: Barrier.State
        switch status {
        case .missing: state = .missing
        case .signed(let until) where until < day: state = .expired
        case .signed, .notNeeded: return nil
        }
        guard let row = gates[gate]?.on(day) else { return nil }
        return barrier(row.rule, row.cells, acts, state, isAbsolute: false, on: day)
    }

    private func barrier(
        _ rule: Rule, _ cells: [BarredAct: CellRow], _ acts: [BarredAct],
        _ state: Barrier.State, isAbsolute: Bool, on day: LocalDate
    ) -> Barrier? {
        let barring = acts.filter { enforces(rule.id, against: $0) }
            .compactMap { cells[$0] }.filter(\.bars)
        guard !barring.isEmpty else { return nil }
        let isVerified =
            rule.verification.holds(on: day)
            && barring.contains { $0.isVerified(on: day) }
        return Barrier(
            citation: Citation(
                rule: rule.id, article: rule.article, state: state.code, isVerified: isVerified),
            state: state, isAbsolute: isAbsolute)
    }
}

/// A citation with what its place in the answer depends on.
private struct Barrier: Comparable {
    /// In the order of strength.
    enum State: Int {
        case open, closing, missing, expired, unknown

        var code: String {
            switch self {
            case .open: "open"
            case .closing: "closing"
            case .missing: "missing"
            case .expired: "expired"
            case .unknown: "unknown"
            }
        }
    }

    let citation: Citation
    let state: State
    let isAbsolute: Bool

    static func < (a: Barrier, b: Barrier) -> Bool {
        if a.isAbsolute != b.isAbsolute { return a.isAbsolute }
        if a.state != b.state { return a.state.rawValue < b.state.rawValue }
        return a.citation.rule < b.citation.rule
    }
}

/// A blocker that bars, and since when, if that is known.
private struct Standing {
    let state: Barrier.State
    let since: LocalDate?

    init?(_ status: BlockerStatus) {
        switch status {
        case .neverRaised, .closed: return nil
        case .open(let day): (state, since) = (.open, day)
        case .closing(_, let day): (state, since) = (.closing, day)
        case .unknown: (state, since) = (.unknown, nil)
        }
    }
}
