import Foundation
import Law
import Proof

/// `proof`: the proofs of the law that are too heavy for a test, and its benchmarks.
///
/// Exit code 1 when something that must hold does not.
@main
enum Main {
    static func main() async throws {
        let law = try Corpus.shipped(version: "shipped")
        switch CommandLine.arguments.dropFirst().first {
        case "mutants": finish(mutants(law))
        case "explore": finish(try explore(law))
        case "walks": finish(try walks(law))
        case "bench":
            print(LawBench.single(law).words)
            print(await LawBench.recompute(law, count: 1_000_000))
        default:
            print("proof explore | walks | mutants | bench")
            exit(2)
        }
    }

    private static func finish(_ holds: Bool) {
        if !holds { exit(1) }
    }

    /// Everything with all safeguards; then, without each one, the way to what it prevents.
    private static func explore(_ law: Corpus) throws -> Bool {
        for part in Exploration.abstraction { print("seen       \(part)") }
        for (safeguard, words, scope) in Exploration.invariants {
            print("invariant  \(safeguard.id)  \(words)  (\(scope))")
        }
        var holds = true
        for scope in Scope.allCases {
            let watch = ContinuousClock()
            let start = watch.now
            let whole = try Exploration(law, in: scope)
            let rate = Int(Double(whole.transitions) / (watch.now - start).seconds)
            print("\(scope)  \(words(whole)), \(rate) transitions a second")
            if whole.violation != nil { holds = false }
        }
        for (safeguard, _, scope) in Exploration.invariants {
            let found = try Exploration(
                law.without(safeguard), in: scope, checking: safeguard)
            print("without \(safeguard.id)  \(words(found))")
            if found.violation == nil { holds = false }
        }
        return holds
    }

    /// Many long cases; a violation is told with its seed and its way.
    private static func walks(_ law: Corpus) throws -> Bool {
        let count = ProcessInfo.processInfo.environment["WALKS"].flatMap { UInt64($0) } ?? 400
        var (accepted, faults) = (0, 0)
        for seed in 0..<count {
            let walk = try Walk(law, seed: seed, steps: 1_000)
            (accepted, faults) = (accepted + walk.accepted, faults + walk.faults)
            guard let violation = walk.violation else { continue }
            let way = violation.way.map { "\n    \($0)" }.joined()
            print("seed \(seed), not: \(violation.words)\(way)")
            return false
        }
        print(
            "\(count) walks of 1000 steps: \(accepted) moves accepted, "
                + "\(faults) late or said twice, 0 violations")
        return true
    }

    private static func words(_ found: Exploration) -> String {
        let end = found.violation != nil ? "" : found.isFixpoint ? " to a fixpoint" : " to a limit"
        let size =
            "\(found.states) states, \(found.transitions) transitions, depth \(found.depth)\(end)"
        guard let violation = found.violation else { return "\(size), 0 violations" }
        let way = violation.way.map { "\n    \($0)" }.joined()
        return "\(size)\n  not: \(violation.words)\(way)"
    }

    private static func mutants(_ law: Corpus) -> Bool {
        let report = MutationReport(law)
        for survivor in report.survivors {
            print("survivor  \(survivor.name)  \(survivor.difference ?? "")")
        }
        for name in report.same { print("same      \(name)") }
        print(
            "\(report.made) mutants: \(report.killed) killed, \(report.same.count) answer as the "
                + "law does, \(report.survivors.count) survived")
        return report.survivors.isEmpty
    }
}

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
