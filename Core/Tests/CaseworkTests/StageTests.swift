import Casework
import Kernel
import Testing

@Suite struct StageTests {
    @Test func `the whole road leaves these facts`() throws {
        let stage = try Stage.departed()
        #expect(
            stage.entries.map(\.type) == [
                "person.registered", "person.caseOpened", "person.blockersAnswered",
                "case.handedOver", "case.accepted", "case.assigned", "case.availabilityRecorded",
                "person.documentHeld", "case.returnDecisionTaken", "case.decisionServed",
                "case.departurePeriodSet", "person.gateSigned", "case.departureScheduled",
                "case.departureTold", "case.departureReported",
            ])
        #expect(try stage.amarasCase.open == nil)
        #expect(try stage.amarasCase.episodes.last?.ending?.kind == .departed(.forced))
    }
}
