import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// The plan as a team lead keeps it and as a case manager reads it.
@Suite struct PlanWalkTests {
    static let action = "/plan/acties/J5.3"

    /// Sends one of the forms of the action's page.
    func send(
        _ browser: Browser, _ form: String, _ fields: [String: String]
    ) async throws -> TestResponse {
        let page = try await browser.get(Self.action).text
        let path = "\(Self.action)/\(form)"
        return try await browser.send(path, Browser.hidden(in: page, action: path), fields)
    }

    @Test func `what a lead records is read by others, with its evidence`() async throws {
        try await Scene.play { scene in
            let lead = try await scene.signIn(scene.cast.leads[0])
            let manager = try await scene.signIn(scene.cast.managers[0])
            let owner = scene.cast.managers[0].account.description
            let report = ["stand": "done", "dag": "2024-01-31", "bewijs": "Besluit 12 & 13"]
            #expect(try await send(lead, "eigenaar", ["eigenaar": owner]).code == 303)
            #expect(try await send(lead, "stand", report).code == 303)
            let page = try await manager.get(Self.action).text
            #expect(page.contains("Besluit 12 &amp; 13") && page.contains("R. de Vries"))
            #expect(page.contains("jaarplan 2024, regel <bdi>229</bdi>"))
            #expect(!page.contains("name=\"stand\""))
            #expect(try await manager.get("/plan").text.contains("31 januari 2024"))
        }
    }

    static let wrong: [([String: String], HTTPResponse.Status, String)] = [
        (["stand": "gereed", "dag": "2024-01-31"], .badRequest, "href=\"#stand-0\""),
        (["stand": "running", "dag": "31-1"], .badRequest, "href=\"#dag\""),
        (["stand": "done", "dag": "2024-01-31"], .unprocessableContent, "bewijs"),
        (["stand": "running", "dag": "2099-01-31"], .unprocessableContent, "toekomst"),
        (["stand": "notStarted", "dag": "2024-01-31"], .unprocessableContent, "al zo"),
    ]

    @Test func `what cannot be recorded says why, and changes nothing`() async throws {
        try await Scene.play { scene in
            let lead = try await scene.signIn(scene.cast.leads[0])
            for (fields, status, words) in Self.wrong {
                let answer = try await send(lead, "stand", fields)
                #expect(answer.status == status, "\(fields)")
                #expect(answer.text.contains(words), "\(fields)")
            }
            #expect(try await send(lead, "eigenaar", ["eigenaar": "x"]).status == .badRequest)
            #expect(try await lead.get(Self.action).text.contains("nog niets vastgelegd"))
            let path = "\(Self.action)/stand"
            let page = try await lead.get(Self.action).text
            var form = Browser.hidden(in: page, action: path)
            form["_seen"] = "3"
            let stale = try await lead.send(path, form, ["stand": "late", "dag": "2024-01-31"])
            #expect(stale.status == .conflict)
            for code in ["J5.17", "K1", "x", "%00"] {
                #expect(try await lead.get("/plan/acties/\(code)").code == 404)
            }
        }
    }

    @Test func `the budget shows printed and computed sums apart`() async throws {
        try await Scene.play { scene in
            let analyst = try await scene.signIn(scene.cast.analyst)
            let page = try await analyst.get("/plan/begroting").text
            for words in ["82.841", "83.503", "-662", "+35", "Klopt niet"] {
                let isThere =
                    page.contains(words) || page.contains(words.replacing("-", with: "\u{2212}"))
                #expect(isThere, "\(words)")
            }
            #expect(try await analyst.get("/plan/instroom").text.contains("16.280"))
            #expect(try await analyst.get("/plan/risicos").text.contains("107"))
            #expect(try await analyst.get("/plan/randvoorwaarden").text.contains("plv. SG"))
        }
    }
}
