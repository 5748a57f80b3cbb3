import ArgumentParser
import Composition
import Kernel
import Ledger
import LedgerSQLite

/// `bench rebuild`: events a second, beside only reading them.
struct RebuildBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "rebuild", abstract: "Rebuild of the read models, events a second.")

    @Option(help: "People, with about twelve events each.") var people = 12_000

    func run() async throws {
        let played = try await Played()
        _ = try await played.play(people: 0..<people, tasks: 64)
        let office = played.office
        for _ in 1...3 {
            let began = ContinuousClock.now
            let count = try await Rebuild.run(
                office.ledger, rooms: Place.rooms, keyring: office.keyring)
            let rebuilt = Double(count) / (ContinuousClock.now - began).seconds
            let read = ContinuousClock.now
            for first in stride(from: Int64(0), to: count, by: 4_096) {
                _ = try await office.ledger.read {
                    try $0.events(at: first..<min(first + 4_096, count)).count
                }
            }
            let floor = Double(count) / (ContinuousClock.now - read).seconds
            print(
                Line(
                    "rebuild of \(count) events", "\(Int(rebuilt)) events/s",
                    bound: "at least 100000", isMet: rebuilt >= 100_000,
                    floor: "only reading them: \(Int(floor))/s, \(percent(rebuilt / floor))"))
        }
        try await played.remove()
    }
}
