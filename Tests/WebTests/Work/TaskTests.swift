import Casework
import HummingbirdTesting
import Kernel
import Simulation
import Testing
import Web

/// The list of tasks: from the facts, by rights, and with what people arrange.
@Suite struct TaskTests {
    private func names(_ page: String) -> Set<String> {
        Set(page.matches(of: #/<b><bdi>(\w+) /#).map { String($0.1) })
    }

    /// Amal is with the first manager, Bilal with the second, Chen waits for the intake office.
    private func fill(_ scene: Scene) async throws -> Target {
        let amal = try await scene.register("Amal", "Demir", 2_100_000_000, daysAgo: 3)
        let bilal = try await scene.register("Bilal", "Eker", 2_100_000_111, daysAgo: 30)
        try await scene.register("Chen", "Haile", 2_100_000_222, daysAgo: 1)
        try await scene.assign(amal, to: scene.cast.managers[0])
        try await scene.assign(bilal, to: scene.cast.managers[1])
        return amal
    }

    @Test func `everybody sees the tasks that they may see`() async throws {
        try await Scene.play { scene in
            _ = try await fill(scene)
            let lead = try await scene.signIn(scene.cast.leads[0])
            let all = try await lead.get("/taken").text
            #expect(names(all) == ["Amal", "Bilal", "Chen"])
            #expect(all.contains("Eerste vertrekgesprek voeren"))
            #expect(all.contains("Eigen streefdag, aangenomen"))
            let own = try await scene.signIn(scene.cast.managers[0])
            #expect(names(try await own.get("/taken").text) == ["Amal"])
            let intake = try await scene.signIn(scene.cast.intake)
            #expect(names(try await intake.get("/taken?van=team").text) == ["Chen"])
            #expect(names(try await intake.get("/werk").text) == ["Chen"])
            let one = try await lead.get("/taken?soort=judgeHandover&van=niemand").text
            #expect(names(one) == ["Chen"] && one.contains("<bdi>1</bdi> taak gevonden"))
            #expect(names(try await lead.get("/taken?uiterlijk=2024-09-01").text) == ["Bilal"])
            #expect(names(try await lead.get("/taken?termijn=wet").text) == [])
            for wrong in ["van=x", "soort=y", "termijn=z", "uiterlijk=morgen", "na=1"] {
                #expect(try await lead.get("/taken?\(wrong)").code == 400, "\(wrong)")
            }
        }
    }

    @Test func `a task is handed over with sight of its case, put off, and gone once done`()
        async throws
    {
        try await Scene.play { scene in
            let number = try await scene.number(of: fill(scene))
            let own = try await scene.signIn(scene.cast.managers[0])
            let other = try await scene.signIn(scene.cast.managers[1])
            #expect(try await other.get("/zaken/\(number)").code == 403)
            let code = try #require(
                try await own.get("/zaken/\(number)").text
                    .firstMatch(of: #/taak-overdragen\?taak=([\w.]+)/#)
            ).1
            let given = try await own.fill(
                "/zaken/\(number)/taak-overdragen",
                [
                    "taak": String(code), "reden": "absence",
                    "collega": scene.cast.managers[1].account.description,
                ])
            #expect(given.code == 303)
            #expect(try await other.get("/zaken/\(number)").code == 200)
            #expect(names(try await other.get("/taken?van=mij").text) == ["Amal", "Bilal"])
            let late = ["taak": String(code), "tot": "2024-09-20", "reden": "waitsForOthers"]
            #expect(
                try await other.fill("/zaken/\(number)/taak-uitstellen", late).code == 303)
            let page = try await other.get("/taken?van=mij").text
            #expect(page.contains("20 september 2024") && page.contains("was 13 september 2024"))
            var today = late
            today["tot"] = "2024-09-02"
            let refused = try await other.fill("/zaken/\(number)/taak-uitstellen", today)
            #expect(refused.code == 422 && refused.text.contains("Kies een dag na vandaag."))
            #expect(
                try await other.fill("/zaken/\(number)/gesprek", FilledIn.interview).code == 303)
            #expect(names(try await other.get("/taken").text) == ["Bilal"])
            #expect(try await other.get("/zaken/\(number)").code == 403)
        }
    }

    @Test func `a task is given to somebody whose work it is, and to nobody else`() async throws {
        try await Scene.play { scene in
            let number = try await scene.number(of: fill(scene))
            let lead = try await scene.signIn(scene.cast.leads[0])
            let duty = DutyID(.holdFirstInterview, since: Scene.today.adding(days: -3))
            for account in [scene.cast.intake.account, scene.cast.ind.account] {
                let answer = try await lead.fill(
                    "/zaken/\(number)/taak-overdragen",
                    [
                        "taak": duty.description, "reden": "absence",
                        "collega": account.description,
                    ])
                #expect(answer.code == 400)
            }
        }
    }

    @Test func `a long list is gone through without missing or repeating a task`() async throws {
        try await Scene.play { scene in
            for index in 0..<110 {
                try await scene.register(
                    "Amal", "Demir", 2_100_000_000 + index * 111, daysAgo: index / 10)
            }
            let intake = try await scene.signIn(scene.cast.intake)
            var (address, seen, pages): (String?, [String], Int) = ("/taken", [], 0)
            while let path = address, pages < 9 {
                let page = try await intake.get(path).text
                seen += ListTests.numbers(page)
                address = ListTests.link(page, "next")
                pages += 1
            }
            #expect(pages == 3 && seen.count == 110 && Set(seen).count == 110)
        }
    }
}
