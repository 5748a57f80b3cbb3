import Casework
import Kernel
import Projections
import Testing

/// The list of contradictions tells that something contradicts and never what.
@Suite struct ContradictionsTests {
    @Test func `a row stands as long as somebody must look into it`() throws {
        let code = try #require(NationalityCode("0055"))
        let id = StatementID(high: 0, low: 7)
        let quiet = try Cases.handedOver()
        #expect(Contradictions.rows(of: Cases.caseID, in: quiet.snapshot) == [])
        #expect(Contradictions.rows(of: Cases.person, in: quiet.snapshot) == nil)
        let stated = try quiet.adding([
            StatementMade(
                id, .nationality(code), about: SubjectID(Cases.person), from: .representation,
                .document, note: nil)
        ])
        let rows = try #require(Contradictions.rows(of: Cases.caseID, in: stated.snapshot))
        #expect(rows.count == 1)
        #expect(rows.first?.prefix(2) == [.text("nationalities"), .text("nationalities/\(id)")])
        let dossier = try stated.snapshot.dossier(.stream(Cases.caseID))
        let found = try #require(dossier.contradictions.first)
        let resolved = try stated.adding([
            ContradictionResolved(found, .both, statement: nil, note: nil)
        ])
        #expect(Contradictions.rows(of: Cases.caseID, in: resolved.snapshot) == [])
        #expect(Contradictions.rows(of: Cases.caseID, in: try stated.withoutKeys().snapshot) == [])
    }
}
