import Kernel
import Law

extension Mutant {
    /// Each version a day earlier, a day later, and gone; each setting a day off.
    static func boundaries(of corpus: Corpus) -> [Mutant] {
        corpus.provisions.keys.sorted().flatMap { id in
            (corpus.provisions[id]?.all ?? []).indices.flatMap { index -> [Mutant] in
                guard let version = corpus.provisions[id]?.all[index] else { return [] }
                return [-1, 1].map { step in
                    Mutant(id, "\(version.from): starts \(step) day") { corpus in
                        corpus.shift(id, index, by: step)
                    }
                } + [Mutant(id, "\(version.from): dropped") { $0.drop(id, index) }]
                    + ends(id, index, version.until)
            }
        } + settings(of: corpus)
    }

    private static func ends(_ id: String, _ index: Int, _ until: LocalDate?) -> [Mutant] {
        guard let until else { return [] }
        return [-1, 1].map { step in
            Mutant(id, "until \(until): ends \(step) day") { corpus in
                corpus.provisions[id]?.all[index].until = until.adding(days: step)
            }
        }
    }

    private static func settings(of corpus: Corpus) -> [Mutant] {
        corpus.settings.indices.flatMap { index -> [Mutant] in
            let setting = corpus.settings[index]
            return [-1, 1].flatMap { step in
                [
                    Mutant(setting.id, "day \(step)") {
                        $0.settings[index].day = setting.day.adding(days: step)
                    },
                    Mutant(setting.id, "doubt until \(step)") {
                        $0.settings[index].doubtUntil = setting.doubtUntil.adding(days: step)
                    },
                ]
            }
        }
    }
}

extension Corpus {
    // The version before it ends where this one begins, as reading makes it.
    fileprivate mutating func shift(_ id: String, _ index: Int, by days: Int) {
        guard let from = provisions[id]?.all[index].from.adding(days: days) else { return }
        provisions[id]?.all[index].from = from
        guard index > 0, let before = provisions[id]?.all[index - 1].until,
            before.adding(days: 1 + days) == from
        else { return }
        provisions[id]?.all[index - 1].until = from.adding(days: -1)
    }

    fileprivate mutating func drop(_ id: String, _ index: Int) {
        let isLast = provisions[id]?.all.count == index + 1
        provisions[id]?.all.remove(at: index)
        if provisions[id]?.all.isEmpty ?? true {
            provisions[id] = nil
        } else if isLast, index > 0 {
            provisions[id]?.all[index - 1].until = nil
        }
    }
}
