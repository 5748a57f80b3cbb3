import Casework
import Kernel
import Law
import Testing

@Suite struct SignGateTests {
    static func sign(
        _ gate: Gate = .nonRefoulement, until: LocalDate, reasons: String = "Read."
    ) -> SignGate {
        SignGate(
            Examples.target, gate, destination: Examples.origin, until: until, reasons: reasons)
    }

    // Six months and three months, as the invented law has it.
    static let lives: [(Gate, LocalDate, Verdict)] = [
        (.nonRefoulement, Examples.day(2024, 9, 4), .events(["person.gateSigned"])),
        (.nonRefoulement, Examples.day(2024, 9, 5), .refused(.tooLong)),
        (.nonRefoulement, Examples.day(2024, 3, 4), .events(["person.gateSigned"])),
        (.nonRefoulement, Examples.day(2024, 3, 3), .refused(.inThePast)),
        (.adequateReception, Examples.day(2024, 6, 4), .events(["person.gateSigned"])),
        (.adequateReception, Examples.day(2024, 6, 5), .refused(.tooLong)),
        (.returnDecision, Examples.day(2024, 3, 5), .refused(.notSignable)),
    ]

    @Test(arguments: lives)
    func `a signature has the shelf life of its gate`(
        gate: Gate, until: LocalDate, verdict: Verdict
    ) throws {
        #expect(try Stage.assigned().verdict(Self.sign(gate, until: until)) == verdict)
    }

    @Test func `is refused in the documented order`() throws {
        let past = Examples.handedOver.adding(days: -1)
        let act = Self.sign(.returnDecision, until: past, reasons: "")
        #expect(try Stage.received().verdict(act, by: Staff.lead) == .refused(.notAccepted))
        #expect(try Stage.departed().verdict(act) == .refused(.caseClosed))
        #expect(try Stage.assigned().verdict(act) == .refused(.notSignable))
        #expect(
            try Stage.assigned().verdict(Self.sign(until: past, reasons: ""))
                == .refused(.noDocument))
    }

    @Test func `a new signature takes the place of the old one`() throws {
        var stage = try Stage.ready()
        try stage.perform(Self.sign(until: stage.today))
        #expect(try stage.person.gates.map(\.until) == [stage.today])
        #expect(stage.citations(Examples.schedule) == ["SUS-14 expired"])
    }
}
