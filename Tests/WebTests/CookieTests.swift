import Casework
import Composition
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Ledger
import Simulation
import Testing

@testable import Web

/// What the browser is given to keep, and for how long it opens anything.
@Suite struct CookieTests {
    @Test func `the cookie of a session is for our pages alone`() async throws {
        try await Scene.play { scene in
            let account = scene.cast.intake.account.description
            let answer = try await scene.stranger.fill("/inloggen", ["account": account])
            let cookie = try #require(answer.headers[.setCookie])
            for part in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=36000"] {
                #expect(cookie.contains(part), "\(part)")
            }
            #expect(!cookie.contains(account), "it names nobody")
            let language = try await scene.stranger.get("/?taal=en").headers[.setCookie] ?? ""
            #expect(language.contains("HttpOnly") && language.contains("SameSite=Lax"))
        }
    }

    @Test func `who signs out is out, also with the cookie still in hand`() async throws {
        try await Scene.play { scene in
            let manager = try await scene.signIn(scene.cast.managers[0])
            #expect(try await manager.get("/werk").code == 200)
            let answer = try await manager.signOut()
            #expect(answer.headers[.setCookie]?.contains("Max-Age=0") == true)
            #expect(try await manager.get("/werk").location == "/inloggen")
        }
    }

    @Test(arguments: [(9, 200), (10, 303)])
    func `a session lasts ten hours`(hours: Int, code: Int) async throws {
        try await Scene.play { scene in
            let manager = try await scene.signIn(scene.cast.managers[0])
            scene.clock.set(scene.clock.now().adding(hours: hours))
            #expect(try await manager.get("/werk").code == code)
        }
    }

    /// Hours at which somebody says to be still there, and an hour at which they ask for a page.
    static let stays: [(extended: [Int], asked: Int, code: Int)] = [
        ([9], 18, 303), ([9], 15, 200), ([9, 15], 15, 200), ([9, 15], 16, 303), ([1], 10, 200),
        ([1], 11, 303),
    ]

    @Test(arguments: stays)
    func `who says to be still there stays, sixteen hours at most`(
        extended: [Int], asked: Int, code: Int
    ) async throws {
        try await Scene.play { scene in
            let begun = scene.clock.now()
            let manager = try await scene.signIn(scene.cast.managers[0])
            let form = Browser.hidden(in: try await manager.get("/werk").text, action: "/verleng")
            for hour in extended {
                scene.clock.set(begun.adding(hours: hour))
                #expect(try await manager.send("/verleng", form, [:]).code == 204)
            }
            scene.clock.set(begun.adding(hours: asked))
            #expect(try await manager.get("/werk").code == code)
        }
    }

    @Test func `only our own form extends a session`() async throws {
        try await Scene.play { scene in
            let manager = try await scene.signIn(scene.cast.managers[0])
            #expect(try await manager.send("/verleng", ["_token": "x"], [:]).code == 403)
            #expect(try await scene.stranger.send("/verleng", [:], [:]).location == "/inloggen")
            #expect(try await manager.get("/werk").text.contains("data-session-ends=\"36000\""))
        }
    }

    @Test func `only our own form signs anybody out`() async throws {
        try await Scene.play { scene in
            let manager = try await scene.signIn(scene.cast.managers[0])
            let lead = try await scene.signIn(scene.cast.leads[0])
            let others = Browser.hidden(in: try await lead.get("/werk").text, action: "/uit")
            for form in [[:], ["_token": ""], others] {
                try await scene.expect(403, "\(form)") { try await manager.send("/uit", form, [:]) }
            }
            #expect(try await manager.get("/werk").code == 200, "still signed in")
            #expect(try await scene.stranger.send("/uit", [:], [:]).location == "/")
        }
    }

    @Test(arguments: [(true, "rotonde"), (false, "__Host-rotonde")])
    func `outside a demonstration a session is kept over TLS alone`(
        isDemonstration: Bool, name: String
    ) async throws {
        try await Scene.play { scene in
            let site = try Site(
                desk: scene.office.desk, sessions: scene.office.ledger, law: scene.office.law,
                laws: scene.office,
                clock: scene.clock, entropy: scene.site.entropy, isDemonstration: isDemonstration,
                assets: try .shipped())
            let session = try await site.sessions.open(
                for: scene.cast.managers[0].account, entropy: site.entropy, now: scene.clock.now())
            #expect(site.sessionCookie.holding(session).description.hasPrefix("\(name)=\(session)"))
            for cookie in [site.sessionCookie.holding(session), site.sessionCookie.gone] {
                #expect(cookie.description.contains("Secure") != isDemonstration)
                #expect(cookie.description.contains("HttpOnly") && cookie.path == "/")
            }
            try await Application(router: site.router()).test(.router) { client in
                for held in ["rotonde", "__Host-rotonde"] {
                    let answer = try await client.execute(
                        uri: "/werk?taal=en", method: .get,
                        headers: [.cookie: "\(held)=\(session)"])
                    #expect(answer.code == (held == name ? 200 : 303), "\(held)")
                    let language = answer.headers[.setCookie] ?? "Secure"
                    #expect(held != name || language.contains("Secure") != isDemonstration)
                }
            }
        }
    }
}
