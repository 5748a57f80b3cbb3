import ArgumentParser
import Casework
import Chain
import Composition
import Foundation
import Kernel
import Ledger
import Projections
import Sealing

/// `rotonde import`: take running cases over from an earlier system, or take one back.
struct ImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: "Take cases over from an earlier system.",
        subcommands: [Take.self, Withdraw.self], defaultSubcommand: Take.self)
}

/// Which system, and who answers for what is taken over from it.
struct ImportOptions: ParsableArguments {
    @Option(help: "Code of the earlier system: capital letters, digits and hyphens.")
    var source: String
    @Option(help: "Name of the officer of the intake office who answers for it.") var by: String

    func legacySource() throws -> LegacySource {
        guard let source = LegacySource(source) else {
            throw ValidationError("--source: 2 to 12 capital letters, digits and hyphens.")
        }
        return source
    }

    func access(in office: Office) async throws -> Access {
        let officers = try await office.desk.run(
            Accounts.staff(in: .intakeOfficer, for: .installer))
        guard let officer = officers.first(where: { $0.name == by }) else {
            throw ValidationError("--by: no officer of the intake office has this name.")
        }
        return Access(actor: officer.actor, role: .intakeOfficer, purpose: .returnProcess)
    }
}

extension ImportCommand {
    /// `rotonde import cases.csv`: exit code 0 all rows are sound, 1 some are not, 2 no such file.
    struct Take: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take the rows of a CSV or JSON file over; a row never comes in twice.")

        @OptionGroup var options: LedgerOption
        @OptionGroup var legacy: ImportOptions
        @Argument(help: "The file, ending in .csv or .json (docs/guides/import.md).")
        var file: String
        @Flag(help: "Record nothing; say what would happen.") var dryRun = false

        func run() async throws {
            let source = try legacy.legacySource()
            guard let data = FileManager.default.contents(atPath: file) else {
                print("There is no file to read at \(file).")
                throw ExitCode(2)
            }
            let office = try await Place(ledger: options.ledger).open()
            let access = try await legacy.access(in: office)
            let rows: ImportFile
            do {
                rows = try read(Array(data), on: office.desk.today)
            } catch let fault as ImportFault {
                print(fault.sentence)
                try await office.close()
                throw ExitCode(1)
            }
            let progress = Progress("rows")
            let report = try await office.take(
                rows, from: source, by: access, isDry: dryRun,
                progress: { progress.show(Int64($0), of: Int64($1)) })
            progress.finish()
            try await office.close()
            print(report.summary)
            if !report.faults.isEmpty { throw ExitCode(1) }
        }

        private func read(_ bytes: [UInt8], on today: LocalDate) throws -> ImportFile {
            let table = try CodeTable.nationalities()
            return file.hasSuffix(".json")
                ? try ImportFile(json: bytes, today: today, nationalities: table)
                : try ImportFile(csv: bytes, today: today, nationalities: table)
        }
    }

    /// `rotonde import withdraw`: the way back for one row; exit code 1 when it is refused.
    struct Withdraw: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Take one import back; the row may come in again.")

        @OptionGroup var options: LedgerOption
        @OptionGroup var legacy: ImportOptions
        @Option(help: "The id of the case in the earlier system.") var id: String
        @Option(help: "wrongRow, duplicate or again.") var reason: String

        func run() async throws {
            guard let reason = ImportWithdrawn.Reason(rawValue: reason) else {
                throw ValidationError("--reason: wrongRow, duplicate or again.")
            }
            let source = try legacy.legacySource()
            let office = try await Place(ledger: options.ledger).open()
            let access = try await legacy.access(in: office)
            let query = ImportedCases.taken(from: source, as: id, for: access)
            guard let caseID = try await office.desk.run(query).first else {
                print("No case was taken over under this id.")
                try await office.close()
                throw ExitCode(1)
            }
            let command: CommandID = Fresh(SystemEntropy()).id(0)
            let answer = try await office.desk.submit(
                Submission<any Act>(
                    WithdrawImport(.stream(caseID), reason), by: access, id: command,
                    body: command.bytes))
            try await office.close()
            if case .refused(let refusal) = answer {
                print("Refused: \(refusal.reason.rawValue)")
                throw ExitCode(1)
            }
            print("Taken back; the row may come in again.")
        }
    }
}

extension ImportFault {
    fileprivate var sentence: String { "line \(line), \(field): \(detail)" }
}

extension ImportReport {
    /// Faults by line and field, counts by team, and what to do next.
    fileprivate var summary: String {
        let counts = teams.sorted { $0.key < $1.key } + [("all", all)]
        let table = counts.map { name, count in
            "\(name): \(count.rows) rows, \(count.taken) \(isDry ? "would come in" : "came in"), "
                + "\(count.known) known already, \(count.faulty) left out"
        }
        let gaps = "\(incomplete) with something unknown: see /herstel."
        return (faults.map(\.sentence) + table + [gaps]).joined(separator: "\n")
    }
}
