import Kernel
import Law

extension Mutant {
    static func terms(of corpus: Corpus) -> [Mutant] {
        corpus.versions { provision in
            guard let term = provision.term else { return [] }
            return values(term) + readings(term) + suspensions(term)
        }
    }

    private static func values(_ term: TermRule) -> [Slip] {
        [-1, 1].flatMap { step in
            [
                Slip("longest \(step)") { $0.term?.longest = term.longest.shifted(by: step) },
                term.isChosen
                    ? Slip("shortest \(step)") {
                        $0.term?.shortest = term.shortest.shifted(by: step)
                    }
                    : nil,
            ].compactMap { $0 }.map { slip in
                term.isChosen ? slip : slip.alsoShortest
            }
        }
    }

    private static func readings(_ term: TermRule) -> [Slip] {
        let calendars = TermCalendar.Regime.allCases.filter { $0 != term.calendar }.map { other in
            Slip("counted by \(other.rawValue)") { $0.term?.calendar = other }
        }
        let countings = TermRule.Counting.allCases.filter { $0 != term.counting }.map { other in
            Slip("counting \(other)") { $0.term?.counting = other }
        }
        let earlier = Slip("earlier periods count: \(!term.countsEarlier)") {
            $0.term?.countsEarlier = !term.countsEarlier
        }
        return calendars + countings + [earlier]
    }

    private static func suspensions(_ term: TermRule) -> [Slip] {
        TermRule.Suspension.allCases.filter { $0 != term.suspension }.map { other in
            Slip("suspension \(other)") { $0.term?.suspension = other }
        }
    }

    static func extensions(of corpus: Corpus) -> [Mutant] {
        corpus.versions { provision in
            guard let rise = provision.lengthens else { return overrides(provision) }
            let effects = Extension.Effect.allCases.filter { $0 != rise.effect }.map { other in
                Slip("effect \(other)") { $0.lengthens?.effect = other }
            }
            let values = [-1, 1].map { step in
                Slip("value \(step)") { $0.lengthens?.term = rise.term.shifted(by: step) }
            }
            let own =
                rise.effect == .sets
                ? [Slip("from its own event") { $0.lengthens?.isFromOwnEvent.toggle() }] : []
            let lost = rise.rules.map { rule in
                Slip("lengthens \(rule) no more") {
                    $0.lengthens?.rules = rise.rules.filter { $0 != rule }
                }
            }
            return effects + values + own + lost
        }
    }

    // The table of overrides is derived; a mutant changes both.
    private static func overrides(_ provision: Provision) -> [Slip] {
        guard let other = provision.overrides else { return [] }
        return [
            Slip("goes before \(other) no more", in: { $0.overriders[other] = nil }) {
                $0.overrides = nil
            }
        ]
    }
}

/// One slip in one version of a rule.
struct Slip: Sendable {
    let what: String
    let change: @Sendable (inout Provision) -> Void
    let around: @Sendable (inout Corpus) -> Void

    init(
        _ what: String, in around: @escaping @Sendable (inout Corpus) -> Void = { _ in },
        _ change: @escaping @Sendable (inout Provision) -> Void
    ) {
        (self.what, self.around, self.change) = (what, around, change)
    }

    /// The same for a rule whose length is not chosen: shortest and longest stay one.
    var alsoShortest: Slip {
        Slip(what) { provision in
            change(&provision)
            if let longest = provision.term?.longest { provision.term?.shortest = longest }
        }
    }
}

extension Term {
    func shifted(by step: Int) -> Term { Term(max(0, count + step), unit) }
}

extension Corpus {
    /// The slips of every version of every rule, as mutants.
    func versions(_ slips: (Provision) -> [Slip]) -> [Mutant] {
        provisions.keys.sorted().flatMap { id in
            (provisions[id]?.all ?? []).indices.flatMap { index -> [Mutant] in
                guard let version = provisions[id]?.all[index] else { return [] }
                return slips(version.row).map { slip in
                    Mutant(id, "\(version.from): \(slip.what)") { corpus in
                        slip.around(&corpus)
                        guard var row = corpus.provisions[id]?.all[index].row else { return }
                        slip.change(&row)
                        corpus.provisions[id]?.all[index].row = row
                    }
                }
            }
        }
    }
}
