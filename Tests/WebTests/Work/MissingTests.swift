import Casework
import HTTPTypes
import HummingbirdTesting
import Kernel
import Ledger
import Simulation
import Testing
import Web

/// The list of missing messages: what is late, from whom, a reminder in one press, and the file.
@Suite struct MissingTests {
    /// Amal asked for support thirty days ago; nobody answered.
    private func fill(_ scene: Scene) async throws -> String {
        let amal = try await scene.register("Amal", "Demir", 2_100_000_000, daysAgo: 40)
        try await scene.assign(amal, to: scene.cast.managers[0])
        let known = SupportCondition.allCases.map { ($0, Knowledge.unknown) }
        scene.clock.set(Instant(Scene.today.adding(days: -30), hour: 9))
        let answer = try await scene.submit(
            AskSupport(
                amal, .rean, known: Dictionary(uniqueKeysWithValues: known), hasConsent: true),
            by: scene.cast.managers[0].access)
        scene.clock.set(Instant(Scene.today, hour: 9))
        guard case .accepted = answer else { throw Malformed("\(answer)") }
        return try await scene.number(of: amal)
    }

    @Test func `what is late is explained, reminded of in one press, and noted as come`()
        async throws
    {
        try await Scene.play { scene in
            let number = try await fill(scene)
            let own = try await scene.signIn(scene.cast.managers[0])
            let page = try await own.get("/ontbrekend").text
            #expect(page.contains("IOM zou antwoorden op het verzoek van 3 augustus 2024"))
            #expect(page.contains("Afgesproken tijd: 21 dagen, aangenomen."))
            #expect(page.contains("Nog niet herinnerd.") && page.contains("9</bdi> dagen te laat"))
            let path = "/zaken/\(number)/herinneren"
            let form = Browser.hidden(in: page, action: path)
            let reminded = try await own.send(path, form, [:])
            #expect(reminded.code == 303)
            #expect(reminded.location == "/ontbrekend?gedaan=herinneren")
            let after = try await own.get(reminded.location).text
            #expect(after.contains("Laatst herinnerd op 2 september 2024, 1 keer."))
            let code = try #require(form["bericht"])
            let noted = try await own.fill(
                "/zaken/\(number)/anders-gekomen",
                [
                    "bericht": code, "dag": "2024-09-02", "wijze": "phone",
                    "toelichting": "IOM belde.",
                ])
            #expect(noted.code == 303)
            #expect(ListTests.numbers(try await own.get("/ontbrekend").text) == [])
            let tasks = try await own.get("/taken?van=mij").text
            #expect(tasks.contains("/zaken/\(number)/steun-antwoord"))
            #expect(tasks.contains("Vastleggen wat anders binnenkwam"))
        }
    }

    @Test func `it is narrowed down by sender, shown by rights, and comes as a file`()
        async throws
    {
        try await Scene.play { scene in
            let number = try await fill(scene)
            let lead = try await scene.signIn(scene.cast.leads[0])
            for (query, isThere) in [
                ("", true), ("?van=IOM", true), ("?van=KMar", false),
                ("?van=representation", false), ("?welke=alle", true),
            ] {
                let page = try await lead.get("/ontbrekend\(query)").text
                #expect(ListTests.numbers(page).contains(number) == isThere, "\(query)")
            }
            let other = try await scene.signIn(scene.cast.managers[1])
            #expect(ListTests.numbers(try await other.get("/ontbrekend").text) == [])
            let file = try await lead.get("/ontbrekend.csv?van=IOM")
            #expect(file.headers[.contentType] == "text/csv; charset=utf-8")
            let lines = file.text.split(separator: "\r\n")
            #expect(lines.count == 2 && lines[1].hasPrefix("\(number),"))
            #expect(lines[1].contains(",2024-08-03,2024-08-24,9,21,"))
            #expect(!file.text.contains("Demir"))
            for wrong in ["van=x", "welke=y"] {
                #expect(try await lead.get("/ontbrekend?\(wrong)").code == 400)
                #expect(try await lead.get("/ontbrekend.csv?\(wrong)").code == 400)
            }
        }
    }
}
