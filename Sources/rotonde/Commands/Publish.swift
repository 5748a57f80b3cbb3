public import ArgumentParser
import Composition
import Foundation
import Kernel
import Ledger
public import Publication
import Sealing
import Steering

extension Restatement.Reason: @retroactive ExpressibleByArgument {}

/// `rotonde publish`: freeze the public figures of a month, or check such a publication.
struct PublishCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "publish", abstract: "Freeze and sign the public figures of a month.",
        subcommands: [Freeze.self, Check.self], defaultSubcommand: Freeze.self)
}

extension PublishCommand {
    /// `rotonde publish --month 2024-08`: exit code 1 when it is refused.
    struct Freeze: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Freeze the figures of a month; earlier months are said again in it.")

        @OptionGroup var options: LedgerOption
        @Option(help: "The month, as 2024-08; it must be over.") var month: String
        @Option(help: "Why earlier figures change: lateReports, corrections or countingRule.")
        var why: Restatement.Reason?
        @Option(help: "A file for the signed publication; it must not be there yet.")
        var to: String?

        func run() async throws {
            guard month.utf8.count == 7, let first = LocalDate("\(month)-01") else {
                throw ValidationError("--month: a year and a month, as 2024-08.")
            }
            let office = try await Place(ledger: options.ledger).open()
            let access = Access(
                actor: ActorID(high: 0, low: 2), role: .analyst, purpose: .steering)
            let start = ContinuousClock.now
            let answer = try await office.publish(
                first, why: why, by: access, id: Fresh(SystemEntropy()).id(0))
            let elapsed = ContinuousClock.now - start
            if case .refused(let refusal) = answer {
                print("Refused: \(refusal.reason.rawValue)")
                try await office.close()
                throw ExitCode(1)
            }
            guard let document = try await office.publications(of: first).last else {
                throw ExitCode(1)
            }
            print(document.summary)
            print("Frozen in \(elapsed.formatted(.units(allowed: [.milliseconds]))).")
            if let to {
                let signed = try SignedPublication(document.fields, by: office.keyring)
                try Data(signed.json).write(to: URL(filePath: to), options: .withoutOverwriting)
                print("Signed by \(Hex.text(signed.publicKey)): \(to)")
            }
            try await office.close()
        }
    }

    /// `rotonde publish check FILE`: 0 it holds, 1 it does not, 2 there is nothing to check.
    struct Check: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a signed publication without the ledger.")

        @Argument(help: "The file with the signed publication.") var file: String
        @Option(help: "The ledger's public key as it was published, in hexadecimal.")
        var publicKey: String

        func run() async throws {
            guard let data = FileManager.default.contents(atPath: file) else {
                print("There is no file to read at \(file).")
                throw ExitCode(2)
            }
            guard let key = Hex.bytes(publicKey), key.count == 32 else {
                print("--public-key: sixty-four hexadecimal digits.")
                throw ExitCode(2)
            }
            guard let signed = Self.signed(data), signed.holds(under: key),
                let document = Self.document(signed)
            else {
                print("The publication does not hold.")
                throw ExitCode(1)
            }
            print(document.summary)
            print("It was signed by the ledger of this key.")
        }

        // An editor may have put a line end behind it.
        private static func signed(_ data: Data) -> SignedPublication? {
            let bytes = data.last == 0x0A ? Array(data.dropLast()) : Array(data)
            return try? SignedPublication(json: bytes)
        }

        private static func document(_ signed: SignedPublication) -> PublicationDocument? {
            try? PublicationDocument(signed.document)
        }
    }
}

extension PublicationDocument {
    /// A few lines for a terminal.
    fileprivate var summary: String {
        let hidden = cells.count { $0.value == nil }
        let shares = [Indicator.ID.k1, .k3].compactMap { id in
            share(Figure(id, .departures)).map {
                "\(id.rawValue) \($0.permille / 10).\($0.permille % 10)%"
            }
        }
        let said = [
            "Publication \(Self.name(of: month)), version \(version), as known on \(asOf).",
            "\(cells.count) figures, \(hidden) of them hidden. "
                + (shares.isEmpty ? "" : "Of departures: \(shares.joined(separator: ", "))."),
        ]
        let again = why.map { "\(restated.count) figures said otherwise than before: \($0)." }
        return (said + [again].compactMap { $0 }).joined(separator: "\n")
    }
}
