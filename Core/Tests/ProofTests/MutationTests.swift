import Law
import Proof
import Testing

@Suite struct MutationTests {
    private static let law = Result { try Corpus.shipped(version: "shipped") }

    @Test func `the law itself fails no example, and each mutant is another law`() throws {
        let law = try Self.law.get()
        let mutants = Mutant.all(of: law)
        #expect(law.failedScenarios().isEmpty)
        #expect(Set(mutants.map(\.name)).count == mutants.count)
    }
}
