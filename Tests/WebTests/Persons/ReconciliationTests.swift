import Hummingbird
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// Two partners contradict each other, and an officer says what holds.
@Suite struct ReconciliationTests {
    @Test func `both sides are shown, and what holds is recorded with its reason`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let path = "/zaken/\(number)"
            let officer = try await scene.signIn(scene.cast.managers[0])
            #expect(try await officer.get("/verzoening").text.contains("Er is niets"))
            let stated = try await officer.fill(
                "\(path)/nationaliteit",
                [
                    "nationaliteit": "0055", "bron": "representation", "sterkte": "document",
                    "dag": "2024-09-02",
                ])
            #expect(stated.code == 303)
            let list = try await officer.get("/verzoening?soort=nationalities").text
            #expect(list.contains("Twee nationaliteiten") && list.contains(number))
            #expect(list.contains("Vertegenwoordiging van een land"))
            #expect(
                try await officer.get("/verzoening?soort=birthDays").text.contains("Er is niets"))
            #expect(try await officer.get("/verzoening?soort=x").code == 400)
            // Another officer sees nothing of it.
            let other = try await scene.signIn(scene.cast.managers[1])
            #expect(!(try await other.get("/verzoening").text.contains(number)))

            let form = try await officer.get("\(path)/tegenspraak").text
            let key = try #require(
                form.firstMatch(of: #/value="(nationalities/[0-9a-f]{32})"/#)?.1)
            let fields = [
                "tegenspraak": String(key), "geldt": "second", "toelichting": "Paspoort gezien.",
            ]
            let answer = try await officer.fill("\(path)/tegenspraak", fields)
            #expect(answer.location == "\(path)?gedaan=tegenspraak")
            #expect(try await officer.get("/verzoening").text.contains("Er is niets"))
            #expect(try await officer.get(path).text.contains("Tegenspraak opgelost"))
        }
    }
}
