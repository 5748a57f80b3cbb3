import Casework
import Composition
import HummingbirdTesting
import Kernel
import Law
import Ledger
import LedgerSQLite
import Simulation
import Testing

extension Walk {
    // The day of the interim measure: a request that is granted makes way for what is stronger.
    func isBarredByTheRequest() async throws {
        let answer = try await plan(on: "2024-09-10")
        #expect(answer.code == 422)
        #expect(answer.text.contains("Verzoek om voorlopige voorziening"))
        #expect(answer.text.contains("Vw 82(2); Vb 7.3 (to 11-06-2026)"))
        #expect(try await refusals() == ["law.barred"])
    }

    func isBarredByTheCourt() async throws {
        let granted = Messages.closed(
            .interimMeasureRequest, Self.vNumber, "granted", on: "2024-09-02")
        #expect(try await scene.send(granted, to: "procedures").code == 201)
        let answer = try await plan(on: "2024-09-10")
        #expect(answer.code == 422)
        #expect(answer.text.contains("Verbod van de rechter"))
        #expect(answer.text.contains("Awb 8:81"))
        #expect(!answer.text.contains("Verzoek om voorlopige voorziening"))
    }

    // Who sent the request may not end what the court ordered: a team lead reads the judgment.
    func isPlannedOnceTheCourtIsDone() async throws {
        let message = Messages.closed(.courtStay, Self.vNumber, "rejected", on: "2024-09-02")
        #expect(try await scene.send(message, to: "procedures").code == 403)
        try await expectDone(
            "belemmering-sluiten", by: cast.leads[0], closing(.courtStay, "NL24.00002"))
        #expect(try await plan(on: "2024-09-10").location.hasSuffix("gedaan=vertrek-plannen"))
        #expect(try await page(address, of: manager).contains("10 september 2024"))
        try await tell()
    }

    func isStoppedByTheEuropeanCourt() async throws {
        try await wait(until: Scene.today.adding(days: 8), hour: 9, minute: 40)
        let measure = Messages.raised(.rule39Measure, Self.vNumber, on: today)
        #expect(try await scene.send(measure, to: "procedures").code == 201)
        let told = try await scene.office.ledger.unsent(limit: 100)
            .filter { $0.kind == "departure.cancelled" }
        #expect(
            told.map(\.recipient).sorted() == [
                "dutyDesk", "monitor", "partner:DV&O", "partner:KMar",
            ])
        #expect(try told.allSatisfy { try $0.content.texts("rules") == ["SUS-07"] })
        let work = try await page("/werk", of: manager)
        #expect(work.contains("Maatregel van het Europees Hof"))
        #expect(work.contains("href=\"\(address)\""))
    }

    // Near the departure that was stopped, one person alone does not set it going again.
    func waitsForASecondPerson() async throws {
        try await expectDone(
            "belemmering-sluiten", by: cast.leads[0], closing(.rule39Measure, "2024/1"))
        let confirmation = ["bevestiging": "ja"]
        let same = try await fill("sluiting-bevestigen", by: cast.leads[0], confirmation)
        #expect(same.code == 422)
        #expect(try await plan(on: "2024-09-20").text.contains("Maatregel van het Europees Hof"))
        try await expectDone("sluiting-bevestigen", by: cast.leads[1], confirmation)
        try await wait(until: Scene.today.adding(days: 9), hour: 9)
        // A measure of the European Court asks for a new assessment.
        #expect(try await plan(on: "2024-09-20").text.contains("refoulement"))
        try await signsGates()
        #expect(try await plan(on: "2024-09-20").code == 303)
        try await tell()
    }

    private func closing(_ blocker: Blocker, _ document: String) -> [String: String] {
        [
            "belemmering": blocker.rawValue, "uitkomst": "rejected", "dag": today,
            "kenmerk": document,
        ]
    }

    private func refusals() async throws -> [String] {
        try await scene.trail(of: number).compactMap { row in
            guard case .refusal(_, _, let reason, _) = row.matter else { return nil }
            return reason
        }
    }
}

extension Scene {
    /// What was refused and looked at on the case of this number, oldest first.
    func trail(of number: String) async throws -> [Trail] {
        let target = Target.caseNumber(try #require(CaseNumber(number)))
        let dossier = try await office.desk.snapshot(of: [target]).dossier(target)
        return try await office.desk.trail(of: dossier.caseID)
    }
}
