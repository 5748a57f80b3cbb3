import Casework
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// Phone notes, reports in versions and return plans, as officers meet them.
@Suite struct TalkTests {
    private struct Desk {
        let own: Browser
        let path: String
    }

    private func desk(_ scene: Scene) async throws -> Desk {
        let number = try await scene.openCase()
        return Desk(
            own: try await scene.signIn(scene.cast.managers[0]), path: "/zaken/\(number)")
    }

    @Test func `a phone note that asks for a call is settled by a later one`() async throws {
        try await Scene.play { scene in
            let desk = try await desk(scene)
            let path = "\(desk.path)/telefoonnotitie"
            let note = [
                "notitie": "Belt vrijdag terug.", "gesproken": "lawyer",
                "terugbellen": "2024-09-06",
            ]
            let first = try await desk.own.fill(path, note)
            #expect(first.location == "\(desk.path)?gedaan=telefoonnotitie")
            let page = try await desk.own.get(desk.path).text
            #expect(page.contains("Telefoonnotitie") && page.contains("Belt vrijdag terug."))
            #expect(page.contains("data-key=\"t\""))
            let form = try await desk.own.get(path).text
            #expect(form.contains("name=\"notitie\" type=\"text\" value=\"\" autofocus"))
            let id = try #require(
                form.firstMatch(of: #/name="afgehandeld"[^>]*value="(\w{32})"/#)?.1)
            let later = [
                "notitie": "Gesproken.", "gesproken": "lawyer", "afgehandeld": String(id),
            ]
            #expect(try await desk.own.fill(path, later).code == 303)
            #expect(!(try await desk.own.get(path).text.contains("afgehandeld")))
            #expect(try await desk.own.fill(path, later).code == 422)
        }
    }

    @Test func `a note that is no line stays in the form`() async throws {
        try await Scene.play { scene in
            let desk = try await desk(scene)
            let long = String(repeating: "x", count: 281)
            let answer = try await desk.own.fill(
                "\(desk.path)/telefoonnotitie",
                ["notitie": long, "gesproken": "person", "terugbellen": "vrijdag"])
            #expect(answer.code == 400)
            #expect(answer.text.contains(long) && answer.text.contains("vrijdag"))
        }
    }

    @Test func `who notes a colleague's call reads nothing of the case`() async throws {
        try await Scene.play { scene in
            let desk = try await desk(scene)
            let other = try await scene.signIn(scene.cast.managers[1])
            let note = ["notitie": "Belt terug.", "gesproken": "person", "terugbellen": ""]
            let answer = try await other.fill("\(desk.path)/telefoonnotitie", note)
            #expect(answer.location == "/werk?gedaan=telefoonnotitie")
            #expect(try await other.get(desk.path).code == 403)
        }
    }

    @Test func `a report is amended, and the old version is read on`() async throws {
        try await Scene.play { scene in
            let desk = try await desk(scene)
            var report = FilledIn.interview
            (report["family-reason"], report["family-answer"]) = (nil, "Geen familie.")
            (report["health-reason"], report["health-answer"]) = (nil, "Rugpijn.")
            #expect(try await desk.own.fill("\(desk.path)/gesprek", report).code == 303)
            let path = "\(desk.path)/verslag-wijzigen"
            let lead = try await scene.signIn(scene.cast.leads[0])
            #expect(!(try await lead.get(path).text.contains("Rugpijn.")))
            var change = report.merging(["verslag": "1", "reden": "Verkeerd verstaan."]) { $1 }
            (change["dag"], change["tolk"], change["health-answer"]) = (nil, nil, nil)
            #expect(try await lead.fill(path, change).code == 422, "nothing was changed")
            change["family-answer"] = "Een zus in Safi."
            #expect(try await lead.fill(path, change).code == 303)
            let page = try await desk.own.get("\(desk.path)/verslagen").text
            for words in ["Geen familie.", "Een zus in Safi.", "Verkeerd verstaan.", "Rugpijn."] {
                #expect(page.contains(words), "\(words)")
            }
            let shielded = try await lead.get("\(desk.path)/verslagen").text
            #expect(!shielded.contains("Rugpijn.") && shielded.contains("Een zus in Safi."))
            let said = ["verslag": "1", "reactie": "Zo niet.", "dag": "2024-09-02"]
            #expect(try await desk.own.fill("\(desk.path)/verslag-reactie", said).code == 303)
            #expect(try await lead.get("\(desk.path)/verslagen").text.contains("Zo niet."))
        }
    }

    @Test func `a return plan is made, followed and looked at again`() async throws {
        try await Scene.play { scene in
            let desk = try await desk(scene)
            var plan = FilledIn.plan
            (plan["zienswijze-reason"], plan["zienswijze-answer"]) = (nil, "Eerst mijn broer.")
            #expect(try await desk.own.fill("\(desk.path)/vertrekplan-maken", plan).code == 303)
            let page = try await desk.own.get(desk.path).text
            #expect(page.contains("Documenten verzamelen, 16 september 2024"))
            let shown = try await desk.own.get("\(desk.path)/vertrekplan").text
            #expect(shown.contains("Eerst mijn broer.") && shown.contains("De betrokkene"))
            let again = try await desk.own.get("\(desk.path)/vertrekplan-maken").text
            #expect(again.contains("value=\"2024-09-16\""), "an open step is entered once")
            let form = try await desk.own.get("\(desk.path)/vertrekplan-stap").text
            let id = try #require(form.firstMatch(of: #/name="stap"[^>]*value="(\w{32})"/#)?.1)
            let done = ["stap": String(id), "uitkomst": "done"]
            #expect(try await desk.own.fill("\(desk.path)/vertrekplan-stap", done).code == 303)
            #expect(try await desk.own.get("\(desk.path)/vertrekplan").text.contains("Gedaan"))
            let path = "\(desk.path)/vertrekplan-herzien"
            #expect(try await desk.own.fill(path, FilledIn.planView).code == 303)
            let half = plan.merging(["wat-2": "askSupport"]) { $1 }
            #expect(try await desk.own.fill("\(desk.path)/vertrekplan-maken", half).code == 400)
        }
    }
}
