import Chain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Testing
import Web

/// The description of the chain interface, as partners fetch it.
@Suite struct OpenAPITests {
    @Test func `it is OpenAPI 3.1 and names each message that is answered`() async throws {
        try await Scene.play { scene in
            let document = try await scene.ask(.get, "/openapi.json").json
            #expect(document["openapi"]?.string?.hasPrefix("3.1") == true)
            let described = document["paths"]?.names.flatMap { path in
                document["paths"]?[path]?.names.map { "\($0.uppercased()) \(path)" } ?? []
            }
            let routes = scene.site.router().routes.map { "\($0.method) \($0.path)" }
                .filter { $0.contains(" /chain/") }
            #expect(described?.sorted() == routes.sorted())
            #expect(routes.count == 3)
        }
    }

    @Test func `what is answered stands in the description`() async throws {
        let handover = Messages.handover("2801147723")
        try await Scene.play { scene in
            let paths = try await scene.ask(.get, "/openapi.json").json["paths"]
            let key = "0123456789abcdef0123456789abcdef"
            let answers = [
                try await scene.send(handover, to: "handovers", key: key),
                try await scene.send(handover, to: "handovers", key: key),
                try await scene.send(["a": 1], to: "handovers", key: key),
                try await scene.send(handover, to: "handovers"),
                try await scene.send(handover, to: "handovers", as: "nobody"),
                try await scene.ask(.get, "/chain/v1/handovers"),
            ]
            #expect(answers.map(\.code) == [201, 200, 400, 422, 401, 405])
            let post = paths?["/chain/v1/handovers"]?["post"]
            for answer in answers {
                let content = post?["responses"]?["\(answer.code)"]?["content"]
                #expect(content?.names == [answer.headers[.contentType] ?? ""])
            }
            #expect(answers.last?.headers[.allow] == "POST")
        }
    }
}

extension JSON {
    var names: [String] {
        guard case .object(let members) = self else { return [] }
        return members.keys.sorted()
    }
}
