import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import NIOCore
import Pages
import Simulation
import Testing

@testable import Web

/// Forms with files over HTTP: what is taken in, and what is too much.
@Suite struct UploadTests {
    /// A site with one form of its own, which asks for a file.
    static func play(
        over connection: TestingSetup = .router,
        _ play: @Sendable (Scene, any TestClientProtocol) async throws -> Void
    ) async throws {
        try await Scene.play { scene in
            let router = Router(context: Visit.self)
            router.add(middleware: Headers())
            router.add(middleware: Failures(site: scene.site))
            for (path, limits) in [("bestand", FormLimits.files), ("tekst", .text)] {
                router.post("/\(path)") { request, _ in
                    let form = try await FormBody(request, limits: limits)
                    let files = form.files.mapValues { $0.map { "\($0.name): \($0.bytes.count)" } }
                    return "\(form.values.keys.sorted()) \(files)"
                }
            }
            let application = Application(router: router, logger: scene.log.logger)
            try await application.test(connection) { try await play(scene, $0) }
        }
    }

    static let multipart = "multipart/form-data; boundary=\(Parcel.boundary)"

    static func send(
        _ body: [UInt8], to path: String = "/bestand", as type: String? = multipart,
        by client: any TestClientProtocol
    ) async throws -> TestResponse {
        var headers = HTTPFields()
        headers[.contentType] = type
        return try await client.execute(
            uri: path, method: .post, headers: headers, body: ByteBuffer(bytes: body))
    }

    static func file(of size: Int) -> [UInt8] {
        Parcel.file("scan", called: "a.pdf", [UInt8](repeating: 0x20, count: size))
    }

