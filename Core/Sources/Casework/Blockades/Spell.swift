import Kernel
import Law

/// A stretch of days on which a blocker stood, both ends included.
struct Spell: Hashable, Sendable {
    let since: LocalDate
    /// nil while it stands.
    var through: LocalDate?

    /// A stretch, and of which blocker.
    struct Of: Hashable, Sendable {
        let blocker: Blocker
        let spell: Spell

        init(_ blocker: Blocker, _ spell: Spell) { (self.blocker, self.spell) = (blocker, spell) }
    }
}

extension [Spell] {
    /// Oldest first; those that share a day are one.
    var joined: [Spell] {
        sorted { $0.since < $1.since }.reduce(into: []) { joined, next in
            guard let last = joined.last, last.through.map({ next.since <= $0 }) ?? true else {
                return joined.append(next)
            }
            guard let through = last.through else { return }
            joined[joined.count - 1].through = next.through.map { Swift.max($0, through) }
        }
    }
}

extension Person {
    mutating func begin(_ blocker: Blocker, on day: LocalDate) {
        guard spells[blocker]?.last.map({ $0.through != nil }) ?? true else { return }
        spells[blocker, default: []].append(Spell(since: day, through: nil))
    }

    mutating func end(_ blocker: Blocker, on day: LocalDate) {
        guard var all = spells[blocker], let last = all.last, last.through == nil else { return }
        all[all.count - 1].through = max(last.since, day)
        spells[blocker] = all
    }
}
