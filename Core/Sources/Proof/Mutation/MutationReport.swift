public import Kernel
public import Law

/// What became of every mutant of a corpus.
public struct MutationReport: Sendable {
    public let made: Int
    public let killed: Int
    /// Mutants that answer as the law does for every start that was tried: no example can tell.
    public let same: [String]
    /// Mutants that no example found and that answer otherwise somewhere.
    public let survivors: [Survivor]

    /// A mutant that no example found.
    public struct Survivor: Hashable, Sendable {
        public let name: String
        /// A start on which the answers differ, and how; nil for what is no term.
        public let difference: String?
    }

    /// - Complexity: mutants × scenarios, plus a sweep over eight years for each that is left.
    ///   A corpus that fails its own scenarios is a programmer's error: it would kill everything.
    public init(_ corpus: Corpus) {
        precondition(corpus.failedScenarios().isEmpty, "the corpus fails its own scenarios")
        let all = Mutant.all(of: corpus)
        let left = all.filter { !$0.law(corpus).failsAScenario }
        made = all.count
        killed = all.count - left.count
        var same: [String] = []
        var survivors: [Survivor] = []
        for mutant in left {
            switch Sweep.difference(corpus, mutant.law(corpus), rule: mutant.rule) {
            case .none: same.append(mutant.name)
            case .notATerm: survivors.append(Survivor(name: mutant.name, difference: nil))
            case .found(let words):
                survivors.append(Survivor(name: mutant.name, difference: words))
            }
        }
        (self.same, self.survivors) = (same, survivors)
    }
}
