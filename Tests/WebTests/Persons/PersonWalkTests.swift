import Hummingbird
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// What an officer writes about a person, and what comes of it.
@Suite struct PersonWalkTests {
    @Test func `an alias that was recorded finds the person, and a withdrawn one no longer`()
        async throws
    {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let officer = try await scene.signIn(scene.cast.managers[0])
            let path = "/zaken/\(number)"
            #expect(!(try await officer.search("Karim Zerouali").page.contains(path)))
            let fields = [
                "voornaam": "Karim", "achternaam": "Zerouali", "bron": "person",
                "sterkte": "stated", "dag": "2024-09-02",
            ]
            let answer = try await officer.fill("\(path)/naam-vastleggen", fields)
            #expect(answer.location == "\(path)?gedaan=naam-vastleggen")
            #expect(try await officer.search("zeruali karim").page.contains(path))
            let page = try await officer.get("\(path)/persoon").text
            #expect(page.contains("Karim Zerouali") && page.contains("De persoon zelf"))
            #expect(page.contains("Opgegeven"))

            let form = try await officer.get("\(path)/opgave-intrekken").text
            let id = try #require(
                form.firstMatch(of: #/name="opgave" type="radio" value="([0-9a-f]{32})"/#)?.1)
            let withdrawn = try await officer.fill(
                "\(path)/opgave-intrekken",
                ["opgave": String(id), "reden": "shownFalse", "toelichting": "Nagevraagd."])
            #expect(withdrawn.code == 303)
            #expect(!(try await officer.search("zeruali karim").page.contains(path)))
            let after = try await officer.get("\(path)/persoon").text
            #expect(after.contains("Karim Zerouali") && after.contains("Blijkt onjuist"))
        }
    }
}
