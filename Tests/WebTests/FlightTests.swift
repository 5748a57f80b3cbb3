import HTTPTypes
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// A flight is put on the list and taken off it again, each with its own form.
@Suite struct FlightTests {
    @Test func `a flight is cancelled once and stays on the list`() async throws {
        try await Scene.play { scene in
            let manager = try await scene.signIn(scene.cast.managers[0])
            #expect(try await manager.fill("/vluchten", FilledIn.flight).code == 303)
            let page = try await manager.get("/vluchten").text
            let id = try #require(page.firstMatch(of: #/<option value="([0-9a-f]{32})"/#)?.1)
            let form = Browser.hidden(in: page, action: "/vluchten/afzeggen")
            let answer = try await manager.send(
                "/vluchten/afzeggen", form, ["vlucht": String(id)])
            #expect(answer.code == 303 && answer.location == "/vluchten")
            let after = try await manager.get("/vluchten").text
            #expect(after.contains("Gaat niet door"))
            // Nothing is left to cancel.
            #expect(!after.contains("/vluchten/afzeggen"))
            let size = try await scene.size()
            #expect(
                try await manager.send("/vluchten/afzeggen", form, ["vlucht": String(id)]).code
                    == 400)
            #expect(try await scene.size() == size)
        }
    }
}
