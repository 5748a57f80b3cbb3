import Casework
import Composition
import Foundation
import Kernel
import Law
import Ledger
import LedgerSQLite
import Publication
import Sealing
import Simulation
import Steering

/// A small ledger in which every kind of event stands, and what must be read from it for ever.
enum GoldenLedger {
    private static let firstDay = LocalDate(dayNumber: 19_740)
    private static let seed: UInt64 = 5

    static func path(in folder: URL) -> String { folder.appending(path: "golden.sqlite").path }

    /// The release's ledger somewhere else; the master key gets back the mode that it must have.
    static func copy(of folder: URL) throws -> URL {
        let copy = FileManager.default.temporaryDirectory.appending(
            path: "golden-\(UUID().uuidString)")
        try FileManager.default.copyItem(at: folder, to: copy)
        try FileManager.default.setAttributes(
            [.posixPermissions: 0o600],
            ofItemAtPath: copy.appending(path: "golden.master").path)
        return copy
    }

    static func make(in folder: URL) async throws {
        let clock = SettableClock(Instant(firstDay, hour: 9))
        let entropy = SeededEntropy(seed)
        let office = try await Place(ledger: path(in: folder)).make(
            seed: seed, clock: clock, entropy: entropy)
        let cast = Cast(seed: seed)
        for act in DemoAccounts.acts(of: cast) {
            try await submit(act, Access.installer, to: office, entropy)
        }
        for act in try PublishedCounts.acts().prefix(2) {
            try await submit(act, cast.analyst.access, to: office, entropy)
        }
        try await play(250, cast, clock, office, entropy)
        try await sendBackAndReopen(cast, office, entropy)
        try await closeNearDeparture(cast, clock.now(), office, entropy)
        try await erase(cast, office, entropy)
        try await freeze(firstDay, cast, office, entropy)
        try await keepPlan(firstDay, cast, office, entropy)
        try await standIn(cast, office, entropy)
        try await changeTheLaw(cast, office, entropy)
        try await office.desk.set(today: clock.now().day)
        try await office.close()
    }

    private static func play(
        _ count: Int, _ cast: Cast, _ clock: SettableClock, _ office: Office,
        _ entropy: SeededEntropy
    ) async throws {
        guard let destination = CountryCode("5022") else { throw Malformed("country") }
        var acts = RandomActs(seed: seed, cast: cast, people: 6, destination: destination)
        for _ in 0..<count {
            clock.set(clock.now().adding(hours: acts.pause()))
            _ = try await office.desk.tick()
            let drawn = acts.next(now: clock.now())
            try await submit(drawn.act, drawn.access, to: office, entropy)
        }
    }

    private static func sendBackAndReopen(
        _ cast: Cast, _ office: Office, _ entropy: SeededEntropy
    ) async throws {
        guard let caseID = try await handOver(to: office).streams.last else { return }
        let target = Target.stream(caseID)
        let back = SendBackHandover(target, reasons: [.incomplete], note: "Te weinig.")
        try await submit(back, cast.intake.access, to: office, entropy)
        let again = ReopenCase(target, .closedByMistake)
        try await submit(again, cast.leads[0].access, to: office, entropy)
        try await submit(RecordExamples(target: target), cast.leads[0].access, to: office, entropy)
    }

    // A blocker is raised and closed within 48 hours of a departure: a second person is awaited.
    private static func closeNearDeparture(
        _ cast: Cast, _ now: Instant, _ office: Office, _ entropy: SeededEntropy
    ) async throws {
        guard let caseID = try await handOver("2777777777", to: office).streams.last,
            let country = CountryCode("5022")
        else { return }
        let (target, lead) = (Target.stream(caseID), cast.leads[0].access)
        let manager = cast.managers[0].access
        let acts: [(any Act, Access)] = [
            (AcceptHandover(target), cast.intake.access),
            (AssignCase(target, to: manager.actor), lead),
            (
                RecordReturnDecision(
                    target, by: .ind, destination: country, takenOn: now.day,
                    length: .shortened(days: 0, .unfounded),
                    served: Service(on: now.day, .handedOver, in: .interpreted), reasons: "Kort."),
                lead
            ),
            (
                SignGate(
                    target, .nonRefoulement, destination: country, until: now.day.adding(days: 9),
                    reasons: "Getoetst."), lead
            ),
            (ScheduleForcedDeparture(target, at: now.adding(hours: 30), to: country), manager),
            (TellOfDeparture(target, on: now.day, in: .translated), manager),
            (RaiseBlocker(target, .criminalSentence, since: now.day), cast.ind.access),
            (
                CloseBlocker(
                    target, .criminalSentence, outcome: .lapsed, on: now.day, document: "brief"),
                lead
            ),
        ]
        for (act, access) in acts { try await submit(act, access, to: office, entropy) }
    }

