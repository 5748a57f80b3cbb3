import HummingbirdTesting
import Testing

/// A word that comes in with bad input and must not be seen again.
enum Canary {
    static let word = "kanarie7351"
}

extension Scene {
    /// Asks for something that must not happen, and checks what holds whatever was wrong with it:
    /// nothing is recorded, and neither the answer nor the log repeats what came in.
    @discardableResult
    func expect(
        _ code: Int, _ what: String, secrets: [String] = [Canary.word],
        at place: SourceLocation = #_sourceLocation, _ ask: () async throws -> TestResponse
    ) async throws -> TestResponse {
        let before = try await size()
        let answer = try await ask()
        let after = try await size()
        #expect(answer.code == code, "\(what)", sourceLocation: place)
        #expect(after == before, "\(what): nothing is recorded", sourceLocation: place)
        for secret in secrets {
            #expect(!answer.text.contains(secret), "\(what): answered", sourceLocation: place)
            #expect(!log.text.contains(secret), "\(what): logged", sourceLocation: place)
        }
        return answer
    }
}
