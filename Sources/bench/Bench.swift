import ArgumentParser
import Composition
import Foundation

/// Measures the release build beside a floor that is taken in the same run.
@main
struct Bench: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Numbers beside their floors.",
        subcommands: [DeskBench.self, RebuildBench.self, Fill.self])
}

/// `bench fill`: a demonstration ledger with as many cases as asked, to be served.
struct Fill: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a ledger with many cases.")

    @Option(help: "Folder for the ledger; must be there.") var folder: String
    @Option(help: "How many cases.") var cases = 5_000
    @Option(help: "How many case managers share them.") var managers = 2

    func run() async throws {
        let played = try await Played(in: URL(filePath: folder), managers: managers)
        try await played.openAccounts()
        let count = try await played.play(people: 0..<cases, tasks: 64)
        try await played.office.close()
        print("\(cases) cases, \(count) commands in \(folder)")
    }
}

/// One line of the table.
struct Line: CustomStringConvertible {
    let description: String

    init(_ what: String, _ number: String, bound: String, isMet: Bool?, floor: String? = nil) {
        let verdict = isMet.map { $0 ? "met" : "NOT MET" } ?? "-"
        let beside = floor.map { " (\($0))" } ?? ""
        description = "| \(what) | \(number)\(beside) | \(bound) | \(verdict) |"
    }
}

func percent(_ ratio: Double) -> String { "\(Int((ratio * 100).rounded()))%" }

extension Duration {
    var seconds: Double {
        Double(components.seconds) + Double(components.attoseconds) / 1e18
    }
}
