public import ArgumentParser
import Casework
import Composition
import Kernel
import Ledger
import Projections
public import Publication
import Sealing

extension PublishedFigures.Format: @retroactive ExpressibleByArgument {}

/// `rotonde figures published`: the published counts of every year with both percentages.
struct FiguresCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "figures", abstract: "Print figures.",
        subcommands: [Published.self, Record.self])

    struct Published: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Published counts and percentages, with plan norms and forecast beside.")

        @OptionGroup var options: LedgerOption
        @Option(help: "table, csv or json") var format: PublishedFigures.Format = .table

        func run() async throws {
            let office = try await Place(ledger: options.ledger).open()
            let rows = try await office.desk.run(PublishedFigureTable.all(for: .publicReader))
            let figures = PublishedFigures(figures: rows)
            print(figures.text(format, sources: try PublishedCounts.sources()))
            try await office.close()
        }
    }
}

extension FiguresCommand {
    /// `rotonde figures record`: enter the published counts that ship with this build.
    struct Record: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract:
                "Record the published counts through the one door; makes the ledger if needed.")

        @OptionGroup var options: LedgerOption

        func run() async throws {
            let place = Place(ledger: options.ledger)
            let office =
                place.isThere
                ? try await place.open()
                : try await place.make(seed: nil, clock: SystemClock(), entropy: SystemEntropy())
            let access = Access(
                actor: ActorID(high: 0, low: 2), role: .analyst, purpose: .steering)
            var recorded = 0
            for act in try PublishedCounts.acts() {
                let id: CommandID = Fresh(SystemEntropy()).id(0)
                let answer = try await office.desk.submit(
                    Submission<any Act>(act, by: access, id: id, body: id.bytes))
                switch answer {
                case .accepted: recorded += 1
                case .refused(let refusal): print("Refused: \(refusal.reason.rawValue)")
                }
            }
            try await office.close()
            print("Recorded \(recorded) statements.")
        }
    }
}
