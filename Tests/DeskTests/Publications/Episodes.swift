import Casework
import Composition
import Foundation
import Kernel
import Law
import Ledger
import Publication
import Sealing
import Simulation
import Steering
import Testing

/// An office on a ledger of its own, into which ended episodes are put through the Desk, one by
/// one; nobody in it exists.
final class Episodes {
    let office: Office
    let clock: SettableClock
    let cast = Cast(seed: 3)
    private let folder: URL
    private var waiting: [Submission<any Act>] = []
    private var people: UInt64 = 0
    private var commands: UInt64 = 0

    init(on day: LocalDate) async throws {
        folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        clock = SettableClock(Instant(day, hour: 9))
        office = try await Place(ledger: folder.appending(path: "episodes.ledger").path()).make(
            seed: 3, clock: clock, entropy: SeededEntropy(3))
    }

    func close() async throws {
        try await office.close()
        try FileManager.default.removeItem(at: folder)
    }

    /// Somebody who comes in and stays.
    func comeIn(_ source: InflowSource, on day: LocalDate) async throws -> Target {
        people += 1
        guard let number = VNumber(String(3_000_000_000 + 7_919 * people)),
            let nationality = NationalityCode("0131")
        else { throw Malformed("number") }
        let sender =
            switch source {
            case .ind: cast.ind.access
            case .police: cast.police.access
            case .kmar: cast.kmar.access
            case .other: cast.intake.access
            }
        try await submit(
            ReceiveHandover(
                source: source, caseType: .regularReturn,
                identity: Identity(
                    vNumber: number, familyName: "Verzonnen", givenName: "Persoon", bornOn: nil),
                nationality: nationality, handedOverOn: day,
                answers: Dictionary(uniqueKeysWithValues: Blocker.allCases.map { ($0, .no) }),
                isUnaccompaniedMinor: .no, missing: []), sender)
        return .vNumber(number)
    }

    /// Somebody who came in before, and whose case ends on this day.
    func end(
        _ manner: Closure.Manner, on day: LocalDate, cameIn: LocalDate
    ) async throws {
        let target = try await comeIn(.ind, on: cameIn)
        let kmar = cast.kmar.access
        switch manner {
        case .independent:
            let act = ReportDeparture(target, .independent, evidence: .iomConfirmation, on: day)
            try await submit(act, kmar)
        case .forced:
            let act = ReportDeparture(target, .forced, evidence: .departureReport, on: day)
            try await submit(act, kmar)
        case .transfer:
            let evidence = DepartureEvidence.receivingStateConfirmation
            try await submit(ReportDeparture(target, .transfer, evidence: evidence, on: day), kmar)
        case .withoutSupervision:
            try await assign(target)
            let act = RecordLeftOurView(target, evidence: [.addressCheck], on: day)
            try await submit(act, cast.managers[0].access)
        case .other:
            try await assign(target)
            let act = CloseCaseOtherwise(target, .permitGranted, on: day)
            try await submit(act, cast.leads[0].access)
        }
    }

    private func assign(_ target: Target) async throws {
        try await submit(AcceptHandover(target), cast.intake.access)
        try await submit(
            AssignCase(target, to: cast.managers[0].access.actor), cast.leads[0].access)
    }

    private func submit(_ act: any Act, _ access: Access) async throws {
        commands += 1
        let id = CommandID(high: 33, low: commands)
        waiting.append(Submission(act, by: access, id: id, body: id.bytes))
        if waiting.count >= 400 { try await flush() }
    }

    /// Everything so far, in order; each must be accepted.
    func flush() async throws {
        for answer in try await office.desk.submit(waiting) {
            if case .refused(let refusal) = answer { throw refusal }
        }
        waiting = []
    }

    /// Freezes a month as the analyst does.
    func publish(
        _ month: LocalDate, why: Restatement.Reason? = nil
    ) async throws -> PublicationDocument {
        try await flush()
        commands += 1
        let answer = try await office.publish(
            month, why: why, by: cast.analyst.access, id: CommandID(high: 33, low: commands))
        if case .refused(let refusal) = answer { throw refusal }
        return try #require(try await office.publications(of: month).last)
    }
}
