import Chain
import HTTPTypes
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// Requests that are wrong before anybody reads their fields.
@Suite struct BadRequestTests {
    static let addresses = [
        "2024-000000-0", "2024-000000-1", "kanarie7351", "0", "%00", "..%2f..%2fkanarie7351",
        String(repeating: "0", count: 32), String(repeating: "kanarie7351", count: 500),
    ]

    @Test func `a case that is not there is not found`() async throws {
        try await Scene.play { scene in
            let lead = try await scene.signIn(scene.cast.leads[0])
            for address in Self.addresses {
                for path in ["/zaken/\(address)", "/zaken/\(address)/gesprek"] {
                    let answer = try await scene.expect(404, path) { try await lead.get(path) }
                    #expect(answer.text.contains("<h1>"))
                }
                try await scene.expect(404, "POST \(address)") {
                    try await lead.post("/zaken/\(address)/gesprek", [])
                }
            }
        }
    }

    static let broken: [(name: String, bytes: [UInt8])] = [
        ("no UTF-8", Array("dag=kanarie7351".utf8) + [0xC3, 0x28]),
        ("no UTF-8, escaped", Array("dag=kanarie7351%C3%28".utf8)),
        ("an escape too long", Array("dag=kanarie7351%FC%80%80%80%80%80".utf8)),
        ("half an escape", Array("dag=kanarie7351%4".utf8)),
        ("no escape", Array("dag=kanarie7351%zz".utf8)),
    ]

    @Test func `a form that nobody can read is refused`() async throws {
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/gesprek"
            let lead = try await scene.signIn(scene.cast.leads[0])
            for (name, bytes) in Self.broken {
                try await scene.expect(400, name) { try await lead.post(path, bytes) }
                try await scene.expect(400, name) { try await lead.post("/inloggen", bytes) }
            }
        }
    }

    static let sizes = [(64 * 1_024, 400), (64 * 1_024 + 1, 413), (10_000_000, 413)]

    @Test(arguments: sizes)
    func `a body above 64 KiB is refused`(size: Int, code: Int) async throws {
        let body = Array(repeating: UInt8(ascii: " "), count: size - 11) + Array(Canary.word.utf8)
        try await Scene.play { scene in
            let path = "/zaken/\(try await scene.openCase())/gesprek"
            let lead = try await scene.signIn(scene.cast.leads[0])
            let problem = try await scene.expect(code, "a message") {
                try await scene.send(bytes: body, to: "handovers")
            }
            let kind = code == 413 ? "too-large" : "not-json"
            #expect(problem.json["type"] == .text("/chain/v1/problems/\(kind)"))
            // A form of spaces has no token, which is looked for once it was read.
            try await scene.expect(code == 413 ? 413 : 403, "a form") {
                try await lead.post(path, body)
            }
        }
    }

    @Test func `what a role has no right to is refused, whatever the form says`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let intake = try await scene.signIn(scene.cast.intake)
            try await scene.expect(403, "planning by the intake office") {
                try await intake.fill("/zaken/\(number)/vertrek-plannen", FilledIn.departure)
            }
            let other = try await scene.signIn(scene.cast.managers[1])
            for path in ["/zaken/\(number)", "/zaken/\(number)/gesprek"] {
                try await scene.expect(403, path, secrets: ["Bennani", "Youssef"]) {
                    try await other.get(path)
                }
            }
        }
    }
}
