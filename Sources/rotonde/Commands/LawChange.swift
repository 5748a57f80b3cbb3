import ArgumentParser
import Casework
import Composition
import Kernel
import Law

/// Who changes the law of a ledger.
struct RuleOwnerOption: ParsableArguments {
    @OptionGroup var options: LedgerOption
    @Option(help: "Name of the owner of the rules who does this.") var by: String

    /// Opens the ledger, and does something as this person.
    ///
    /// - Throws: exit code 1 when it is refused, and why is printed.
    func act(_ body: (Office, Access) async throws -> Refusal?) async throws {
        let office = try await Place(ledger: options.ledger).open()
        guard let owner = try await office.ruleOwner(named: by) else {
            try await office.close()
            throw ValidationError("--by: no owner of the rules has this name.")
        }
        let refusal = try await body(office, owner)
        try await office.close()
        if let refusal {
            print("Refused: \(refusal.reason.rawValue)")
            throw ExitCode(1)
        }
    }
}

/// `rotonde law propose`: the first of two people. A corpus with a fault is named and not kept.
struct LawPropose: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "propose",
        abstract: "Propose a changed corpus; another owner of the rules puts it in force.")

    @OptionGroup var changed: CorpusOption
    @OptionGroup var owner: RuleOwnerOption

    func run() async throws {
        guard changed.corpus != nil else {
            throw ValidationError("--corpus: name the folder with the changed corpus.")
        }
        let files = try changed.whole()
        try await owner.act { office, access in try await office.propose(files, by: access) }
        print("Proposed: \(Lawbook.version(of: files)). Another owner of the rules activates it.")
    }
}

/// `rotonde law activate`: the second of two people, who names the version that was read.
struct LawActivate: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "activate",
        abstract: "Put a proposed corpus in force; it is judged by from the next start on.")

    @OptionGroup var owner: RuleOwnerOption
    @Option(help: "The version that was proposed and read.") var version: String

    func run() async throws {
        try await owner.act { office, access in
            try await office.submit(ConfirmCorpus(version: version), by: access)
        }
        print("In force from the next start on: \(version).")
    }
}

/// `rotonde law withdraw`: a proposal is taken back.
struct LawWithdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "withdraw", abstract: "Take a proposed corpus back.")

    @OptionGroup var owner: RuleOwnerOption

    func run() async throws {
        try await owner.act { office, access in
            try await office.submit(WithdrawCorpus(), by: access)
        }
        print("No changed law waits.")
    }
}
