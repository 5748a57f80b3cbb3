import ArgumentParser
import Casework
import Composition
import Kernel
import Ledger
import Projections
import Sealing

/// `rotonde erase`: one privacy officer proposes, another confirms, then the key is destroyed.
struct Erase: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Erase a person's data; takes two people, one after the other.")

    enum Step: String, ExpressibleByArgument, CaseIterable { case propose, confirm }

    @OptionGroup var options: LedgerOption
    @Argument(help: "propose or confirm") var step: Step
    @Option(help: "The case number or the V-number of the person.") var person: String
    @Option(help: "Name of the privacy officer who does this.") var by: String

    func run() async throws {
        let office = try await Place(ledger: options.ledger).open()
        guard let target = Self.target(person) else {
            throw ValidationError("--person: a V-number (ten digits) or a case number.")
        }
        let asker = Access(
            actor: ActorID(high: 0, low: 1), role: .administrator, purpose: .administration)
        let officers = try await office.desk.run(Accounts.staff(in: .privacyOfficer, for: asker))
        guard let officer = officers.first(where: { $0.name == by }) else {
            throw ValidationError("--by: no privacy officer has this name.")
        }
        let access = Access(
            actor: officer.actor, role: .privacyOfficer, purpose: .dataProtection)
        let act: any Act = step == .propose ? ProposeErasure(target) : ConfirmErasure(target)
        let submission = Submission(
            act, by: access, id: Fresh(SystemEntropy()).id(0), body: Array(step.rawValue.utf8))
        switch try await office.desk.submit(submission) {
        case .accepted:
            print(step == .propose ? "Proposed; another officer confirms." : "Erased.")
        case .refused(let refusal):
            print("Refused: \(refusal.reason.rawValue)")
            try await office.close()
            throw ExitCode(1)
        }
        try await office.close()
    }

    private static func target(_ text: String) -> Target? {
        if let number = VNumber(text) { return .vNumber(number) }
        return CaseNumber(text).map { .caseNumber($0) }
    }
}
