import Composition
import HummingbirdTesting
import Kernel
import Ledger
import LedgerSQLite
import Simulation
import Testing

/// A case is found by its numbers and by the name as it sounds; nobody's name leaves in an address,
/// a log or a table.
@Suite struct SearchTests {
    static let spellings = [
        "Youssef Bennani", "bennani youssef", "Yusuf Benani", "Joesoef Bennani", "يوسف بناني",
        "Юсуф Беннани", "BENNANI", "yousef",
    ]

    @Test(arguments: spellings)
    func `somebody is found in one search, however the name is written`(
        text: String
    ) async throws {
        try await Scene.play { scene in
            let target = try await scene.register("Youssef", "Bennani", 2_801_147_723)
            try await scene.register("Kofi", "Castro", 2_731_002_288)
            let number = try await scene.number(of: target)
            let lead = try await scene.signIn(scene.cast.leads[0])
            let (location, page) = try await lead.search(text)
            #expect(location.wholeMatch(of: #/\/zoeken\/[0-9a-f]{32}/#) != nil)
            #expect(page.contains("Youssef Bennani") && page.contains("/zaken/\(number)"))
            #expect(page.contains(">1996<") && !page.contains("Castro"))
            #expect(page.contains("<title>Zoeken – Rotonde, demonstratie</title>"))
        }
    }

    @Test func `what was looked for stands in no log and no table`() async throws {
        try await Scene.play { scene in
            try await scene.register("Youssef", "Bennani", 2_801_147_723)
            let lead = try await scene.signIn(scene.cast.leads[0])
            let (location, page) = try await lead.search("kanarie7351 bennani")
            #expect(page.contains("value=\"kanarie7351 bennani\""), "the officer reads it again")
            #expect(!location.contains("kanarie7351"))
            #expect(!scene.log.text.contains("kanarie7351"))
            let rows = try await scene.office.ledger.read { reader in
                try ["session", "access", "refusal"].map { try reader.dump($0) }
            }
            for cell in rows.joined().joined() {
                let bytes: [UInt8] =
                    switch cell {
                    case .text(let text): Array(text.utf8)
                    case .blob(let bytes): bytes
                    case .null, .integer, .sealed, .token: []
                    }
                let text = String(decoding: bytes, as: UTF8.self)
                #expect(!text.contains("kanarie7351"))
                #expect(!text.contains(Hex.text(Array("kanarie7351".utf8))))
                #expect(!text.contains(location.suffix(32)), "nor what opens it")
            }
        }
    }

