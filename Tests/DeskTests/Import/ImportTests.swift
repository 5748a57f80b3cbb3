import Casework
import Chain
import Composition
import Foundation
import Kernel
import Law
import Ledger
import LedgerSQLite
import Projections
import Sealing
import Simulation
import Testing

/// Five hundred rows of an earlier system with twenty-five faults, through the real Desk.
@Suite struct ImportTests {
    static let today = LocalDate(dayNumber: 19_968)  // 2024-09-02

    static let columns =
        [
            "externalID", "team", "vNumber", "familyName", "givenName", "bornOn", "nationality",
            "channel", "caseType", "handedOverOn", "unaccompaniedMinor",
        ] + Blocker.allCases.map(\.rawValue)

    /// Every twentieth row has a fault, one of five kinds; every tenth leaves something open.
    static func csv(faulty: Bool = true) -> [UInt8] {
        let body = (0..<500).map { index -> String in
            var row = [
                "Z-\(index)", index % 3 == 0 ? "Noord" : "Zuid", "\(4_000_000_000 + 7_919 * index)",
                "Verzonnen", "Persoon", index % 10 == 0 ? "" : "1990-01-12", "0131", "IND",
                "regularReturn", "2023-03-05", "no",
            ]
            if faulty, index % 20 == 7 {
                let field = [2, 5, 6, 7, 9][(index - 7) / 20 % 5]
                row[field] = "fout"
            }
            let answers = Blocker.allCases.map { index % 25 == 0 && $0 == .courtStay ? "" : "no" }
            return (row + answers).joined(separator: ",")
        }
        return Array(([columns.joined(separator: ",")] + body).joined(separator: "\n").utf8)
    }

    private func file(faulty: Bool = true) throws -> ImportFile {
        try ImportFile(
            csv: Self.csv(faulty: faulty), today: Self.today,
            nationalities: CodeTable.nationalities())
    }

    @Test func `a dry run, a real run, and a second run`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let clock = SettableClock(Instant(Self.today, hour: 9))
        let office = try await Place(ledger: folder.appending(path: "import.ledger").path()).make(
            seed: 4, clock: clock, entropy: SeededEntropy(4))
        let access = Cast(seed: 4).intake.access
        let source = try #require(LegacySource("ISTV"))
        let empty = try await size(of: office)

        let dry = try await office.take(file(), from: source, by: access, isDry: true)
        #expect(dry.all.rows == 500 && dry.all.taken == 475 && dry.all.faulty == 25)
        #expect(Set(dry.faults.map(\.line)).count == 25)
        #expect(try await size(of: office) == empty)

        let real = try await office.take(file(), from: source, by: access, isDry: false)
        #expect(real.faults == dry.faults && real.teams == dry.teams)
        let full = try await size(of: office)
        let toRepair = try await office.desk.run(ImportedCases.toRepair(for: access)).first
        #expect(toRepair == real.incomplete && real.incomplete == 60)
        print("dry: \(dry.all), real: \(real.all), events: \(full - empty)")
        for fault in real.faults { print("line \(fault.line), \(fault.field): \(fault.detail)") }

        let again = try await office.take(file(), from: source, by: access, isDry: false)
        #expect(again.all.known == 475 && again.all.taken == 0)
        #expect(try await size(of: office) == full)

        let mended = try await office.take(
            file(faulty: false), from: source, by: access, isDry: false)
        #expect(mended.all.taken == 25 && mended.all.known == 475 && mended.faults.isEmpty)
        try await takeBack("Z-100", source, access, office)
        try await office.close()
        try FileManager.default.removeItem(at: folder)
    }

    // The way back: the row is not in any more, counts nowhere, and may come in again.
    private func takeBack(
        _ id: String, _ source: LegacySource, _ access: Access, _ office: Office
    ) async throws {
        let query = ImportedCases.taken(from: source, as: id, for: access)
        let caseID = try #require(try await office.desk.run(query).first)
        let command = CommandID(high: 4, low: 4)
        let answer = try await office.desk.submit(
            Submission<any Act>(
                WithdrawImport(.stream(caseID), .again), by: access, id: command,
                body: command.bytes))
        guard case .accepted = answer else { throw Malformed("refused") }
        #expect(try await office.desk.run(query).isEmpty)
        let report = try await office.take(
            file(faulty: false), from: source, by: access, isDry: false)
        #expect(report.all.taken == 1 && report.all.known == 499)
        #expect(try await office.desk.run(query) == [caseID])
    }

    private func size(of office: Office) async throws -> Int64 {
        try await office.ledger.read { try $0.size(of: .events) }
    }
}
