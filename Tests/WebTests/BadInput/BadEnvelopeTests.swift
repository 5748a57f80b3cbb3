import Chain
import HTTPTypes
import HummingbirdTesting
import Kernel
import Law
import Sealing
import Testing
import Web

/// What can be wrong around a message: its bytes, its token, its key.
@Suite struct BadEnvelopeTests {
    static let vNumber = "2801147723"
    static let handover = Messages.handover(vNumber)

    static let bodies: [(name: String, bytes: [UInt8])] = [
        ("nothing", []),
        ("a broken object", Array(#"{"kanarie7351":"#.utf8)),
        ("something behind it", Array(#"{"a":"kanarie7351"} x"#.utf8)),
        ("a list", Array(#"["kanarie7351"]"#.utf8)),
        ("a text", Array(#""kanarie7351""#.utf8)),
        ("null", Array("null".utf8)),
        ("a name twice", Array(#"{"kanarie7351":1,"kanarie7351":2}"#.utf8)),
        ("a nested name twice", Array(#"{"person":{"a":"kanarie7351","a":"b"}}"#.utf8)),
        ("no UTF-8", Array(#"{"kanarie7351":""#.utf8) + [0xC3, 0x28] + Array(#""}"#.utf8)),
        ("a zero byte", Array(#"{"kanarie7351":"a"#.utf8) + [0] + Array(#""}"#.utf8)),
        ("half a surrogate", Array(#"{"kanarie7351":"\uD800"}"#.utf8)),
        ("too large a number", Array(#"{"kanarie7351":1e999}"#.utf8)),
        ("UTF-16", Array(#"{"kanarie7351":1}"#.utf8).flatMap { [$0, 0] }),
        ("a deep nest", Array(repeating: UInt8(ascii: "["), count: 30_000)),
        (
            "a deep nest of objects",
            Array(String(repeating: #"{"a":"#, count: 10_000).utf8)
        ),
    ]

    @Test func `what is no JSON object is refused as such`() async throws {
        try await Scene.play { scene in
            for (name, bytes) in Self.bodies {
                let answer = try await scene.expect(400, name) {
                    try await scene.send(bytes: bytes, to: "handovers")
                }
                #expect(answer.json["type"] == "/chain/v1/problems/not-json", "\(name)")
            }
        }
    }

    @Test func `a message comes with a token that is known`() async throws {
        try await Scene.play { scene in
            let key = String(repeating: "a", count: 32)
            for token in [nil, "Bearer kanarie7351", "Bearer ", "demo-ind", "Basic demo-ind"] {
                var headers: HTTPFields = [.idempotencyKey: key]
                headers[.authorization] = token
                let answer = try await scene.expect(401, token ?? "no token") {
                    try await scene.ask(
                        .post, "/chain/v1/handovers", headers, body: Self.handover.canonicalBytes)
                }
                #expect(answer.json["type"] == "/chain/v1/problems/no-token")
            }
        }
    }

    @Test func `a message comes with a key of its own`() async throws {
        let keys = [nil, "", "kanarie7351"] + [31, 33].map { String(repeating: "a", count: $0) }
        try await Scene.play { scene in
            for key in keys {
                var headers: HTTPFields = [.authorization: "Bearer demo-ind"]
                headers[.idempotencyKey] = key
                let answer = try await scene.expect(400, key ?? "no key") {
                    try await scene.ask(
                        .post, "/chain/v1/handovers", headers, body: Self.handover.canonicalBytes)
                }
                #expect(answer.json["type"] == "/chain/v1/problems/no-idempotency-key")
            }
        }
    }

    @Test func `a message that comes again is answered again and recorded once`() async throws {
        let key = "0123456789abcdef0123456789abcdef"
        try await Scene.play { scene in
            let first = try await scene.send(Self.handover, to: "handovers", key: key)
            #expect(first.code == 201)
            for again in [key, key.uppercased(), "01234567-89ab-cdef-0123-456789abcdef"] {
                let answer = try await scene.expect(200, "again", secrets: [Self.vNumber]) {
                    try await scene.send(Self.handover, to: "handovers", key: again)
                }
                #expect(answer.json == first.json)
            }
            let other = Self.handover.with("/person/givenName", "kanarie7351")
            let reused = try await scene.expect(409, "another body") {
                try await scene.send(other, to: "handovers", key: key)
            }
            #expect(reused.json["type"] == "/chain/v1/problems/idempotency-key-reused")
            // Another partner's key is another key: the message itself is judged.
            try await scene.expect(422, "another partner") {
                try await scene.send(Self.handover, to: "handovers", as: "demo-police", key: key)
            }
        }
    }

    // A report of a departure is answered alike for a number that nobody has and for a case that
    // is not theirs: a partner cannot try out whom we know.
    @Test func `whom nobody knows is not found, and what is not theirs is forbidden`() async throws
    {
        let left = Messages.left(Self.vNumber, on: "2024-09-02")
        let closed = Messages.closed(
            .interimMeasureRequest, Self.vNumber, "rejected", on: "2024-09-02")
        try await Scene.play { scene in
            try await scene.expect(404, "nobody here", secrets: [Self.vNumber]) {
                try await scene.send(closed, to: "procedures")
            }
            try await scene.expect(403, "nobody here", secrets: [Self.vNumber]) {
                try await scene.send(left, to: "departure-reports", as: "demo-police")
            }
            #expect(try await scene.send(Self.handover, to: "handovers").code == 201)
            try await scene.expect(403, "not theirs", secrets: [Self.vNumber]) {
                try await scene.send(left, to: "departure-reports", as: "demo-police")
            }
        }
    }
}
