import HTTPTypes
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// The limit of a body on a real connection, whether or not its length is said beforehand.
@Suite struct LargeBodyTests {
    static let megabytes = 10

    @Test(arguments: [true, false])
    func `ten megabytes are refused and not waited for`(isChunked: Bool) async throws {
        try await Scene.play(over: .live) { scene in
            let port = try #require(scene.client.port)
            let length =
                isChunked
                ? "Transfer-Encoding: chunked" : "Content-Length: \(Self.megabytes * 1_048_576)"
            let head = """
                POST /chain/v1/handovers HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer demo-ind\r
                Idempotency-Key: 0123456789abcdef0123456789abcdef\r
                \(length)\r
                \r

                """
            let megabyte = String(repeating: "kanarie7351.....", count: 65_536)
            let chunk = isChunked ? "100000\r\n\(megabyte)\r\n" : megabyte
            let pieces = [head] + Array(repeating: chunk, count: Self.megabytes)
            let before = try await scene.size()
            let answer = try await Wire.exchange(pieces, port: port)
            #expect(answer.hasPrefix("HTTP/1.1 413"))
            #expect(answer.contains("/chain/v1/problems/too-large"))
            #expect(try await scene.size() == before)
            for text in [answer, scene.log.text] { #expect(!text.contains(Canary.word)) }
        }
    }
}