    private static func standIn(
        _ cast: Cast, _ office: Office, _ entropy: SeededEntropy
    ) async throws {
        let (away, other) = (cast.managers[0].account, cast.managers[1].account)
        let today = office.desk.today
        let deputy = Deputy(other, from: today, until: today.adding(days: 80))
        let watch = Watch(.night, of: today)
        let acts: [any Act] = [
            NameDeputy(deputy, for: away), WithdrawDeputy(for: away),
            SetWatch(watch, to: away), SetWatch(watch, to: nil),
            LeaveHandOverNote("Rustige nacht.", on: office.desk.today),
        ]
        for act in acts { try await submit(act, cast.leads[0].access, to: office, entropy) }
        let activation = ActivateFramework(
            .init(title: "Drukte", criteria: "Wat op korte termijn kan."), for: [.regularReturn],
            from: office.desk.today, until: office.desk.today.adding(days: 30))
        let id = CommandID(high: 2, low: 1)
        let answer = try await office.desk.submit(
            Submission<any Act>(activation, by: cast.leads[0].access, id: id, body: []))
        guard case .accepted(let accepted) = answer, let framework = accepted.streams.first else {
            return
        }
        try await submit(EndFramework(framework), cast.leads[0].access, to: office, entropy)
    }

    private static func changeTheLaw(
        _ cast: Cast, _ office: Office, _ entropy: SeededEntropy
    ) async throws {
        let acts: [any Act] = [
            ProposeCorpus(CorpusProposed(version: "golden", files: [])), WithdrawCorpus(),
        ]
        for act in acts { try await submit(act, cast.rules[0].access, to: office, entropy) }
    }

    private static func keepPlan(
        _ day: LocalDate, _ cast: Cast, _ office: Office, _ entropy: SeededEntropy
    ) async throws {
        let (plan, lead) = (try AnnualPlan.shipped(), cast.leads[0])
        let acts: [any Act] = [
            SetActionOwner("J5.3", of: plan, owner: lead.account),
            ReportOnAction("J5.3", of: plan, .done, on: day, evidence: "Besluit 12."),
        ]
        for act in acts { try await submit(act, lead.access, to: office, entropy) }
    }

    // Two officers erase everybody whose case is closed.
    private static func erase(
        _ cast: Cast, _ office: Office, _ entropy: SeededEntropy
    ) async throws {
        let size = try await office.ledger.read { try $0.size(of: .events) }
        let events = try await office.ledger.read { try $0.events(at: 0..<size) }
        for case let person in Set(events.filter { $0.type == PersonRegistered.type }.map(\.stream))
            .sorted()
        {
            let target = Target.stream(person)
            try await submit(ProposeErasure(target), cast.privacy[0].access, to: office, entropy)
            try await submit(ConfirmErasure(target), cast.privacy[1].access, to: office, entropy)
        }
    }

    private static func freeze(
        _ month: LocalDate, _ cast: Cast, _ office: Office, _ entropy: SeededEntropy
    ) async throws {
        var counts = MonthlyCounts()
        counts.add(14, .ind, on: month)
        counts.add(3, .kmar, on: month)
        counts.add(21, .independent, on: month)
        counts.add(7, .forced, on: month)
        let act = FreezePublication(month: month, asOf: office.desk.today, counts: counts)
        try await submit(act, cast.analyst.access, to: office, entropy)
    }

    private static func submit(
        _ act: any Act, _ access: Access, to office: Office, _ entropy: SeededEntropy
    ) async throws {
        let id: CommandID = Fresh(entropy).id(0)
        do {
            _ = try await office.desk.submit(
                Submission(act, by: access, id: id, body: id.bytes))
        } catch Fault.unknown {
            return  // Drawn for somebody who is not there yet.
        }
    }

    static func handOver(
        _ digits: String = "2888888888", to office: Office
    ) async throws -> Accepted {
        guard let number = VNumber(digits), let nationality = NationalityCode("0131") else {
            throw Malformed("number")
        }
        let act = ReceiveHandover(
            source: .ind, caseType: .regularReturn,
            identity: Identity(
                vNumber: number, familyName: "Nieuw", givenName: "Persoon", bornOn: nil),
            nationality: nationality, handedOverOn: office.desk.today,
            answers: Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, .no) }),
            isUnaccompaniedMinor: .no, missing: [])
        let access = Cast(seed: seed).ind.access
        let id = CommandID(high: 1, low: UInt64(digits) ?? 0)
        switch try await office.desk.submit(Submission<any Act>(act, by: access, id: id, body: []))
        {
        case .accepted(let accepted): return accepted
        case .refused(let refusal): throw refusal
        }
    }
}
