import Law
import Proof
import Testing

@Suite struct WalkTests {
    private static let law = Result { try Corpus.shipped(version: "shipped") }

    @Test(arguments: UInt64(0)..<12)
    func `a long case with faults keeps every safeguard`(seed: UInt64) throws {
        let walk = try Walk(try Self.law.get(), seed: seed, steps: 150)
        #expect(walk.violation == nil)
        #expect(walk.accepted > 10 && walk.faults > 10)
    }

    @Test func `the same seed walks the same way`() throws {
        let law = try Self.law.get()
        let walks = try (0..<2).map { _ in try Walk(law, seed: 7, steps: 200) }
        #expect(walks[0].accepted == walks[1].accepted && walks[0].faults == walks[1].faults)
    }

    @Test func `without a safeguard a walk finds what it prevents`() throws {
        let law = try Self.law.get().without(.outOfViewOnEvidence)
        let found = try (UInt64(0)..<20).contains { seed in
            try Walk(law, seed: seed, steps: 100).violation?.safeguard == .outOfViewOnEvidence
        }
        #expect(found)
    }
}
