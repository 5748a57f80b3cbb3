import Composition
import Hummingbird
import HummingbirdTesting
import Kernel
import Law
import Ledger
import Simulation
import Testing

/// The steps of one case, in the hands of those whose turn it is.
struct Walk {
    static let vNumber = "2801147723"
    static let morocco = "5022"

    let scene: Scene
    var number = ""
    var address: String { "/zaken/\(number)" }

    var cast: Cast { scene.cast }
    var manager: Cast.Member { cast.managers[0] }
    var today: String { scene.clock.now().day.description }

    init(_ scene: Scene) { self.scene = scene }

    /// A form of the case, filled in by somebody who signs in for it.
    func fill(
        _ act: String, by member: Cast.Member, _ fields: [String: String]
    ) async throws -> TestResponse {
        try await scene.signIn(member).fill("\(address)/\(act)", fields)
    }

    func expectDone(
        _ act: String, by member: Cast.Member, _ fields: [String: String],
        at place: SourceLocation = #_sourceLocation
    ) async throws {
        let answer = try await fill(act, by: member, fields)
        #expect(answer.code == 303, sourceLocation: place)
        let path = act.prefix { $0 != "?" }
        #expect(answer.location == "\(address)?gedaan=\(path)", sourceLocation: place)
    }

    func plan(on day: String) async throws -> TestResponse {
        try await fill(
            "vertrek-plannen", by: manager, ["dag": day, "tijd": "10:40", "land": Self.morocco])
    }

    func tell() async throws {
        try await expectDone(
            "vertrek-vertellen", by: manager, ["dag": today, "woorden": "interpreted"])
    }

    func page(_ path: String, of member: Cast.Member) async throws -> String {
        try await scene.signIn(member).get(path).text
    }

    /// Moves the clock, and lets the robot fire what has come due on the way.
    func wait(until day: LocalDate, hour: Int, minute: Int = 0) async throws {
        scene.clock.set(Instant(day, hour: hour, minute: minute))
        let tick = try await scene.office.desk.tick()
        #expect(tick.failed.isEmpty && tick.unanswered.isEmpty)
    }
}

extension Walk {
    mutating func isHandedOver() async throws {
        let message = Messages.handover(Self.vNumber, open: [.interimMeasureRequest])
        let answer = try await scene.send(message, to: "handovers")
        #expect(answer.code == 201)
        number = try #require(answer.caseNumber)
        let work = try await page("/werk", of: cast.intake)
        #expect(work.contains("\(address)/overdracht"))
    }

    func isTakenUp() async throws {
        try await expectDone("overdracht", by: cast.intake, ["oordeel": "aanvaarden"])
        try await expectDone(
            "toewijzen", by: cast.leads[0], ["regievoerder": manager.account.description])
        var replies = [
            "willingness", "travelDocuments", "health", "vulnerability", "family", "understanding",
        ].reduce(into: ["dag": today, "tolk": "aanwezig"]) { $0["\($1)-answer"] = "Besproken." }
        replies["fearOfReturn-reason"] = "declined"
        try await expectDone("gesprek", by: manager, replies)
        #expect(try await page("/werk", of: manager).contains(address))
    }

    func isDecided() async throws {
        try await expectDone(
            "terugkeerbesluit", by: manager,
            [
                "dag": "2024-08-20", "door": "ind", "land": Self.morocco, "termijn": "geen",
                "grond": "62(2)(b)", "motivering": "Kennelijk ongegrond.",
                "uitgereikt": "2024-08-20", "weg": "handedOver", "woorden": "interpreted",
            ])
        try await signsGates()
        try await expectDone(
            "document-vastleggen", by: manager,
            [
                "soort": "passport", "land": Self.morocco, "opent": Self.morocco,
                "van": "2024-01-01", "tot": "2026-01-01", "nummer": "A1",
            ])
    }

    func signsGates() async throws {
        for gate in ["SUS-14", "SUS-17"] {
            try await expectDone(
                "toets-tekenen?toets=\(gate)", by: cast.leads[0],
                [
                    "land": Self.morocco, "uitkomst": "veilig", "motivering": "Getoetst.",
                    "tot": scene.clock.now().day.adding(days: 30).description,
                    "ondertekening": "ja",
                ])
        }
    }
}
