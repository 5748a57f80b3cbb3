import Casework
import Composition
import HummingbirdTesting
import Kernel
import Law
import Simulation
import Testing

/// A changed law on its page: what it would do, and who may put it in force.
@Suite struct ProposalTests {
    private static func propose(_ scene: Scene) async throws -> String {
        let files = try CorpusFile.shipped().map { file in
            let text = file.text.replacing(
                "      - {day: 2024-12-27",
                with: "      - {day: 2024-09-13, source: invented}\n      - {day: 2024-12-27")
            return CorpusFile(path: file.path, text: text)
        }
        let refusal = try await scene.office.propose(files, by: scene.cast.rules[0].access)
        #expect(refusal == nil)
        return Lawbook.version(of: files)
    }

    private static let address = "/wet/voorstel"

    // Whoever may only take it back sends the same to the other address.
    private static func send(
        _ path: String, _ version: String, by member: Cast.Member, in scene: Scene
    ) async throws -> TestResponse {
        let browser = try await scene.signIn(member)
        let form = Browser.hidden(
            in: try await browser.get(address).text, action: "\(address)/intrekken")
        return try await browser.send(path, form, ["versie": version])
    }

    @Test func `one proposes and another puts it in force`() async throws {
        try await Scene.play { scene in
            let (first, second) = (scene.cast.rules[0], scene.cast.rules[1])
            let none = try await scene.signIn(first).get("/wet/voorstel")
            #expect(none.code == 200 && none.text.contains("Er ligt geen voorstel"))
            let version = try await Self.propose(scene)
            let seen = try await scene.signIn(scene.cast.leads[0]).get("/wet/voorstel").text
            #expect(seen.contains("W. Letter") && !seen.contains("Zet deze wet in werking"))
            let own = try await Self.send(Self.address, version, by: first, in: scene)
            #expect(own.code == 422)
            let other = try await scene.signIn(second).fill(
                "/wet/voorstel", ["versie": version])
            #expect(other.code == 303)
            let after = try await scene.signIn(second).get("/wet/voorstel?gedaan=ja").text
            #expect(after.contains("Er ligt geen voorstel"))
            #expect(after.contains("vanaf de volgende start"))
        }
    }

    @Test func `a proposal is taken back`() async throws {
        try await Scene.play { scene in
            let version = try await Self.propose(scene)
            let rules = scene.cast.rules[1]
            let browser = try await scene.signIn(rules)
            let seen = try await browser.get(Self.address).text
            let withdrawn = try await Self.send(
                "\(Self.address)/intrekken", version, by: rules, in: scene)
            #expect(withdrawn.code == 303)
            let form = Browser.hidden(in: seen, action: Self.address)
            let late = try await browser.send(Self.address, form, ["versie": version])
            #expect(late.code == 422)
        }
    }
}
