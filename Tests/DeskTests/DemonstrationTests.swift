import Casework
import Composition
import Foundation
import Kernel
import Ledger
import LedgerSQLite
import Projections
import Sealing
import Simulation
import Testing

@Suite("The demonstration", .serialized)
struct DemonstrationTests {
    static let span: Caseload.Span? = LocalDate(2022, 1, 1).flatMap { from in
        LocalDate(2024, 9, 1).map { Caseload.Span(from: from, until: $0) }
    }

    /// Makes one of some fifty cases in a folder of its own, and hands it over.
    static func made<Output>(
        seed: UInt64 = 1, inMemory: Bool = true,
        _ use: (Demonstration.Made, Place) async throws -> Output
    ) async throws -> Output {
        let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let place = Place(ledger: folder.appending(path: "demo.sqlite").path)
        let span = try #require(span)
        let made = try await Demonstration.make(
            at: place, .init(seed: seed, span: span, scale: 0.001), inMemory: inMemory)
        return try await use(made, place)
    }

    @Test("The same seed gives the same log, another seed another")
    func seeds() async throws {
        let root = try await Self.made { made, _ in made.root }
        #expect(try await Self.made { made, _ in made.root } == root)
        #expect(try await Self.made(seed: 2) { made, _ in made.root } != root)
    }

    @Test("Made in memory and poured, or written batch by batch: the same tables")
    func pouring() async throws {
        let poured = try await Self.made { _, place in try await Self.dump(place) }
        let written = try await Self.made(inMemory: false) { _, place in
            try await Self.dump(place)
        }
        #expect(poured.keys == written.keys)
        for (table, rows) in written { #expect(poured[table] == rows, "\(table)") }
    }

    /// Every table of the ledger, its rows in one order.
    private static func dump(_ place: Place) async throws -> [String: [String]] {
        let office = try await place.open()
        let names =
            Place.rooms.tables.map(\.name) + [
                "event", "event_part", "claim", "command", "refusal", "access", "trail", "alarm",
                "outbox", "tile", "checkpoint", "counter", "corpus", "meta",
            ]
        let dump = try await office.ledger.read { reader in
            try names.map { name in (name, try reader.dump(name).map { "\($0)" }.sorted()) }
        }
        try await office.close()
        // A ledger that was rebuilt says that it needs no rebuild.
        return Dictionary(uniqueKeysWithValues: dump).mapValues { rows in
            rows.filter { !$0.contains("\"rebuild\"") }
        }
    }

    @Test("It holds its own day, the stories, and cases at every stage of the road")
    func content() async throws {
        try await Self.made { made, place in
            #expect(made.counts.cases > 30)
            let office = try await place.open()
            #expect(office.desk.today == LocalDate(2024, 9, 2))
            #expect(office.isDemonstration)
            let lead = Cast(seed: 1).leads[0].access
            let lines = try await office.desk.run(Worklist.list(CaseFilter(), .first, for: lead))
            let names = lines.compactMap(\.shortName)
            for name in ["Youssef B.", "Maryam H.", "Daniel O."] { #expect(names.contains(name)) }
            try await office.close()
        }
    }

    @Test("The door shows at most six accounts of a role")
    func door() async throws {
        try await Self.made { _, place in
            let office = try await place.open()
            for number in 0..<9 {
                let act = OpenAccount(
                    StreamID(high: .max, low: UInt64(number)), role: .returnCaseManager,
                    name: "R. \(number)")
                let id: CommandID = Fresh(SystemEntropy()).id(0)
                _ = try await office.desk.submit(
                    Submission(act, by: Access.installer, id: id, body: id.bytes))
            }
            let accounts = try await office.desk.run(Accounts.demonstration())
            let managers = accounts.filter { $0.role == .returnCaseManager }
            #expect(managers.count == 6)
            for name in ["R. de Vries", "S. Akkerman"] {
                #expect(managers.contains { $0.name == name })
            }
            try await office.close()
        }
    }
}
