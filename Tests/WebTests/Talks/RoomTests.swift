import Casework
import HummingbirdTesting
import Kernel
import Simulation
import Testing

/// Two officers, one room: planned, lost, moved, freed, and shown in the agenda.
@Suite struct RoomTests {
    private struct Offices {
        let own: Browser
        let other: Browser
        let ownCase: String
        let otherCase: String
    }

    /// A case for each of two case managers.
    private func offices(_ scene: Scene) async throws -> Offices {
        let ownCase = try await scene.openCase()
        let otherCase = try await scene.openCase("2731002288")
        let target = Target.vNumber(try #require(VNumber("2731002288")))
        let manager = scene.cast.managers[1].access.actor
        try await scene.submit(AssignCase(target, to: manager), by: scene.cast.leads[0].access)
        return Offices(
            own: try await scene.signIn(scene.cast.managers[0]),
            other: try await scene.signIn(scene.cast.managers[1]), ownCase: ownCase,
            otherCase: otherCase)
    }

    private let plan = FilledIn.plannedInterview

    @Test func `the second of two who want a room is told what to do`() async throws {
        try await Scene.play { scene in
            let both = try await offices(scene)
            let first = try await both.own.fill("/zaken/\(both.ownCase)/gesprek-plannen", plan)
            #expect(first.code == 303)
            let path = "/zaken/\(both.otherCase)/gesprek-plannen"
            let second = try await both.other.fill(path, plan)
            #expect(second.code == 422)
            #expect(second.text.contains("Een collega heeft deze kamer op die tijd"))
            let halfLater = plan.merging(["tijd": "11:00"]) { $1 }
            #expect(try await both.other.fill(path, halfLater).code == 422)
            let after = plan.merging(["tijd": "11:30"]) { $1 }
            #expect(try await both.other.fill(path, after).code == 303)
        }
    }

    @Test func `a colleague's talk is a taken room, and no more`() async throws {
        try await Scene.play { scene in
            let both = try await offices(scene)
            _ = try await both.own.fill("/zaken/\(both.ownCase)/gesprek-plannen", plan)
            let address = "/agenda?dag=2024-09-10&toon=dag&plaats=NRD"
            let own = try await both.own.get(address).text
            #expect(own.contains(both.ownCase) && own.contains("Tigrinya"))
            let other = try await both.other.get(address).text
            #expect(other.contains("Bezet") && !other.contains(both.ownCase))
            #expect(!other.contains("Tigrinya") && !other.contains("alarmknop"))
            #expect(!(try await both.other.get("\(address)&wie=mijn").text.contains("Bezet")))
            #expect(!(try await both.own.get("/agenda?dag=2024-09-11").text.contains("Tigrinya")))
            #expect(!(try await both.own.get("/agenda?plaats=MID").text.contains("Tigrinya")))
            #expect(try await both.own.get("/agenda?plaats=QQQ").code == 400)
            let lead = try await scene.signIn(scene.cast.leads[0])
            #expect(try await lead.get(address).text.contains(both.ownCase))
        }
    }

    @Test func `calling off and the end of a case free the room`() async throws {
        try await Scene.play { scene in
            let both = try await offices(scene)
            let path = "/zaken/\(both.ownCase)"
            _ = try await both.own.fill("\(path)/gesprek-plannen", plan)
            let form = try await both.own.get("\(path)/gesprek-afzeggen").text
            let id = try #require(form.firstMatch(of: #/name="gesprek"[^>]*value="(\w+)"/#)?.1)
            let off = ["gesprek": String(id), "reden": "noInterpreter"]
            #expect(try await both.own.fill("\(path)/gesprek-afzeggen", off).code == 303)
            let taken = try await both.other.fill(
                "/zaken/\(both.otherCase)/gesprek-plannen", plan)
            #expect(taken.code == 303)
            let ends = ["reden": "permitGranted", "dag": "2024-09-02"]
            let closed = try await both.other.fill(
                "/zaken/\(both.otherCase)/anders-sluiten", ends)
            #expect(closed.code == 303)
            #expect(try await both.own.fill("\(path)/gesprek-plannen", plan).code == 303)
        }
    }

    @Test func `the report of a planned interview knows its day and interpreter`() async throws {
        try await Scene.play { scene in
            let both = try await offices(scene)
            let path = "/zaken/\(both.ownCase)"
            let today = plan.merging(["dag": "2024-09-02"]) { $1 }
            #expect(try await both.own.fill("\(path)/gesprek-plannen", today).code == 303)
            let form = try await both.own.get("\(path)/gesprek").text
            #expect(form.contains("value=\"2024-09-02\""))
            #expect(form.contains("value=\"telefonisch\" checked"))
            let id = try #require(
                form.firstMatch(of: #/<option value="(\w{32})" selected>/#)?.1)
            let report = FilledIn.interview.merging(["gepland": String(id)]) { $1 }
            #expect(try await both.own.fill("\(path)/gesprek", report).code == 303)
            #expect(try await both.own.get("\(path)/gesprek").text.contains("gepland") == false)
        }
    }
}
