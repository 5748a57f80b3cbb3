import Composition
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Ledger
import Publication
import Sealing
import Simulation
import Testing
import Web

extension Scene {
    /// Freezes a month as the analyst does.
    func publish(_ month: String, why: Restatement.Reason? = nil) async throws {
        let month = try #require(LocalDate(month))
        let id: CommandID = Fresh(site.entropy).id(0)
        let answer = try await office.publish(month, why: why, by: cast.analyst.access, id: id)
        if case .refused(let refusal) = answer { throw refusal }
    }
}

/// What the public reads of a month, without an account.
@Suite struct PublicationTests {
    @Test func `the page, the table and the signed file say the same`() async throws {
        try await Scene.play { scene in
            #expect(try await scene.stranger.get("/cijfers/2024-08").code == 404)
            for digit in 1...7 {
                let handover = Messages.handover("273100228\(digit)")
                #expect(try await scene.send(handover, to: "handovers").code == 201)
            }
            try await scene.publish("2024-08-15")
            let page = try await scene.stranger.get("/cijfers/2024-08")
            #expect(page.code == 200 && page.text.contains("Cijfers van augustus 2024"))
            #expect(page.text.contains("Aan wat wij eerder zeiden, is niets veranderd."))
            #expect(try await scene.stranger.get("/cijfers").text.contains("/cijfers/2024-08"))
            let csv = try await scene.stranger.get("/cijfers/2024-08/cijfers.csv").text
            #expect(csv.contains("2024-08,IND,10,count,shown"))
            #expect(csv.contains("2024-08,NP,,count,hidden"))
            let file = try await scene.stranger.get("/cijfers/2024-08/getekend.json")
            let signed = try SignedPublication(json: Array(file.body.readableBytesView))
            #expect(signed.holds(under: scene.office.keyring.publicKey))
            #expect(page.text.contains(Hex.text(signed.publicKey)))
            let json = try await scene.stranger.get("/cijfers/2024-08/cijfers.json")
            #expect(signed.document.bytes == Array(json.body.readableBytesView))
        }
    }

    @Test func `an earlier version stays, and the later one says what changed`() async throws {
        try await Scene.play { scene in
            try await scene.publish("2024-08-01")
            for digit in 1...7 {
                let handover = Messages.handover("273100228\(digit)")
                #expect(try await scene.send(handover, to: "handovers").code == 201)
            }
            try await scene.publish("2024-08-01", why: .lateReports)
            let now = try await scene.stranger.get("/cijfers/2024-08").text
            #expect(now.contains("Over deze maanden kwamen later nog meldingen binnen."))
            #expect(now.contains("/cijfers/2024-08?versie=1"))
            let then = try await scene.stranger.get("/cijfers/2024-08?versie=1").text
            #expect(then.contains("Versie 1, gepubliceerd op 2 september 2024"))
            let csv = try await scene.stranger.get("/cijfers/2024-08/cijfers.csv?versie=1").text
            #expect(csv.contains("2024-08,IND,,count,hidden"))
        }
    }

    static let wrong = [
        "/cijfers/2024-13", "/cijfers/2024-8", "/cijfers/2024-07", "/cijfers/9999-01",
        "/cijfers/2024-08/andere.txt", "/cijfers/2024-08?versie=2", "/cijfers/2024-08?versie=x",
    ]

    @Test func `what is not there is not found`() async throws {
        try await Scene.play { scene in
            try await scene.publish("2024-08-01")
            for path in Self.wrong {
                #expect(try await scene.stranger.get(path).code == 404, "\(path)")
            }
        }
    }
}
