import HTTPTypes
import HummingbirdTesting
import Kernel
import Ledger
import Simulation
import Testing

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
            let answer = try await manager.fill("/uit", [:])
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
}
