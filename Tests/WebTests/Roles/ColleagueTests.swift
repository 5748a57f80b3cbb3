import HummingbirdTesting
import Simulation
import Testing

/// Whoever is on duty enters a relief on a colleague's case, and sees no more of the case for it.
@Suite struct ColleagueTests {
    @Test func `a relief on a colleague's case is taken in and said to be`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let other = try await scene.signIn(scene.cast.managers[1])
            let path = "/zaken/\(number)/belemmering-melden"
            let answer = try await other.fill(path, FilledIn.raised)
            #expect(answer.location == "/werk?gedaan=belemmering-melden")
            let work = try await other.get(answer.location)
            #expect(work.code == 200)
            #expect(work.text.contains("Opgeslagen") && work.text.contains("Belemmering melden"))
            #expect(!work.text.contains("Youssef"))
            #expect(try await other.get("/zaken/\(number)").code == 403)
            let own = try await scene.signIn(scene.cast.managers[0])
            #expect(try await own.get("/zaken/\(number)").text.contains("Verbod van de rechter"))
        }
    }
}
