import Law
import Proof

/// `proof mutants|bench`: the proofs of the law that are too heavy for a test, and its benchmarks.
@main
enum Main {
    static func main() async throws {
        let law = try Corpus.shipped(version: "shipped")
        switch CommandLine.arguments.dropFirst().first {
        case "mutants": mutants(law)
        case "bench":
            print(LawBench.single(law).words)
            print(await LawBench.recompute(law, count: 1_000_000))
        default: print("proof mutants | bench")
        }
    }

    private static func mutants(_ law: Corpus) {
        let report = MutationReport(law)
        for survivor in report.survivors {
            print("survivor  \(survivor.name)  \(survivor.difference ?? "")")
        }
        for name in report.same { print("same      \(name)") }
        print(
            "\(report.made) mutants: \(report.killed) killed, \(report.same.count) answer as the "
                + "law does, \(report.survivors.count) survived")
    }
}
