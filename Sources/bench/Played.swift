import Casework
import Composition
import Foundation
import Kernel
import Ledger
import LedgerSQLite
import Sealing
import Simulation

/// A ledger in a folder of its own, filled by the workload.
struct Played {
    let folder: URL
    let office: Office
    let workload: Workload

    /// - Parameters:
    ///   - folder: nil for one that ``remove()`` takes away.
    ///   - managers: how many case managers share the cases.
    init(in folder: URL? = nil, managers: Int = 2) async throws {
        let place = try folder ?? Self.newFolder()
        self.folder = place
        let today = LocalDate(dayNumber: 19_968)
        guard let workload = Workload(seed: 1, today: today, managers: managers)
        else { throw BadCode() }
        self.workload = workload
        office = try await Place(ledger: place.appending(path: "bench.sqlite").path).make(
            seed: 1, clock: SettableClock(Instant(today, hour: 9)), entropy: SeededEntropy(1))
        try await office.desk.set(today: today)
    }

    /// Plays these people, `tasks` of them beside each other.
    ///
    /// - Returns: how many commands were accepted; all of them, or it throws.
    func play(people: Range<Int>, tasks: Int) async throws -> Int {
        try await withThrowingTaskGroup(of: Int.self) { group in
            for task in 0..<tasks {
                group.addTask {
                    var count = 0
                    for person in people where person % tasks == task {
                        count += try await play(person)
                    }
                    return count
                }
            }
            return try await group.reduce(0, +)
        }
    }

    private func play(_ person: Int) async throws -> Int {
        guard let first = workload.handover(person) else { throw BadCode() }
        let streams = try await submit(first, person, 0)
        guard let caseID = streams.last else { throw BadCode() }
        let steps = workload.followUps(of: person, case: caseID)
        for (index, step) in steps.enumerated() { _ = try await submit(step, person, index + 1) }
        return 1 + steps.count
    }

    private func submit(_ step: Workload.Step, _ person: Int, _ n: Int) async throws -> [StreamID] {
        let id = CommandID(high: UInt64(person), low: UInt64(n))
        let submission = Submission<any Act>(step.act, by: step.access, id: id, body: id.bytes)
        switch try await office.desk.submit(submission) {
        case .accepted(let accepted): return accepted.streams
        case .refused(let refusal): throw refusal
        }
    }

    /// Accounts to sign in with.
    func openAccounts() async throws {
        let more = workload.managers.dropFirst(workload.cast.managers.count).map { account in
            OpenAccount(account, role: .returnCaseManager, name: "R. \(account.low % 1_000)")
        }
        for act in DemoAccounts.acts(of: workload.cast) + more {
            let id: CommandID = Fresh(SystemEntropy()).id(0)
            _ = try await office.desk.submit(
                Submission(act, by: Access.installer, id: id, body: id.bytes))
        }
    }

    func remove() async throws {
        try await office.close()
        try FileManager.default.removeItem(at: folder)
    }

    // Beside the sources, so that both sides of a comparison lie on the same disk.
    private static func newFolder() throws -> URL {
        let folder = URL(filePath: "var/bench-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }
}

/// A code of the workload is none, or an act of it did not do what it must.
struct BadCode: Error {}
