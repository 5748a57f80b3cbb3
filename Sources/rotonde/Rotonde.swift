import ArgumentParser
import Foundation

/// `rotonde`: the server and everything that is done to a ledger from the command line.
///
/// Exit codes: 0 ok, 1 the data is at fault, 2 bad arguments, 3 no version in force.
@main
struct Rotonde: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "The return-case system: its server, its ledger and its figures.",
        subcommands: [
            Serve.self, Routes.self, Demo.self, VerifyLedger.self, RebuildLedger.self, Backup.self,
            RestoreLedger.self, ProofCommand.self, Erase.self, FiguresCommand.self,
            PublishCommand.self, ImportCommand.self, PlanCommand.self, LawCommand.self,
        ])

    static func main() async {
        do {
            var command = try parseAsRoot()
            if var command = command as? any AsyncParsableCommand {
                try await command.run()
            } else {
                try command.run()
            }
        } catch  where exitCode(for: error) == .validationFailure {
            FileHandle.standardError.write(Data((fullMessage(for: error) + "\n").utf8))
            Foundation.exit(2)
        } catch {
            exit(withError: error)
        }
    }
}

/// The ledger that a command works on.
struct LedgerOption: ParsableArguments {
    @Option(help: "Path of the ledger file; keys, journal and master key stand beside it.")
    var ledger = "rotonde.sqlite"
}
