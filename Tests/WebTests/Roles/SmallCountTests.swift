import Casework
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// A count of one to four could point to somebody: it is never shown, and cannot be reckoned from
/// what is.
@Suite struct SmallCountTests {
    /// So many left and so many went out of view; what the numerator of K1 then says, and its
    /// share.
    static let counts: [(left: Int, out: Int, part: String, share: String)] = [
        (4, 0, "&lt;5", "nog geen cijfer"), (5, 0, "5", "100,0%"),
        (5, 1, "&lt;6", "nog geen cijfer"), (5, 4, "&lt;9", "nog geen cijfer"),
        (5, 5, "5", "50,0%"), (4, 5, "&lt;5", "nog geen cijfer"),
    ]

    @Test(arguments: counts)
    func `counts of few stay hidden`(
        left: Int, out: Int, part: String, share: String
    ) async throws {
        try await Scene.play { scene in
            for index in 0..<left + out { try await end(index, isOut: index >= left, in: scene) }
            for member in [scene.cast.analyst, scene.cast.leads[0]] {
                let browser = try await scene.signIn(member)
                let figure = try await browser.get("/sturing/kpi/K1.departures").text
                #expect(figure.contains("<dt>Teller</dt><dd><bdi>\(part)</bdi></dd>"))
                #expect(figure.contains("<p class=\"value\">\(share)</p>"))
                let steering = try await browser.get("/sturing").text
                #expect(steering.contains("<p class=\"value\">\(share)</p>"))
                let shown = (1...4).contains(out) ? "&lt;5" : "\(out)"
                #expect(steering.contains("<p class=\"value\">\(shown)</p>"))
            }
        }
    }

    private func end(_ index: Int, isOut: Bool, in scene: Scene) async throws {
        let number = String(2_900_000_000 + index * 11_111)
        _ = try await scene.openCase(number)
        let target = Target.vNumber(try #require(VNumber(number)))
        let act: any Act =
            isOut
            ? RecordLeftOurView(target, evidence: [.addressCheck], on: Scene.today)
            : ReportDeparture(target, .independent, evidence: .iomConfirmation, on: Scene.today)
        try await scene.submit(act, by: scene.cast.managers[0].access)
    }
}
