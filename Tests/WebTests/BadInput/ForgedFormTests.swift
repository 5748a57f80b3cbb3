import HTTPTypes
import HummingbirdTesting
import Kernel
import Ledger
import Simulation
import Testing

/// Forms that nobody was shown, that come twice, or too late.
@Suite struct ForgedFormTests {
    static let cancel = ["reden": "byOfficer"]

    @Test func `a form without the session's own token is refused`() async throws {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/belemmering-melden"
            let manager = try await scene.signIn(scene.cast.managers[0])
            let lead = try await scene.signIn(scene.cast.leads[0])
            let form = try await manager.form(path)
            let others = try await lead.form(path)["_token"] ?? ""
            for token in [nil, "", "kanarie7351", others] {
                var forged = form
                forged["_token"] = token
                try await scene.expect(403, "token \(token ?? "–")") {
                    try await manager.send(path, forged, FilledIn.raised)
                }
            }
            #expect(try await manager.send(path, form, FilledIn.raised).code == 303)
        }
    }

    @Test(arguments: ["cross-site", "same-site", "kanarie7351"])
    func `a form that another site sends is refused`(place: String) async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let manager = try await scene.signIn(scene.cast.managers[0])
            for path in ["/inloggen", "/uit", "/zaken/\(number)/belemmering-melden"] {
                try await scene.expect(403, path) {
                    try await manager.post(path, [], [.fetchSite: place])
                }
            }
            #expect(try await manager.get("/werk").code == 200, "still signed in")
        }
    }

    /// What a browser without Fetch Metadata says of where it is, and the answer of `localhost`.
    static let origins: [(origin: String?, code: Int)] = [
        (nil, 303), ("https://localhost", 303), ("http://localhost", 303), ("", 403),
        ("null", 403), ("localhost", 403), ("https://kanarie7351.example", 403),
        ("https://localhost.kanarie7351.example", 403), ("http://localhost:8081", 403),
    ]

    @Test(arguments: origins)
    func `a form comes from the host that it is sent to`(origin: String?, code: Int) async throws {
        try await Scene.play { scene in
            let account = "account=\(scene.cast.managers[0].account)"
            var headers = HTTPFields()
            headers[.origin] = origin
            let answer = try await scene.stranger.post("/inloggen", Array(account.utf8), headers)
            #expect(answer.code == code)
            // What the browser says itself goes before what it says of its page.
            headers[.fetchSite] = "same-origin"
            let ours = try await scene.stranger.post("/inloggen", Array(account.utf8), headers)
            #expect(ours.code == 303)
        }
    }

    @Test func `a form without its command, or with a broken one, is refused`() async throws {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/belemmering-melden"
            let manager = try await scene.signIn(scene.cast.managers[0])
            let form = try await manager.form(path)
            for command in [nil, "", "kanarie7351"] {
                var forged = form
                forged["_command"] = command
                try await scene.expect(400, "command \(command ?? "–")") {
                    try await manager.send(path, forged, FilledIn.raised)
                }
            }
        }
    }

    @Test func `a form that does not say what it was filled in on is refused`() async throws {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/gesprek"
            let manager = try await scene.signIn(scene.cast.managers[0])
            let form = try await manager.form(path)
            for seen in [nil, "", "kanarie7351"] {
                var forged = form
                forged["_seen"] = seen
                try await scene.expect(400, "seen \(seen ?? "–")") {
                    try await manager.send(path, forged, FilledIn.interview)
                }
            }
        }
    }

    @Test func `a form that is sent twice is accepted once`() async throws {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/gesprek"
            let manager = try await scene.signIn(scene.cast.managers[0])
            let form = try await manager.form(path)
            #expect(try await manager.send(path, form, FilledIn.interview).code == 303)
            try await scene.expect(303, "the same again") {
                try await manager.send(path, form, FilledIn.interview)
            }
            let other = FilledIn.interview.merging(["tolk": "telefonisch"]) { $1 }
            let answer = try await scene.expect(409, "something else") {
                try await manager.send(path, form, other)
            }
            #expect(answer.text.contains("<h1>"))
        }
    }

    @Test func `a form that is sent twice at once is accepted once`() async throws {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/belemmering-melden"
            let manager = try await scene.signIn(scene.cast.managers[0])
            let form = try await manager.form(path)
            let before = try await scene.size()
            let codes = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...8 {
                    group.addTask { try await manager.send(path, form, FilledIn.raised).code }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }
            #expect(codes == Array(repeating: 303, count: 8))
            #expect(try await scene.size() == before + 1)
        }
    }

    // The form of one case, sent to the address of another: nothing was done there.
    @Test func `a command is not repeated on another case or act`() async throws {
        try await Scene.play { scene in
            let first = try await scene.openCase("2801147723")
            let second = try await scene.openCase("2731002288")
            let manager = try await scene.signIn(scene.cast.managers[0])
            let form = try await manager.form("/zaken/\(first)/belemmering-melden")
            // What both acts would read.
            let fields = FilledIn.raised.merging(["uitkomst": "rejected"]) { $1 }
            let path = "/zaken/\(first)/belemmering-melden"
            #expect(try await manager.send(path, form, fields).code == 303)
            for other in [second + "/belemmering-melden", first + "/belemmering-sluiten"] {
                try await scene.expect(409, other) {
                    try await manager.send("/zaken/\(other)", form, fields)
                }
            }
        }
    }

    @Test func `of two officers with the same form in hand the later one looks again`() async throws
    {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/gesprek"
            let manager = try await scene.signIn(scene.cast.managers[0])
            let lead = try await scene.signIn(scene.cast.leads[0])
            let (mine, theirs) = (try await manager.form(path), try await lead.form(path))
            #expect(try await manager.send(path, mine, FilledIn.interview).code == 303)
            let words = FilledIn.interview.merging(["health-reason": "unsafe"]) { $1 }
            try await scene.expect(409, "a stale form") {
                try await lead.send(path, theirs, words)
            }
            // A relief waits for nobody.
            let relief = path.replacing("gesprek", with: "belemmering-melden")
            #expect(try await lead.send(relief, theirs, FilledIn.raised).code == 303)
        }
    }

    @Test func `who has not signed in, or too long ago, is led to the door`() async throws {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/belemmering-melden"
            let manager = try await scene.signIn(scene.cast.managers[0])
            let form = try await manager.form(path)
            scene.clock.set(Instant(Scene.today, hour: 19))
            let forged = Browser(scene: scene, cookie: "rotonde=kanarie7351")
            for browser in [scene.stranger, forged, manager] {
                let answer = try await scene.expect(303, browser.cookie ?? "nobody") {
                    try await browser.send(path, form, FilledIn.raised)
                }
                #expect(answer.location == "/inloggen")
            }
        }
    }
}
