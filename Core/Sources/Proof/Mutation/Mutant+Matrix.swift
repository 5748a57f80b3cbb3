import Kernel
import Law

extension Mutant {
    /// Each cell of the matrix flipped, each rule no longer absolute, each shelf life one off.
    static func matrix(of corpus: Corpus) -> [Mutant] {
        blockers(of: corpus) + gates(of: corpus)
    }

    private static func blockers(of corpus: Corpus) -> [Mutant] {
        Blocker.allCases.flatMap { blocker -> [Mutant] in
            (corpus.blockers[blocker]?.all ?? []).indices.flatMap { index -> [Mutant] in
                guard let version = corpus.blockers[blocker]?.all[index] else { return [] }
                let cells = BarredAct.allCases.map { act in
                    Mutant(blocker.rawValue, "\(version.from): \(act) flipped") {
                        $0.blockers[blocker]?.all[index].row.cells[act]?.bars.toggle()
                    }
                }
                let absolute = Mutant(blocker.rawValue, "\(version.from): absolute flipped") {
                    $0.blockers[blocker]?.all[index].row.isAbsolute.toggle()
                }
                let gone = Mutant(blocker.rawValue, "\(version.from): bars nothing") { corpus in
                    for act in BarredAct.allCases {
                        corpus.blockers[blocker]?.all[index].row.cells[act]?.bars = false
                    }
                }
                return cells + [absolute, gone]
            }
        }
    }

    private static func gates(of corpus: Corpus) -> [Mutant] {
        Gate.allCases.flatMap { gate -> [Mutant] in
            (corpus.gates[gate]?.all ?? []).indices.flatMap { index -> [Mutant] in
                guard let version = corpus.gates[gate]?.all[index] else { return [] }
                let cells = BarredAct.allCases.map { act in
                    Mutant(gate.rawValue, "\(version.from): \(act) flipped") {
                        $0.gates[gate]?.all[index].row.cells[act]?.bars.toggle()
                    }
                }
                let lives = version.row.shelfLife.map { life in
                    [-1, 1].map { step in
                        Mutant(gate.rawValue, "\(version.from): shelf life \(step)") {
                            $0.gates[gate]?.all[index].row.shelfLife = life.shifted(by: step)
                        }
                    }
                }
                return cells + (lives ?? [])
            }
        }
    }
}
