import Composition
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Ledger
import Sealing
import Simulation
import Testing
import Web

/// What every answer bears, whatever it is.
@Suite struct HeadersTests {
    /// Sessions that cannot be read, with an error that tells too much.
    struct BrokenStore: SessionStore {
        struct Broken: Error { let secret = Canary.word }

        func session(_ id: Digest, at now: Instant) async throws -> StoredSession? {
            throw Broken()
        }
        func keep(_ session: StoredSession, at now: Instant) async throws { throw Broken() }
        func end(_ session: Digest) async throws { throw Broken() }
    }

    static let html = "text/html; charset=utf-8"
    static let problem = "application/problem+json"

    /// Asked by a case manager: the answer, its type, and whether anybody may keep it.
    static let answers: [(method: HTTPRequest.Method, path: String, code: Int, type: String?)] = [
        (.get, "/", 200, html), (.get, "/werk", 200, html), (.get, "/sturing", 200, html),
        (.get, "/zaken/0", 404, html), (.get, "/zaken/{number}", 200, html),
        (.get, "/zaken/{number}/gesprek", 200, html), (.post, "/zaken/{number}/gesprek", 403, html),
        (.post, "/inloggen", 400, html), (.post, "/uit", 403, html),
        (.get, "{stylesheet}", 200, "text/css; charset=utf-8"),
        (.get, "/health", 200, "text/plain; charset=utf-8"),
        (.get, "/openapi.json", 200, "application/json"),
        (.post, "/chain/v1/handovers", 401, problem), (.get, "/chain/v1/handovers", 405, problem),
        (.put, "/chain/v1/procedures", 405, problem), (.post, "/chain/v1/nowhere", 404, problem),
        (.get, "/chain/v2", 404, problem), (.get, "/nergens", 404, html),
        (.get, "/zaken/1/2/3/4", 404, html), (.post, "/werk", 404, html),
        (.get, "/assets/nergens.css", 404, html), (.delete, "/", 404, html),
    ]

    @Test func `every answer bears the headers that protect it`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let manager = try await scene.signIn(scene.cast.managers[0])
            let stylesheet = try await scene.assets()[0]
            for (method, pattern, code, type) in Self.answers {
                let path = pattern.replacing("{number}", with: number)
                    .replacing("{stylesheet}", with: stylesheet)
                var headers = HTTPFields()
                headers[.cookie] = manager.cookie
                headers[.contentType] = "application/x-www-form-urlencoded"
                let answer = try await scene.ask(method, path, headers)
                #expect(answer.code == code, "\(method) \(path)")
                #expect(answer.headers[.contentType] == type, "\(method) \(path)")
                Self.expectProtected(answer, "\(method) \(path)")
                let isShared = pattern == "{stylesheet}"
                let cache = isShared ? "public, max-age=31536000, immutable" : "no-store"
                #expect(answer.headers[.cacheControl] == cache, "\(method) \(path)")
                if type == Self.html { #expect(answer.text.contains("<h1"), "\(method) \(path)") }
            }
        }
    }

    static func expectProtected(_ answer: TestResponse, _ what: String) {
        let policy = answer.headers[.contentSecurityPolicy] ?? ""
        for rule in ["default-src 'none'", "frame-ancestors 'none'", "form-action 'self'"] {
            #expect(policy.contains(rule), "\(what)")
        }
        #expect(!policy.contains("unsafe") && !policy.contains("*"), "\(what)")
        #expect(answer.headers[.xContentTypeOptions] == "nosniff", "\(what)")
        #expect(answer.headers[.frameOptions] == "DENY", "\(what)")
        #expect(answer.headers[.referrerPolicy] == "same-origin", "\(what)")
    }

    @Test func `a fault of ours is a page that tells nothing but its mark`() async throws {
        try await Scene.play { scene in
            let site = try Site(
                desk: scene.office.desk, sessions: BrokenStore(), law: scene.office.law,
                laws: scene.office,
                clock: scene.clock, entropy: SystemEntropy(), isDemonstration: true,
                assets: try .shipped())
            let application = Application(router: site.router(), logger: scene.log.logger)
            let answer = try await application.test(.router) { client in
                try await client.execute(
                    uri: "/werk", method: .get, headers: [.cookie: "rotonde=kanarie7351"])
            }
            #expect(answer.code == 500)
            Self.expectProtected(answer, "a fault")
            #expect(answer.headers[.cacheControl] == "no-store")
            let shown = #/Kenmerk: <span class="copy"><b id="kenmerk"><bdi>([0-9a-f]{8})</#
            let mark = try #require(answer.text.firstMatch(of: shown)?.1)
            #expect(scene.log.text.contains(mark), "the mark finds the line of the log")
            for text in [answer.text, scene.log.text] { #expect(!text.contains(Canary.word)) }
        }
    }

    @Test func `a problem is told in the language that was chosen`() async throws {
        try await Scene.play { scene in
            for path in ["/nergens", "/inloggen/nergens", "/zaken/0/nergens"] {
                for language in ["nl", "en"] {
                    let cookie: HTTPFields = [.cookie: "taal=\(language)"]
                    let answer = try await scene.ask(.get, path, cookie)
                    #expect(answer.text.contains("<html lang=\"\(language)\""), "\(path)")
                }
            }
        }
    }
}