    @Test func `fields and files are taken in`() async throws {
        try await Self.play { _, client in
            let body = Parcel.body(
                Parcel.field("naam", "Zoë"), Parcel.file("leeg", called: "", []),
                Parcel.file("scan", called: #"C:\thuis\a.pdf"#, Parcel.pdf))
            let answer = try await Self.send(body, by: client)
            #expect(answer.text == #"["naam"] ["scan": ["a.pdf: 17"]]"#)
            let plain = try await Self.send(
                Array("naam=Zo%C3%AB".utf8), as: "application/x-www-form-urlencoded", by: client)
            #expect(plain.text == #"["naam"] [:]"#)
        }
    }

    static let megabyte = 1_024 * 1_024

    /// A body, where it is sent, and the answer.
    static let sizes: [(what: String, body: [UInt8], path: String, code: Int)] = [
        ("a file of 5 MB", Parcel.body(file(of: 5 * megabyte)), "/bestand", 200),
        ("a byte more", Parcel.body(file(of: 5 * megabyte + 1)), "/bestand", 413),
        (
            "two files of 3 MB", Parcel.body(file(of: 3 * megabyte), file(of: 3 * megabyte)),
            "/bestand", 413
        ),
        ("fields of 64 kB", Parcel.body(Parcel.field("a", long(65_536))), "/bestand", 200),
        ("fields above", Parcel.body(Parcel.field("a", long(65_537))), "/bestand", 413),
        ("20 parts", Parcel.body((1...20).map { Parcel.field("\($0)", "") }), "/bestand", 200),
        ("21 parts", Parcel.body((1...21).map { Parcel.field("\($0)", "") }), "/bestand", 413),
        ("a form without files", Parcel.body(Parcel.field("a", "b")), "/tekst", 200),
        ("no file chosen", Parcel.body(Parcel.file("a", called: "", [])), "/tekst", 200),
        ("a file that nobody asked for", Parcel.body(file(of: 1)), "/tekst", 413),
        ("a long form without files", Parcel.body(Parcel.field("a", long(65_536))), "/tekst", 413),
        ("no boundary in it", Array("a=b".utf8), "/bestand", 400),
        ("nothing", [], "/bestand", 400),
        (
            "no UTF-8",
            Parcel.body(Parcel.part("Content-Disposition: form-data; name=\"a\"", [0xC3])),
            "/bestand", 400
        ),
    ]

    static func long(_ size: Int) -> String { String(repeating: "a", count: size) }

    @Test func `what is too much is answered with a page`() async throws {
        try await Self.play { _, client in
            for (what, body, path, code) in Self.sizes {
                let answer = try await Self.send(body, to: path, by: client)
                #expect(answer.code == code, "\(what)")
                guard code != 200 else { continue }
                #expect(answer.headers[.contentType] == HeadersTests.html, "\(what)")
                HeadersTests.expectProtected(answer, what)
            }
        }
    }

    static let types: [(type: String?, code: Int)] = [
        (nil, 415), ("", 415), ("text/plain", 415), ("application/json", 415),
        ("multipart/mixed; boundary=x", 415), ("application/x-www-form-urlencodedx", 415),
        ("multipart/form-data", 400), ("multipart/form-data; boundary=", 415),
        ("multipart/form-data; boundary=\"a \"", 400),
        ("application/x-www-form-urlencoded;charset=UTF-8", 200),
        ("Application/X-WWW-Form-URLencoded", 200), (multipart, 400),
    ]

    @Test(arguments: types)
    func `what no form is sent as is not read`(type: String?, code: Int) async throws {
        try await Self.play { _, client in
            let answer = try await Self.send(Array("a=b".utf8), as: type, by: client)
            #expect(answer.code == code)
            #expect(code != 415 || answer.text.contains("<h1>Dit formulier kunnen wij niet lezen"))
        }
    }

    @Test(arguments: ["/zaken/{number}/gesprek", "/inloggen", "/uit"])
    func `the forms of the site are too`(pattern: String) async throws {
        try await Scene.play { scene in
            let path = pattern.replacing("{number}", with: try await scene.openCase())
            let manager = try await scene.signIn(scene.cast.managers[0])
            let json: HTTPFields = [.contentType: "application/json"]
            try await scene.expect(415, path) {
                try await manager.post(path, Array("{\"kanarie7351\":1}".utf8), json)
            }
            let large = Parcel.body(Self.file(of: 100_000))
            try await scene.expect(413, path) {
                try await manager.post(path, large, [.contentType: Self.multipart])
            }
        }
    }

    /// On a real connection, whether or not the length is said beforehand.
    @Test(arguments: [true, false])
    func `seven megabytes are refused and the connection answers`(isChunked: Bool) async throws {
        try await Self.play(over: .live) { scene, client in
            let port = try #require(client.port)
            let length =
                isChunked ? "Transfer-Encoding: chunked" : "Content-Length: \(7 * Self.megabyte)"
            let head = """
                POST /bestand HTTP/1.1\r
                Host: localhost\r
                Content-Type: \(Self.multipart)\r
                \(length)\r
                \r

                """
            let megabyte = String(repeating: "kanarie7351.....", count: Self.megabyte / 16)
            let chunk = isChunked ? "100000\r\n\(megabyte)\r\n" : megabyte
            let pieces = [head] + Array(repeating: chunk, count: 7)
            let answer = try await Wire.exchange(pieces, port: port, until: "</html>\n")
            #expect(answer.hasPrefix("HTTP/1.1 413"))
            #expect(answer.contains("<h1>Dit is te groot</h1>"))
            for text in [answer, scene.log.text] { #expect(!text.contains(Canary.word)) }
        }
    }

    @Test func `a length that is too much is answered before anything comes`() async throws {
        try await Self.play(over: .live) { _, client in
            let port = try #require(client.port)
            let head = """
                POST /bestand HTTP/1.1\r
                Host: localhost\r
                Content-Type: \(Self.multipart)\r
                Content-Length: 99999999999\r
                \r

                """
            let answer = try await Wire.exchange([head], port: port, until: "</html>\n")
            #expect(answer.hasPrefix("HTTP/1.1 413"))
        }
    }
}
