import ArgumentParser
import Casework
import Composition
import Kernel
import Law
import Ledger
import Projections

/// `rotonde law preview`: what another corpus would change about every clock that runs.
struct LawPreview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "preview",
        abstract: "List, per case, the days that a changed corpus would change.",
        discussion: """
            Nothing is activated. A change in the person's favour binds at once; one to their \
            detriment needs a decision of a person in each case; a longer maximum never stretches \
            a measure that runs.
            """)

    @OptionGroup var changed: CorpusOption
    @OptionGroup var options: LedgerOption
    @Flag(help: "Print the counts alone.") var counts = false

    func run() async throws {
        guard changed.corpus != nil else {
            throw ValidationError("--corpus: name the folder with the changed corpus.")
        }
        let law = try changed.read()
        let office = try await Place(ledger: options.ledger).open()
        let start = ContinuousClock.now
        let today = office.desk.today
        let running = try await office.desk.run(Clocks.terms(for: .previewing)).compactMap {
            bound in
            bound.clock(by: office.law, on: today).map { Running(bound: bound, clock: $0) }
        }
        let changes = await law.changes(
            to: running.map(\.clock), runningUnder: office.law)
        if !counts {
            let officers = try await office.desk.run(
                Accounts.staff(in: .returnCaseManager, for: .previewing))
            let names = Dictionary(
                officers.map { ($0.actor, $0.name ?? "-") }, uniquingKeysWith: { name, _ in name })
            for change in changes { print(change.line(running[change.index].bound, names)) }
        }
        print(
            "\(running.count) clocks run, \(changes.count) would change: \(changes.summary); "
                + "\(ContinuousClock.now - start).")
        try await office.close()
    }
}

extension Access {
    /// Whoever previews a change of law sees every case, as a team lead does.
    fileprivate static let previewing = Access(
        actor: Access.installer.actor, role: .teamLead, purpose: .steering)
}

private struct Running {
    let bound: BoundTerm
    let clock: Clock
}

extension ClockChange {
    fileprivate func line(_ bound: BoundTerm, _ names: [ActorID: String]) -> String {
        let days = [old, new].map { $0?.description ?? "none" }
        let officer = bound.officer.map { names[$0] ?? $0.description } ?? "nobody yet"
        return "\(bound.number ?? bound.caseID.description)  \(rule)  \(days[0]) -> \(days[1])  "
            + "\(direction.rawValue), \(treatment.rawValue), \(officer)"
    }
}

extension [ClockChange] {
    fileprivate var summary: String {
        ClockChange.Treatment.allCases.map { treatment in
            "\(count { $0.treatment == treatment }) \(treatment.rawValue)"
        }.joined(separator: ", ")
    }
}
