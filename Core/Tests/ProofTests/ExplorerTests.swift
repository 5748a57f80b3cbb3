import Law
import Proof
import Testing

@Suite struct ExplorerTests {
    private static let law = Result { try Corpus.shipped(version: "shipped") }

    // The whole search is run by the release build of `proof`; here its first layers.
    @Test func `finds nothing among the nearest states`() throws {
        let found = try Exploration(try Self.law.get(), atMost: 1_500)
        #expect(found.violation == nil && !found.isFixpoint)
        #expect(found.states == 1_500 && found.transitions > found.states)
    }

    @Test func `finds the shortest way to what a safeguard prevents`() throws {
        let law = try Self.law.get().without(.outOfViewOnEvidence)
        let found = try Exploration(law, checking: .outOfViewOnEvidence)
        let violation = try #require(found.violation)
        #expect(violation.safeguard == .outOfViewOnEvidence)
        #expect(violation.way.count == 2)
        #expect(!found.isFixpoint)
    }

    // Each scope moves what its invariants are about.
    @Test(arguments: [
        Safeguard.presentationInformed, .servedAndUnderstood, .looksAreLogged, .fundsFair,
    ])
    func `a scope reaches what its safeguard prevents`(safeguard: Safeguard) throws {
        let invariant = try #require(
            Exploration.invariants.first { $0.safeguard == safeguard })
        let law = try Self.law.get().without(safeguard)
        let found = try Exploration(law, in: invariant.scope, checking: safeguard)
        #expect(found.violation?.safeguard == safeguard)
    }

    @Test func `with the safeguard in force that way is closed`() throws {
        let found = try Exploration(
            try Self.law.get(), checking: .outOfViewOnEvidence, atMost: 500)
        #expect(found.violation == nil)
    }
}
