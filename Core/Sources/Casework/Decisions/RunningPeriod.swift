public import Kernel
public import Law

/// Where the departure period of an episode stands today.
public enum RunningPeriod: Hashable, Sendable {
    /// No return decision, or no period with it.
    case none
    /// These provisions keep the period from running.
    case suspended(Receipt, by: [Citation])
    /// Runs, or has run, to `receipt.lastDay`.
    case until(Receipt)
}

extension Dossier {
    /// The period as the law has it run: from the decision or from the end of the last blocker
    /// that stopped it, in full again (CJEU C-181/16 Gnandi; Vw 62(1), RET-02).
    ///
    /// A suspension that came after the decision gives the whole period anew: in the person's
    /// favour where the texts leave open whether it resumes.
    public func period(of episode: Episode, in setting: Setting) -> RunningPeriod {
        guard let decision = episode.decision, let receipt = decision.period else { return .none }
        // "Leave at once" (Vw 62(2)): there is nothing that a calendar or a suspension could move.
        guard receipt.term.count > 0 else { return .none }
        let facts = facts(for: episode, to: decision.destination)
        let bars = setting.law.barriers(to: .departurePeriod, given: facts, on: setting.today)
        guard bars.isEmpty else { return .suspended(receipt, by: bars) }
        let start = Blocker.allCases.compactMap { endOfSuspension($0, in: setting) }.max()
        guard let start, start > decision.takenOn,
            let restarted = try? setting.law.departurePeriod(
                decidedOn: decision.takenOn, length: receipt.length, runsFrom: start)
        else { return .until(receipt) }
        return .until(restarted)
    }

    // The day on which a blocker that stops the period ended; nil when it never stopped it.
    private func endOfSuspension(_ blocker: Blocker, in setting: Setting) -> LocalDate? {
        guard case .closed(_, let day) = person.status(of: blocker),
            setting.law.cell(blocker.rawValue, .departurePeriod, on: day).bars
        else { return nil }
        return day
    }
}