    @Test func `the exacter name stands first, then the id`() async throws {
        try await Scene.play { scene in
            for (index, name) in ["Yousef", "Youssef", "Yusuf", "Joesoef"].enumerated() {
                try await scene.register(name, "Bennani", 2_801_147_723 + index * 1_111)
            }
            let lead = try await scene.signIn(scene.cast.leads[0])
            for text in ["Yusuf Bennani", "joesoef bennani", "Bennani Yousef"] {
                let page = try await lead.search(text).page
                let names = page.matches(of: #/<b><bdi>([^<]*) Bennani</#).map { String($0.1) }
                #expect(names.count == 4)
                #expect(text.lowercased().contains(names.first?.lowercased() ?? "?"))
                let again = try await lead.search(text).page
                #expect(
                    again.matches(of: #/<b><bdi>([^<]*) Bennani</#).map { $0.1 }
                        == names.map { $0[...] })
            }
        }
    }

    @Test func `an exact number leads to the case, one wrong digit to a choice`() async throws {
        try await Scene.play { scene in
            let target = try await scene.register("Youssef", "Bennani", 2_801_147_723)
            let number = try await scene.number(of: target)
            let lead = try await scene.signIn(scene.cast.leads[0])
            for text in [number, number.filter { $0 != "-" }, "2801147723", "280.114.7723"] {
                #expect(try await lead.search(text).location == "/zaken/\(number)", "\(text)")
            }
            for near in ["2801147724", "2801174723", "2801147732"] {
                let (location, page) = try await lead.search(near)
                #expect(location.hasPrefix("/zoeken/") && page.contains("Youssef Bennani"))
                #expect(page.contains("één cijfer anders"))
            }
            #expect(try await lead.search("2999999999").page.contains("Wij vonden geen zaak"))
        }
    }

    @Test func `nobody finds a case that is not theirs to see`() async throws {
        try await Scene.play { scene in
            let target = try await scene.register("Youssef", "Bennani", 2_801_147_723)
            try await scene.assign(target, to: scene.cast.managers[0])
            let number = try await scene.number(of: target)
            let own = try await scene.signIn(scene.cast.managers[0])
            let other = try await scene.signIn(scene.cast.managers[1])
            for text in [
                "Youssef Bennani", "Yusuf", "2801147724", "benani yusuf", number, "2801147723",
            ] {
                #expect(try await own.search(text).page.contains("Youssef"), "\(text)")
                let (location, page) = try await other.search(text)
                #expect(location.hasPrefix("/zoeken/"))
                #expect(page.contains("Wij vonden geen zaak"), "\(text)")
                #expect(!page.contains("<bdi>Youssef") && !page.contains("/zaken/\(number)"))
            }
            let looks = try await scene.trail(of: number)
            #expect(looks.allSatisfy { $0.caller.actor == scene.cast.managers[0].access.actor })
            #expect(looks.contains { $0.matter == .look(what: "page.search") })
        }
    }

    @Test func `a search is for whoever asked, and for a quarter of an hour`() async throws {
        try await Scene.play { scene in
            try await scene.register("Youssef", "Bennani", 2_801_147_723)
            let lead = try await scene.signIn(scene.cast.leads[0])
            let other = try await scene.signIn(scene.cast.leads[1])
            let location = try await lead.search("Bennani").location
            #expect(try await other.get(location).code == 404)
            let begun = scene.clock.now()
            scene.clock.set(begun.adding(seconds: 15 * 60 - 1))
            #expect(try await lead.get(location).code == 200)
            scene.clock.set(begun.adding(seconds: 15 * 60))
            let late = try await lead.get(location)
            #expect(late.code == 404 && late.text.contains("verlopen"))
            // The id of a search opens no session.
            let cookie = Browser(scene: scene, cookie: "rotonde=\(location.suffix(32))")
            #expect(try await cookie.get("/werk").code == 303)
        }
    }

    @Test(arguments: ["", "12", "2024-0183421-2", "…", "28011477234", "a\u{202E}b"])
    func `what cannot be looked for is named, and nothing is kept`(text: String) async throws {
        try await Scene.play { scene in
            let lead = try await scene.signIn(scene.cast.leads[0])
            let kept = try await scene.office.ledger.read { try $0.dump("session").count }
            let answer = try await lead.fill("/zoeken", ["q": text])
            #expect(answer.code == 400)
            #expect(answer.text.contains("<a href=\"#q\">"))
            #expect(try await scene.office.ledger.read { try $0.dump("session").count } == kept)
        }
    }

    @Test func `the head of every page of the workbench searches too`() async throws {
        try await Scene.play { scene in
            try await scene.register("Youssef", "Bennani", 2_801_147_723)
            let lead = try await scene.signIn(scene.cast.leads[0])
            let form = Browser.hidden(in: try await lead.get("/werk").text, action: "/zoeken")
            let answer = try await lead.send("/zoeken", form, ["q": "Benani Yusuf"])
            #expect(answer.code == 303)
            #expect(try await lead.get(answer.location).text.contains("Youssef Bennani"))
            var forged = form
            forged["_token"] = "kanarie7351"
            #expect(try await lead.send("/zoeken", forged, ["q": "Benani"]).code == 403)
            let analyst = try await scene.signIn(scene.cast.analyst).get("/sturing").text
            #expect(!analyst.contains("action=\"/zoeken\""))
        }
    }

    @Test func `one word of several is shown only when nobody bears the name`() async throws {
        try await Scene.play { scene in
            try await scene.register("Youssef", "Bennani", 2_801_147_723)
            try await scene.register("Youssef", "Karimi", 2_731_002_288)
            let lead = try await scene.signIn(scene.cast.leads[0])
            let exact = try await lead.search("Youssef Benani").page
            #expect(exact.contains("Bennani") && !exact.contains("Karimi"))
            let part = try await lead.search("Youssef Castro").page
            #expect(part.contains("Youssef Bennani") && part.contains("Youssef Karimi"))
            #expect(part.contains("Niemand heet zo"))
        }
    }
}
