public import Kernel
public import Law

/// Where the departure period of an episode stands today.
public enum RunningPeriod: Hashable, Sendable {
    /// No return decision, or no period with it.
    case none
    /// These provisions keep the period from running.
    case suspended(DeparturePeriod.Receipt, by: [Citation])
    /// Runs, or has run, to `receipt.lastDay`.
    case until(DeparturePeriod.Receipt)
}

/// A departure period with all that its running depends on, except the law: so that a list can
/// keep it and ask the law when it is shown.
public struct PeriodFacts: Hashable, Sendable {
    public let receipt: DeparturePeriod.Receipt
    public let facts: Facts

    public init(receipt: DeparturePeriod.Receipt, facts: Facts) {
        (self.receipt, self.facts) = (receipt, facts)
    }

    /// The period as the law has it run: from its service or from the end of the last blocker
    /// that stopped it, in full again (CJEU C-181/16 Gnandi; Vw 62(1), RET-02).
    ///
    /// A suspension that came after the decision gives the whole period anew: in the person's
    /// favour where the texts leave open whether it resumes.
    public func period(by law: Corpus, on today: LocalDate) -> RunningPeriod {
        // "Leave at once" (Vw 62(2)): there is nothing that a calendar or a suspension could move.
        guard receipt.term.count > 0 else { return .none }
        let bars = law.barriers(to: .departurePeriod, given: facts, on: today)
        guard bars.isEmpty else { return .suspended(receipt, by: bars) }
        let start = Blocker.allCases.compactMap { endOfSuspension($0, by: law) }.max()
        guard let start, start > receipt.runsFrom,
            let restarted = try? law.departurePeriod(
                decidedOn: receipt.decidedOn, length: receipt.length, runsFrom: start)
        else { return .until(inFavour(by: law)) }
        return .until(restarted)
    }

    /// The stored day, or that of the law in use where it is later: a law that changed in the
    /// person's favour binds at once, one that changed to their detriment takes a decision in their
    /// case (``ApplyChangedLaw``; SAF-31).
    private func inFavour(by law: Corpus) -> DeparturePeriod.Receipt {
        guard receipt.corpus != law.version, let anew = anew(by: law),
            anew.lastDay > receipt.lastDay
        else { return receipt }
        return anew
    }

    /// Whether the law in use would end the period earlier than it was stored, while it runs.
    public func isCut(by law: Corpus, on today: LocalDate) -> Bool {
        guard receipt.corpus != law.version, receipt.lastDay >= today else { return false }
        return anew(by: law).map { $0.lastDay < receipt.lastDay } ?? false
    }

    /// The same decision under another law; nil where that law does not know such a period.
    func anew(by law: Corpus) -> DeparturePeriod.Receipt? {
        try? law.departurePeriod(
            decidedOn: receipt.decidedOn, length: receipt.length, runsFrom: receipt.runsFrom)
    }

    // The day on which a blocker that stops the period ended; nil when it never stopped it.
    private func endOfSuspension(_ blocker: Blocker, by law: Corpus) -> LocalDate? {
        guard case .closed(_, let day) = facts.blockers[blocker] ?? .unknown,
            law.cell(blocker.rawValue, .departurePeriod, on: day).bars
        else { return nil }
        return day
    }

    /// Whether any fact may stop the period or have started it again; the law says whether it does.
    public var mayHaveMoved: Bool {
        facts.blockers.values.contains { status in
            switch status {
            case .neverRaised: false
            case .open, .closing, .unknown: true
            case .closed(_, let day): day > receipt.decidedOn
            }
        }
    }
}

extension Dossier {
    /// Where the departure period of this episode stands today.
    public func period(of episode: Episode, in setting: Setting) -> RunningPeriod {
        periodFacts(of: episode)?.period(by: setting.law, on: setting.today) ?? .none
    }

    /// nil where no period was set.
    public func periodFacts(of episode: Episode) -> PeriodFacts? {
        guard let decision = episode.decision, let receipt = decision.period else { return nil }
        return PeriodFacts(
            receipt: receipt, facts: facts(for: episode, to: decision.destination))
    }
}
