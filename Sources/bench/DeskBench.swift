import ArgumentParser
import Composition
import Foundation
import Kernel
import Ledger
import LedgerSQLite

/// `bench desk`: commands a second through the Desk beside plain GRDB writing the same rows.
struct DeskBench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "desk", abstract: "Commands a second, beside plain GRDB.")

    @Option(help: "People, with eight commands each.") var people = 1_000
    @Option(help: "Rounds, the two sides in turn.") var rounds = 5

    func run() async throws {
        let captured = try await capture()
        print("\(captured.commands.count) commands, \(captured.statements) rows written and removed")
        for tasks in [64, 1] {
            let count = tasks == 1 ? people / 4 : people
            let commands = Array(captured.commands.prefix(count * Workload.commandsPerPerson))
            var ratios: [Double] = []
            for round in 1...rounds {
                let desk = try await desk(people: count, tasks: tasks)
                let floor = try await floor(commands, from: captured.start, tasks: tasks)
                ratios.append(desk / floor)
                print(
                    "\(tasks) tasks, round \(round): Desk \(Int(desk))/s, "
                        + "floor \(Int(floor))/s, \(percent(desk / floor))")
            }
            print(
                Line(
                    "commands/s, \(tasks) tasks, to plain GRDB", percent(ratios.sorted()[rounds / 2]),
                    bound: tasks == 64 ? "at least 100%" : "none",
                    isMet: tasks == 64 ? ratios.sorted()[rounds / 2] >= 1 : nil))
        }
        try FileManager.default.removeItem(at: captured.start)
    }

    private func desk(people: Int, tasks: Int) async throws -> Double {
        let played = try await Played()
        let start = ContinuousClock.now
        let count = try await played.play(people: 0..<people, tasks: tasks)
        let seconds = (ContinuousClock.now - start).seconds
        try await played.remove()
        return Double(count) / seconds
    }

    private func floor(
        _ commands: [[Written]], from start: URL, tasks: Int
    ) async throws -> Double {
        let floor = try Floor(from: start)
        let began = ContinuousClock.now
        try await floor.write(commands, tasks: tasks)
        let seconds = (ContinuousClock.now - began).seconds
        try await floor.remove()
        return Double(commands.count) / seconds
    }

    private struct Captured {
        let start: URL
        let commands: [[Written]]
        var statements: Int { commands.reduce(0) { $0 + $1.count } }
    }

    // One command at a time, so that each transaction is one command.
    private func capture() async throws -> Captured {
        let played = try await Played()
        try await played.office.ledger.forget()
        let start = URL(filePath: "var/start-\(UUID().uuidString).sqlite")
        try await played.office.ledger.backup(to: start.path)
        let capture = Capture()
        try await capture.listen(to: played.office.ledger)
        let count = try await played.play(people: 0..<people, tasks: 1)
        try await capture.stop(played.office.ledger)
        let commands = capture.written()
        guard commands.count == count else { throw BadCode() }
        try await played.remove()
        return Captured(start: start, commands: commands)
    }
}
