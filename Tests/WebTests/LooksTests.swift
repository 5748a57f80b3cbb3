import Composition
import Foundation
import HummingbirdTesting
import Kernel
import Ledger
import LedgerSQLite
import Simulation
import Synchronization
import Testing

/// Every look at a case is on record before the page leaves.
@Suite struct LooksTests {
    /// The page, and what the record says of it.
    static let pages = [
        ("/zaken/{number}", "page.case"), ("/zaken/{number}/gesprek", "form.gesprek"),
        ("/zaken/{number}/belemmering-melden", "form.belemmering-melden"),
        ("/werk", "page.work"), ("/zaken", "page.cases"),
    ]

    @Test(arguments: pages)
    func `a look is recorded with who looked and what for`(
        pattern: String, what: String
    ) async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let manager = scene.cast.managers[0]
            let path = pattern.replacing("{number}", with: number)
            #expect(try await scene.signIn(manager).get(path).code == 200)
            let looks = try await scene.trail(of: number).filter { $0.matter == .look(what: what) }
            #expect(looks.count == 1)
            #expect(looks.first?.caller.actor == manager.access.actor)
            #expect(looks.first?.caller.role == "returnCaseManager")
            #expect(looks.first?.caller.purpose == "returnProcess")
        }
    }

    @Test func `the cases behind a figure are looked at`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let left = Messages.left("2801147723", on: "2024-09-02")
            let answer = try await scene.send(left, to: "departure-reports", as: "demo-kmar")
            #expect(answer.code == 201)
            for member in [scene.cast.analyst, scene.cast.leads[0]] {
                _ = try await scene.signIn(member).get("/sturing/kpi/K1.departures")
            }
            let looks = try await scene.trail(of: number).map(\.caller.role)
            #expect(looks == ["teamLead"], "the analyst was shown no case")
        }
    }

    // While nobody can write to the record, the page does not leave; others, which record nothing,
    // do.
    @Test func `the page waits until the look is recorded`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let lead = try await scene.signIn(scene.cast.leads[0])
            let order = Order()
            try await withThrowingTaskGroup(of: Void.self) { group in
                let (isHeld, hold) = AsyncStream.makeStream(of: Void.self)
                group.addTask {
                    try await scene.office.ledger.write { _ in
                        hold.finish()
                        order.wait(for: "others")
                        order.add("recorded")
                    }
                }
                for await _ in isHeld {}
                group.addTask {
                    let answer = try await lead.get("/zaken/\(number)")
                    order.add(answer.text.contains("Youssef") ? "shown" : "nothing")
                }
                for _ in 1...30 { _ = try await lead.get("/sturing") }
                order.add("others")
                try await group.waitForAll()
            }
            #expect(order.steps == ["others", "recorded", "shown"])
        }
    }

    @Test func `a refused look shows nothing of the case`() async throws {
        try await Scene.play { scene in
            let number = try await scene.openCase()
            let strangers = [scene.cast.managers[1], scene.cast.analyst, scene.cast.privacy[0]]
            for member in strangers {
                let browser = try await scene.signIn(member)
                for path in ["", "/gesprek", "/vertrek-plannen"] {
                    let answer = try await browser.get("/zaken/\(number)\(path)")
                    #expect(answer.code == 403)
                    let shown = [number, "Bennani", "Youssef", "280.114.7723", "SUS-"]
                    #expect(shown.filter(answer.text.contains) == [])
                }
            }
            let trail = try await scene.trail(of: number)
            let refusals = trail.compactMap { row -> String? in
                guard case .refusal(_, let act, let reason, _) = row.matter else { return nil }
                return "\(row.caller.role) \(act) \(reason)"
            }
            #expect(refusals.count == trail.count, "nobody has looked")
            #expect(refusals.count == 9, "whoever tried is on record")
            #expect(refusals.first == "returnCaseManager page.case access.noRight")
        }
    }
}

/// What happened in which order.
final class Order: Sendable {
    private let kept = Mutex<[String]>([])

    var steps: [String] { kept.withLock { $0 } }
    func add(_ step: String) { kept.withLock { $0.append(step) } }

    /// Holds the thread of the caller, as a slow disk does; half a minute at most.
    func wait(for step: String) {
        let end = ContinuousClock.now + .seconds(30)
        while !steps.contains(step), ContinuousClock.now < end {
            Thread.sleep(forTimeInterval: 0.001)
        }
    }
}
