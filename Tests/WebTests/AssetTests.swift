import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Pages
import Sealing
import Simulation
import Testing
import Web

/// Stylesheet, script and fonts: their addresses, and what browsers and caches are told.
@Suite struct AssetTests {
    /// Made of nothing, but under the names of faces that there are.
    static let fonts = ["latin-regular.woff2": Array("wOF2 a".utf8), "stray.woff2": [1]]

    @Test func `an address names the bytes that are found there`() async throws {
        try await Scene.play(assets: try Assets(fonts: Self.fonts)) { scene in
            let pages = try await scene.assets()
            let style = try await scene.ask(.get, pages[0]).text
            let faces = style.matches(of: #/url\(([^)]*)\)/#).map { String($0.1) }
            #expect(faces.count == 1, "one face was made, and one is named")
            #expect(pages.count == 2 && pages[1].hasSuffix(".js"))
            for address in pages + faces {
                let answer = try await scene.ask(.get, address)
                #expect(answer.code == 200, "\(address)")
                let digest = Digest.of(Array(buffer: answer.body)).description
                let mark = try #require(address.firstMatch(of: #/-([0-9a-f]{8})\.[a-z0-9]+$/#)?.1)
                #expect(digest.hasPrefix(mark), "\(address)")
                #expect(answer.headers[.eTag] == "\"\(digest.prefix(32))\"", "\(address)")
                let cache = "public, max-age=31536000, immutable"
                #expect(answer.headers[.cacheControl] == cache, "\(address)")
                HeadersTests.expectProtected(answer, address)
            }
        }
    }

    @Test func `a change of content is a change of address`() async throws {
        try await Scene.play(assets: try Assets(fonts: [:], stylesheet: "a{}")) { scene in
            let first = try await scene.assets()
            #expect(try await scene.ask(.get, first[0]).text == "a{}")
            try await Scene.play(assets: try Assets(fonts: [:], stylesheet: "b{}")) { other in
                let second = try await other.assets()
                #expect(first[0] != second[0] && first[1] == second[1])
                #expect(try await other.ask(.get, first[0]).code == 404, "an old name is gone")
            }
        }
    }

    @Test func `every kind has its type, and HEAD has no body`() async throws {
        try await Scene.play(assets: try Assets(fonts: Self.fonts)) { scene in
            let pages = try await scene.assets()
            let style = try await scene.ask(.get, pages[0]).text
            let face = try #require(style.firstMatch(of: #/url\(([^)]*)\)/#)?.1)
            let types = [
                (pages[0], "text/css; charset=utf-8"), (pages[1], "text/javascript; charset=utf-8"),
                (String(face), "font/woff2"),
            ]
            for (address, type) in types {
                let get = try await scene.ask(.get, address)
                let head = try await scene.ask(.head, address)
                #expect(get.headers[.contentType] == type, "\(address)")
                #expect(head.code == 200 && head.body.readableBytes == 0, "\(address)")
                for name in [HTTPField.Name.contentType, .contentLength, .eTag, .cacheControl] {
                    #expect(head.headers[name] == get.headers[name], "\(address) \(name)")
                }
            }
        }
    }

    static let conditions: [(String, Int)] = [
        ("{tag}", 304), ("W/{tag}", 304), ("\"x\", {tag}", 304), ("\"x\",{tag}", 304), ("*", 304),
        ("\"x\"", 200), ("{bare}", 200), ("", 200), ("\"\"", 200),
    ]

    @Test func `who has the bytes is not sent them again`() async throws {
        try await Scene.play { scene in
            let address = try await scene.assets()[0]
            let tag = try #require(try await scene.ask(.get, address).headers[.eTag])
            for (condition, code) in Self.conditions {
                let asked = condition.replacing("{tag}", with: tag)
                    .replacing("{bare}", with: tag.filter { $0 != "\"" })
                let answer = try await scene.ask(.get, address, [.ifNoneMatch: asked])
                #expect(answer.code == code, "\(condition)")
                #expect(answer.headers[.eTag] == tag, "\(condition)")
                #expect((answer.body.readableBytes == 0) == (code == 304), "\(condition)")
                #expect((answer.headers[.contentLength] == nil) == (code == 304), "\(condition)")
            }
        }
    }

    static let unknown = [
        "/assets/rotonde.css", "/assets/rotonde-00000000.css", "/assets/",
        "/assets/../Package.swift",
        "/assets/%2e%2e%2fPackage.swift", "/assets/OFL.txt", "/assets/stray-4bf5122f.woff2",
        "/assets/a/b",
    ]

    @Test func `a name that is not ours is not found`() async throws {
        try await Scene.play(assets: try Assets(fonts: Self.fonts)) { scene in
            for path in Self.unknown {
                for method in [HTTPRequest.Method.get, .head] {
                    let answer = try await scene.ask(method, path)
                    #expect(answer.code == 404, "\(method) \(path)")
                    #expect(answer.headers[.cacheControl] == "no-store", "\(method) \(path)")
                }
            }
        }
    }

    @Test func `what came with the build is served whole`() async throws {
        try await Scene.play { scene in
            let style = try await scene.ask(.get, try await scene.assets()[0]).text
            let faces = style.matches(of: #/url\(([^)]*)\)/#).map { String($0.1) }
            // None where scripts/fonts was not run before the build.
            #expect([0, 10].contains(faces.count), "\(faces)")
            for face in faces { #expect(try await scene.ask(.get, face).code == 200, "\(face)") }
        }
    }
}

extension Scene {
    /// The addresses of the stylesheet and the script that a page of staff links to; the faces that
    /// it asks for ahead are named in the stylesheet too.
    func assets() async throws -> [String] {
        let page = try await signIn(cast.managers[0]).get("/werk").text
        return page.matches(of: #/(?:href|src)="(/assets/[^"]*)"/#).map { String($0.1) }
            .filter { !$0.hasSuffix(".woff2") }
    }
}
