import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// Numbers and days at the edge of what can be entered: answered, recorded or refused, and never a
/// fault of the machine.
@Suite struct EdgeTests {
    static let extended = FilledIn.decision.merging([
        "termijn": "verlengd", "voorwaarden": "askedInPerson",
    ]) { $1 }
    static let shortened = FilledIn.decision.merging(["termijn": "verkort"]) { $1 }
    static let largest = String(Int.max)

    static let forms: [(act: String, fields: [String: String], changes: [String: String], Int)] = [
        ("terugkeerbesluit", shortened, ["dagen": "-1"], 422),
        ("terugkeerbesluit", shortened, ["dagen": "-9223372036854775808"], 422),
        ("terugkeerbesluit", shortened, ["dagen": largest], 422),
        ("terugkeerbesluit", extended, ["dagen": largest], 422),
        ("terugkeerbesluit", extended, ["dagen": "1000000"], 422),
        ("terugkeerbesluit", FilledIn.decision, ["dag": "1900-01-01"], 422),
        ("terugkeerbesluit", FilledIn.decision, ["dag": "2100-12-31"], 422),
        ("toets-tekenen?toets=SUS-14", FilledIn.assessment, ["tot": "1900-01-01"], 422),
        ("toets-tekenen?toets=SUS-14", FilledIn.assessment, ["tot": "2100-12-31"], 422),
        ("vertrek-plannen", FilledIn.departure, ["dag": "1900-01-01"], 422),
        ("vertrek-plannen", FilledIn.departure, ["dag": "2100-12-31", "tijd": "23:59"], 422),
        ("vertrek-plannen", FilledIn.departure, ["tijd": "+1:-0"], 400),
        ("belemmering-melden", FilledIn.raised, ["dag": "1900-01-01"], 303),
        ("belemmering-melden", FilledIn.raised, ["dag": "2100-12-31"], 303),
        ("vertrek-melden", FilledIn.report, ["dag": "1900-01-01"], 422),
        ("vertrek-melden", FilledIn.report, ["dag": "2100-12-31"], 422),
        ("gesprek", FilledIn.interview, ["dag": "2100-12-31"], 422),
    ]

    @Test func `what lies at the edge is answered`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let manager = try await scene.signIn(scene.cast.managers[0])
            for (act, fields, changes, code) in Self.forms {
                let edge = fields.merging(changes) { $1 }
                let answer = try await manager.fill("/zaken/\(number)/\(act)", edge)
                #expect(answer.code == code, "\(changes) of \(act)")
            }
            // The page that shows all of it.
            #expect(try await manager.get("/zaken/\(number)").code == 200)
            #expect(try await manager.get("/werk").code == 200)
        }
    }

    @Test(arguments: ["K1", "K14.departures", "K1.departures.", "%00", "K1.alle", "..%2f"])
    func `a figure that is none is not found`(code: String) async throws {
        try await Scene.play { scene in
            let analyst = try await scene.signIn(scene.cast.analyst)
            #expect(try await analyst.get("/sturing/kpi/\(code)").code == 404)
        }
    }
}
