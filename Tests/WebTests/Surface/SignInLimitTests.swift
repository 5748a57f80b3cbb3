import HTTPTypes
import HummingbirdTesting
import Kernel
import Ledger
import NIOCore
import Sealing
import Simulation
import Testing

@testable import Web

/// How often one may try to sign in, and that nobody is locked out by others for longer.
@Suite struct SignInLimitTests {
    static let start = Instant(LocalDate(dayNumber: 19_968), hour: 9)
    static let office = Network(address: [192, 0, 2, 1])

    /// Whether the attempt is looked at.
    static func admits(
        _ limit: SignInLimit, _ account: String, from network: Network = office,
        after seconds: Int = 0
    ) -> Bool {
        do {
            try limit.count(account, from: network, at: start.adding(seconds: seconds))
            return true
        } catch {
            return false
        }
    }

    @Test func `the tenth attempt is looked at and the eleventh is not`() {
        let limit = SignInLimit()
        let first = (1...11).map { _ in Self.admits(limit, "a") }
        #expect(first == Array(repeating: true, count: 10) + [false])
        #expect(Self.admits(limit, "b"), "another account from there")
        #expect(Self.admits(limit, "a", from: Network(address: [192, 0, 2, 2])), "from elsewhere")
    }

    @Test(arguments: [(0, false), (299, false), (300, true)])
    func `after five minutes one may try anew`(seconds: Int, isAdmitted: Bool) {
        let limit = SignInLimit()
        for _ in 1...10 { #expect(Self.admits(limit, "a")) }
        // What was refused meanwhile does not count.
        for _ in 1...50 { #expect(!Self.admits(limit, "a", after: 299)) }
        #expect(Self.admits(limit, "a", after: seconds) == isAdmitted)
    }

    @Test func `an office of three hundred may sign in, and one more may not`() {
        let limit = SignInLimit()
        for number in 1...300 { #expect(Self.admits(limit, "\(number)")) }
        #expect(!Self.admits(limit, "301"))
        #expect(Self.admits(limit, "301", from: Network(address: [192, 0, 2, 2])))
        #expect(Self.admits(limit, "301", after: 300), "after the window")
    }

    @Test func `a clock that is set back locks nobody out`() {
        let limit = SignInLimit()
        for _ in 1...11 { _ = Self.admits(limit, "a", after: 86_400) }
        #expect(Self.admits(limit, "a"))
    }

    @Test(arguments: [(0, 301), (100, 201), (299, 2)])
    func `who must wait is told how long`(seconds: Int, wait: Int) {
        var counts = AttemptCounts(limit: 1, window: 300, capacity: 10)
        let one = Digest.of([1])
        counts.count(one, at: Self.start)
        #expect(counts.wait(of: one, at: Self.start.adding(seconds: seconds)) == wait)
        #expect(counts.wait(of: one, at: Self.start.adding(seconds: seconds + wait)) == nil)
    }

    @Test func `the table is bounded and full it locks nobody out`() {
        var counts = AttemptCounts(limit: 1, window: 300, capacity: 100)
        let digests = (0..<5_000).map { Digest.of(Array("\($0)".utf8)) }
        for (place, one) in digests.enumerated() {
            let now = Self.start.adding(seconds: place)
            #expect(counts.wait(of: one, at: now) == nil, "\(place)")
            counts.count(one, at: now)
            #expect(counts.size <= 100)
            #expect(counts.wait(of: one, at: now) != nil, "\(place) is counted")
        }
        // The newest are still known, the oldest are forgotten.
        let now = Self.start.adding(seconds: digests.count - 1)
        #expect(digests.suffix(50).allSatisfy { counts.wait(of: $0, at: now) != nil })
        #expect(counts.wait(of: digests[0], at: now) == nil)
    }

    @Test func `what has run out makes room before anything else`() {
        var counts = AttemptCounts(limit: 1, window: 300, capacity: 100)
        for number in 0..<99 { counts.count(Digest.of([0, UInt8(number)]), at: Self.start) }
        let later = Self.start.adding(seconds: 200)
        counts.count(Digest.of([1]), at: later)
        counts.count(Digest.of([2]), at: Self.start.adding(seconds: 300))
        #expect(counts.size == 2)
        #expect(counts.wait(of: Digest.of([1]), at: later) != nil)
    }

    /// Addresses, and what of them is counted.
    static let addresses: [(String, [UInt8])] = [
        ("192.0.2.1", [192, 0, 2, 1]), ("::ffff:192.0.2.1", [192, 0, 2, 1]),
        ("2001:db8:1:2::1", [0x20, 0x01, 0x0D, 0xB8, 0, 1, 0, 2]),
        ("2001:db8:1:2:ffff::", [0x20, 0x01, 0x0D, 0xB8, 0, 1, 0, 2]),
        ("::1", Array(repeating: 0, count: 8)),
    ]

    @Test(arguments: addresses)
    func `an address is counted by its network`(text: String, bytes: [UInt8]) throws {
        #expect(Network(try SocketAddress(ipAddress: text, port: 80)).bytes == bytes)
    }

    @Test func `a connection without an address counts as one`() throws {
        #expect(Network(nil).bytes.isEmpty)
        #expect(Network(try SocketAddress(unixDomainSocketPath: "/a")).bytes.isEmpty)
    }
}

/// The limit as a visitor meets it.
@Suite struct SignInPageLimitTests {
    static func attempt(_ account: String, _ browser: Browser) async throws -> TestResponse {
        try await browser.post("/inloggen", Array("account=\(account)".utf8))
    }

    @Test(arguments: [TestingSetup.router, .live])
    func `the eleventh attempt is told to wait`(connection: TestingSetup) async throws {
        try await Scene.play(over: connection) { scene in
            let account = scene.cast.managers[0].account.description
            for _ in 1...10 { #expect(try await Self.attempt(account, scene.stranger).code == 303) }
            let refused = try await scene.expect(429, "once more", secrets: [account]) {
                try await Self.attempt(account, scene.stranger)
            }
            #expect(refused.headers[.retryAfter] == "301")
            #expect(refused.text.contains("<h1>U probeerde zich te vaak aan te melden</h1>"))
            HeadersTests.expectProtected(refused, "429")
            var forwarded = HTTPFields()
            if let name = HTTPField.Name("X-Forwarded-For") { forwarded[name] = "198.51.100.7" }
            let forged = try await scene.stranger.post(
                "/inloggen", Array("account=\(account)".utf8), forwarded)
            #expect(forged.code == 429, "a header is no address")
            let other = scene.cast.leads[0].account.description
            #expect(try await Self.attempt(other, scene.stranger).code == 303)
            scene.clock.set(scene.clock.now().adding(seconds: 300))
            #expect(try await Self.attempt(account, scene.stranger).code == 303)
        }
    }

    @Test(arguments: ["00000000000000000000000000000000", "kanarie7351", ""])
    func `an account that is not there is counted like one that is`(account: String) async throws {
        try await Scene.play { scene in
            for _ in 1...10 { #expect(try await Self.attempt(account, scene.stranger).code == 400) }
            try await scene.expect(429, "once more") {
                try await Self.attempt(account, scene.stranger)
            }
            let english = Browser(scene: scene, cookie: "taal=en")
            let answer = try await Self.attempt(account, english)
            #expect(answer.text.contains("<h1>You tried to sign in too often</h1>"))
        }
    }
}
