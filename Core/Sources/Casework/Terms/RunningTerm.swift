public import Kernel
public import Law

/// Where a term that a case keeps stands today.
public enum RunningTerm: Hashable, Sendable {
    /// Runs, or has run, to the earlier of these last days.
    case until([Receipt])
    /// These blockers stand and suspend it; the receipts are those of before.
    case still(since: LocalDate, by: [Blocker], [Receipt])
    case ended(KeptTerm.Ending)
}

/// A kept term with all that its running depends on, except the law: so that a list can keep it
/// and ask the law when it is shown.
public struct TermFacts: Hashable, Sendable {
    public let term: KeptTerm
    let spells: [Spell.Of]

    /// The term with the days on which a blocker stood in its way taken out as its rule says.
    ///
    /// An unknown blocker does not stop it: that would lengthen what the authority may do.
    public func running(by law: Corpus) -> RunningTerm {
        if let ending = term.ending { return .ended(ending) }
        let receipts = receipts(by: law)
        let open = spells(by: law).last
        guard let open, open.through == nil, open.since <= receipts.firstDay else {
            return .until(receipts)
        }
        return .still(since: open.since, by: standing(by: law), receipts)
    }

    /// The clock as it runs now, with every stretch on which it stood still.
    public func clock(by law: Corpus) -> Clock {
        var clock = term.clock
        clock.suspensions = spells(by: law).compactMap { spell in
            spell.through.map { max(spell.since, clock.start)...$0 }
        }
        return clock
    }

    /// Whether any fact may have stopped it or started it again; the law says whether it did.
    public var mayHaveMoved: Bool {
        spells.contains { of in of.spell.through.map { $0 >= term.clock.start } ?? true }
    }

    /// The ends by each text that may hold, the earlier first.
    public func choices(by law: Corpus) -> [Receipt] {
        (try? law.keptReceipts(of: clock(by: law))) ?? term.receipts
    }

    /// Whether somebody should decide which text holds: two may, or the one in use gives another
    /// day than the one that counts.
    public func asksForDecision(by law: Corpus) -> Bool {
        let open = choices(by: law).filter { term.version == nil || $0.version == term.version }
        switch running(by: law) {
        case .until(let receipts), .still(_, _, let receipts):
            return open.count > 1 || receipts != open
        case .ended(.lapsed(let last, nil)): return open.contains { $0.lastDay > last }
        case .ended: return false
        }
    }

    private func standing(by law: Corpus) -> [Blocker] {
        let suspending = law.blockers(suspending: term.receipts[0])
        return suspending.filter { blocker in
            spells.contains { $0.blocker == blocker && $0.spell.through == nil }
        }
    }

    // Those that ended before it began are none of its own.
    private func spells(by law: Corpus) -> [Spell] {
        let suspending = law.blockers(suspending: term.receipts[0])
        return spells.filter { suspending.contains($0.blocker) }.map(\.spell).joined.filter {
            spell in
            spell.through.map { $0 >= term.clock.start } ?? true
        }
    }

    // A law that changed in the person's favour binds at once; a longer term stays as it was
    // recorded until a person decides otherwise (SAF-31).
    private func receipts(by law: Corpus) -> [Receipt] {
        let clock = clock(by: law)
        guard let all = try? law.keptReceipts(of: clock) else { return term.receipts }
        let chosen = all.filter { $0.version == term.version }
        let anew = chosen.isEmpty ? all : chosen
        let isByOther = term.receipts[0].corpus != law.version && clock == term.clock
        return isByOther && anew.firstDay > term.receipts.firstDay ? term.receipts : anew
    }
}

extension Dossier {
    /// A term with the stretches on which a blocker of the person stood.
    public func facts(of term: KeptTerm) -> TermFacts {
        TermFacts(
            term: term,
            spells: Blocker.allCases.flatMap { blocker in
                (person.spells[blocker] ?? []).map { Spell.Of(blocker, $0) }
            })
    }
}

extension Corpus {
    /// The earlier end first.
    func keptReceipts(of clock: Clock) throws(Refusal) -> [Receipt] {
        do {
            return try receipts(of: clock).sorted { $0.lastDay < $1.lastDay }
        } catch {
            throw Refusal(.noSuchTerm)
        }
    }
}

extension Refusal.Reason {
    /// The law has no such term on that day, or nothing that lengthens it so.
    public static let noSuchTerm = Self("term.none")
}
