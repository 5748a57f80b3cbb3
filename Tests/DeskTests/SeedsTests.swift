import Casework
import Composition
import Foundation
import Kernel
import Law
import Ledger
import Simulation
import Steering
import Testing

/// Random commands through the one door: whatever comes, these must hold.
@Suite struct SeedsTests {
    static let isLong = ProcessInfo.processInfo.environment["ROTONDE_LONG"] == "1"
    static let seeds: [UInt64] = Array(1...(isLong ? 2_000 : 200))

    @Test(arguments: stride(from: 0, to: seeds.count, by: 20).map { Array(seeds[$0..<($0 + 20)]) })
    func `holds whatever comes`(seeds: [UInt64]) async throws {
        let law = try Play.law.get()
        for seed in seeds {
            let play = try await Play(seed: seed, acts: 120, law: law)
            let entries = try await play.entries()
            let findings = try Checks.findings(in: entries, law: law)
            #expect(findings.isEmpty, "seed \(seed)")
            #expect(play.accepted > 20, "seed \(seed) plays")

            let live = try await play.derived()
            #expect(live["counter"] == Self.recount(entries), "seed \(seed): counters")
            try await Rebuild.run(play.ledger, rooms: Place.rooms, keyring: play.keyring)
            let rebuilt = try await play.derived()
            for (table, rows) in live {
                #expect(rebuilt[table] == rows, "seed \(seed): \(table)")
            }
        }
    }

    // Counts the ends of episodes again, straight from the events.
    static func recount(_ entries: [Entry]) -> [[Kernel.Cell]] {
        var sums: [String: (row: [Kernel.Cell], part: Int, whole: Int)] = [:]
        func add(_ entry: Entry, _ figure: String, _ isPart: Bool) {
            let row: [Kernel.Cell] = [
                .text(figure), .day(entry.onDay.firstOfMonth), .day(entry.recordedAt.day),
            ]
            let sum = sums["\(row)"] ?? (row, 0, 0)
            sums["\(row)"] = (row, sum.part + (isPart ? 1 : 0), sum.whole + 1)
        }
        for entry in entries {
            let isDeparted = entry.type == DepartureReported.type
            let isOut = entry.type == LeftOurView.type
            guard isDeparted || isOut || entry.type == ClosedOtherwise.type else { continue }
            for basis in isDeparted || isOut ? ["departures", "allClosures"] : ["allClosures"] {
                add(entry, "K1.\(basis)", isDeparted)
                add(entry, "K3.\(basis)", isOut)
            }
        }
        return sums.values.map { $0.row + [.integer($0.part), .integer($0.whole)] }
            .sorted { "\($0)" < "\($1)" }
    }
}

/// With one rule taken out of force, the run finds somebody whom it should have protected.
@Suite struct CounterexampleTests {
    // Presentations are moved by the explorer (`proof explore`), and not by these runs.
    static let rules =
        Blocker.allCases.map(\.rawValue)
        + Gate.allCases.filter { $0 != .presentable }.map(\.rawValue)

    @Test(arguments: rules)
    func `misses each rule that is taken out of force`(rule: String) async throws {
        let whole = try Play.law.get()
        let less = whole.withoutEnforcement(of: rule)
        for seed: UInt64 in 1...400 {
            let play = try await Play(seed: seed, acts: 160, law: less)
            let findings = try Checks.findings(in: try await play.entries(), law: whole)
            if findings.contains(where: { $0.rule == rule }) { return }
        }
        Issue.record("no seed shows that \(rule) is enforced")
    }
}
