import Testing
import Web

/// The law by law, by rule and by day, without an account.
@Suite struct LawbookTests {
    @Test func `the law of a day names its rules, and leads to each`() async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get("/wet?op=2026-06-12")
            #expect(page.code == 200)
            #expect(page.text.contains("De tijd om zelf te vertrekken"))
            #expect(page.text.contains("href=\"/wet/DET-21?op=2026-06-12\""))
            let before = try await scene.stranger.get("/wet?op=2026-06-11")
            #expect(!before.text.contains("/wet/DET-21?"))
            let today = try await scene.stranger.get("/wet")
            #expect(today.code == 200 && today.text.contains("value=\"2024-09-02\""))
        }
    }

    @Test func `a rule tells what the corpus knows of it`() async throws {
        try await Scene.play { scene in
            let term = try await scene.stranger.get("/wet/RET-02?op=2026-06-12")
            #expect(term.code == 200)
            #expect(term.text.contains("Vw 62(1)") && term.text.contains("4 weken"))
            #expect(term.text.contains("href=\"/termijn-berekenen?regel=RET-02\""))
            let blocker = try await scene.stranger.get("/wet/SUS-08")
            #expect(blocker.text.contains("Wat dit tegenhoudt"))
            let early = try await scene.stranger.get("/wet/DET-21?op=2026-06-11")
            #expect(early.code == 200 && early.text.contains("had deze regel geen tekst"))
            #expect(early.text.contains("href=\"/wet/DET-21?op=2026-06-12\""))
        }
    }

    @Test func `a rule that nobody wrote is not found`() async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get("/wet/RET-99")
            #expect(page.code == 404)
        }
    }

    @Test func `what changed stands with its old and its new text`() async throws {
        try await Scene.play { scene in
            let path = "/wet/wijzigingen?van=2026-06-12&tot=2026-06-12"
            let page = try await scene.stranger.get(path)
            #expect(page.code == 200)
            #expect(page.text.contains("2 maanden, D3 21(1)"))
            #expect(page.text.contains("1 maand, AMMR 39(1)"))
            let quiet = try await scene.stranger.get(
                "/wet/wijzigingen?van=2026-06-13&tot=2026-06-13")
            #expect(quiet.text.contains("veranderde er niets"))
            let days = try await scene.stranger.get("/wet/wijzigingen")
            #expect(days.text.contains("van=2026-06-12&amp;tot=2026-06-12"))
        }
    }

    static let wrong = [
        ("/wet?op=31-4-2026", "op"), ("/wet/RET-02?op=x", "op"),
        ("/wet/wijzigingen?van=x&tot=2026-06-12", "van"),
        ("/wet/wijzigingen?van=2026-06-12", "tot"), ("/wet/wijzigingen?tot=2026-06-12", "van"),
        ("/wet/wijzigingen?van=2026-06-12&tot=2026-06-11", "tot"),
    ]

    @Test(arguments: wrong)
    func `bad input names the field`(path: String, field: String) async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get(path)
            #expect(page.code == 400)
            #expect(page.text.contains("href=\"#\(field)\""))
        }
    }

    @Test func `every page leads to the law`() async throws {
        try await Scene.play { scene in
            let page = try await scene.stranger.get("/")
            for path in ["/wet", "/termijn-berekenen", "/waarborgen"] {
                #expect(page.text.contains("href=\"\(path)\""))
            }
        }
    }
}
