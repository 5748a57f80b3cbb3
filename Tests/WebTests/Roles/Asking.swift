import Chain
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Kernel
import Ledger
import Simulation
import Testing
import Web

/// Asks for a route of the table as a visitor does who knows what to fill in.
struct Asking: Sendable {
    let scene: Scene
    let ended: String
    let running: String
    let stylesheet: String

    init(_ scene: Scene) async throws {
        self.scene = scene
        ended = try await scene.openCase("2801147723")
        running = try await scene.openCase("2731002288")
        stylesheet = try await scene.assets()[0]
        let left = Messages.left("2801147723", on: "2024-09-02")
        let answer = try await scene.send(left, to: "departure-reports", as: "demo-kmar")
        #expect(answer.code == 201)
        try await scene.publish("2024-08-01")
    }

    func ask(_ row: RolesTests.Row, _ entry: Entry) async throws -> TestResponse {
        let number = row.path.hasSuffix("heropenen") ? running : ended
        let path = row.path.replacing("{number}", with: number)
            .replacing("/landen/{code}", with: "/landen/5022")
            .replacing("{code}", with: row.path.hasPrefix("/plan") ? "J5.3" : "K1.departures")
            .replacing("/assets/{file}", with: stylesheet)
            .replacing("/cijfers/{month}", with: "/cijfers/2024-08")
            .replacing("{rule}", with: "RET-02")
            .replacing("{file}", with: "cijfers.csv")
        if row.method == "HEAD" { return try await scene.ask(.head, path) }
        guard row.method == "POST" else { return try await entry.browser.get(path) }
        guard !path.hasPrefix("/chain/") else { return try await message(path, entry) }
        let act = row.path.split(separator: "/").last.map(String.init) ?? ""
        // Nothing was recorded of an action of the plan, and nothing will be.
        let seen = row.path.hasPrefix("/plan") ? "0" : try await seen(number)
        let form = ["_token": entry.token, "_command": key, "_seen": seen]
        let account = entry.account?.description ?? ""
        let fields = fields[act] ?? ["account": account, "regievoerder": manager]
        return try await entry.browser.send(path, form, fields)
    }

    /// What a form on this case says that it was filled in on, now.
    private func seen(_ number: String) async throws -> String {
        let target = try #require(CaseNumber(number).map { Target.caseNumber($0) })
        let streams = try await scene.site.desk.snapshot(of: [target]).streams.values
        return "\(streams.reduce(0) { $0 + $1.version })"
    }

    private func message(_ path: String, _ entry: Entry) async throws -> TestResponse {
        var headers: HTTPFields = [.idempotencyKey: key]
        headers[.authorization] = entry.visitor == .partner ? "Bearer demo-kmar" : nil
        headers[.cookie] = entry.browser.cookie
        return try await scene.ask(.post, path, headers, body: Array("{}".utf8))
    }

    private var key: String { Hex.text(scene.site.entropy.bytes(16)) }
    private var manager: String { scene.cast.managers[1].account.description }

    private var fields: [String: [String: String]] {
        [
            "formulieren": [
                "naam": "Amina", "notitie": "x", "dag": "2024-09-02", "tijd": "09:00",
            ],
            "overdracht": ["oordeel": "aanvaarden"], "gesprek": FilledIn.interview,
            "terugkeerbesluit": FilledIn.decision, "besluit-uitreiken": FilledIn.service,
            "voorstel": ["versie": "v"],
            "strengere-wet": ["motivering": "x"],
            "aanvraag-dagen": ["geregistreerd": "2090-01-01"],
            "termijn-beginnen": ["termijn": "DUB-08", "dag": "2024-09-02"],
            "termijn-verlengen": [
                "termijn": "DUB-08", "grond": "DUB-10", "dag": "2024-09-02", "motivering": "x",
            ],
            "termijn-tekst": ["tekst": "DUB-08 2014-01-01", "motivering": "x"],
            "termijn-einde": ["termijn": "DUB-08", "wat": "done", "dag": "2024-09-02"],
            "verval-bevestigen": ["termijn": "DUB-08", "motivering": "x"],
            "vertrek-vertellen": ["dag": "2024-09-02", "woorden": "dutch"],
            "toets-tekenen": FilledIn.assessment.merging(["toets": "SUS-14"]) { $1 },
            "vertrek-plannen": FilledIn.departure, "vertrek-annuleren": ["reden": "byOfficer"],
            "vertrek-melden": FilledIn.report,
            "zoeken": ["q": "Jusuf Benani"],
            "uit-beeld": ["dag": "2024-09-02", "bewijs": "addressCheck"],
            "heropenen": ["reden": "reappeared"], "belemmering-melden": FilledIn.raised,
            "belemmering-sluiten": FilledIn.closed,
            "telefoonnotitie": ["notitie": "Belt vrijdag terug.", "gesproken": "lawyer"],
            "verslag-wijzigen": FilledIn.amended, "verslag-reactie": FilledIn.reaction,
            "vertrekplan-maken": FilledIn.plan, "vertrekplan-herzien": FilledIn.planView,
            "vertrekplan-stap": [
                "stap": "00000000000000000000000000000001", "uitkomst": "done",
            ],
            "gesprek-plannen": FilledIn.plannedInterview,
            "gesprek-verplaatsen": FilledIn.plannedInterview.merging(FilledIn.noInterview) { $1 },
            "gesprek-afzeggen": FilledIn.noInterview.merging(["reden": "ill"]) { $1 },
            "wil-vertrekken": ["dag": "2024-09-02"],
            "bereidheid-einde": ["reden": "didNotLeave", "toelichting": "Niet verschenen."],
            "steun-vragen": FilledIn.support,
            "steun-antwoord": [
                "antwoord": "granted", "bedrag": "100", "dag": "2024-09-02",
            ],
            "steun-intrekken": ["reden": "didNotLeave"],
            "zelfstandig-vertrek": FilledIn.departure, "zelfstandig-af": ["reden": "ill"],
            "bereikbaar": ["bewijs": "reception", "dag": "2024-09-02"],
            "anders-sluiten": ["reden": "permitGranted", "dag": "2024-09-02"],
            "vluchten": FilledIn.flight, "afzeggen": ["vlucht": "niet op de lijst"],
            "waarneming": [
                "afwezige": manager, "waarnemer": scene.cast.managers[0].account.description,
                "van": "2024-01-01", "tot": "2024-01-02",
            ],
            "intrekken": ["afwezige": manager],
            "afwegingskader": [
                "naam": "Drukte", "criteria": "Wat op korte termijn kan.", "van": "2024-01-01",
                "tot": "2024-02-01", "zaaksoort": "regularReturn",
            ],
            "eindigen": ["kader": manager],
            "wegen": ["kader": manager, "uitkomst": "takenUp", "reden": "Kan nu."],
            "rooster": ["dag": "2024-01-01", "deel": "night", "collega": manager],
            "notitie": ["notitie": "Zaak 2024-000001-1: de rechter belt."],
            "stand": ["stand": "notStarted", "dag": "2024-01-01"],
            "eigenaar": ["eigenaar": Hex.text(Array(repeating: 7, count: 16))],
            // A file is not linked to itself.
            "dossier-koppelen": [
                "zaak": ended, "grond": "sameDetails", "toelichting": "Zelfde gegevens.",
            ],
            "sluiting-bevestigen": ["belemmering": "SUS-09", "bevestiging": "ja"],
        ].merging(FilledIn.documents) { $1 }.merging(FilledIn.persons) { $1 }
            .merging(FilledIn.tasks(for: manager)) { $1 }
    }
}
