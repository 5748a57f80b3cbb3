import Casework
import HummingbirdTesting
import Kernel
import Law
import Simulation
import Testing
import Web

/// The list of days: a period runs, stands still or began anew as the law has it today.
@Suite struct ClockTests {
    @Test func `a period that stands still says so in the list as on the case page`()
        async throws
    {
        try await Scene.play { scene in
            let amal = try await scene.register("Amal", "Demir", 2_100_000_000, daysAgo: 40)
            let bilal = try await scene.register(
                "Bilal", "Eker", 2_100_000_111, daysAgo: 40, open: [.courtStay])
            for target in [amal, bilal] {
                try await scene.assign(target, to: scene.cast.managers[0])
                let answer = try await scene.submit(
                    RecordReturnDecision(
                        target, by: .ind, destination: try #require(CountryCode("5022")),
                        takenOn: Scene.today.adding(days: -10), length: .rule,
                        served: Service(
                            on: Scene.today.adding(days: -10), .handedOver, in: .interpreted)),
                    by: scene.cast.leads[0].access)
                guard case .accepted = answer else { throw Malformed("\(answer)") }
            }
            let (first, second) = (
                try await scene.number(of: amal), try await scene.number(of: bilal)
            )
            let lead = try await scene.signIn(scene.cast.leads[0])
            let ahead = try await lead.get("/termijnen").text
            #expect(ListTests.numbers(ahead) == [first])
            #expect(ahead.contains("20 september 2024") && !ahead.contains("staat stil"))
            let moved = try await lead.get("/termijnen?welke=verschoven").text
            #expect(ListTests.numbers(moved) == [second] && moved.contains("due held"))
            let page = try await lead.get("/zaken/\(second)").text
            #expect(page.contains("due held"))
            #expect(ListTests.numbers(try await lead.get("/termijnen?welke=voorbij").text) == [])
            let kinds = ["departurePeriod": 1, "gate": 0, "forcedDeparture": 0]
            for (kind, count) in kinds {
                let list = try await lead.get("/termijnen?soort=\(kind)").text
                #expect(ListTests.numbers(list).count == count, "\(kind)")
            }
            let other = try await scene.signIn(scene.cast.managers[1])
            #expect(ListTests.numbers(try await other.get("/termijnen").text) == [])
            for wrong in ["welke=x", "soort=y", "uiterlijk=z", "voor=1.2"] {
                #expect(try await lead.get("/termijnen?\(wrong)").code == 400)
            }
        }
    }
}
